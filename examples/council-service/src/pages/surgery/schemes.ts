import { publishedMatrices } from '@lga/risk-assessment';
import { highMediumLow, type Scheme } from '@lga/risk-assessment/assessment';
import type { Template } from '@lga/risk-assessment/schema';
import { publishedTemplates } from '@lga/risk-assessment/templates';
import type { Text } from '@lga/rules';

/** What an activity may be rated by: the three words of the guides, and each matrix that its source uses for every stage. */
const schemes: readonly Scheme[] = [
  highMediumLow,
  ...publishedMatrices.filter(({ definition, bands }) => definition.stage === null && bands.length > 0),
];

/** Templates of something that a councillor does. */
const templates: readonly Template[] = publishedTemplates.filter(({ activity }) => activity !== null);

export const schemeChoices: readonly (readonly [string, Text])[] = schemes.map(({ definition }) => [
  definition.id,
  definition.title,
]);

export const templateChoices: readonly (readonly [string, Text])[] = templates.map(({ id, title }) => [
  id,
  title,
]);

/** What was chosen; nothing where it is not known. */
export function chosen(
  template: string,
  scheme: string,
): { readonly template: Template; readonly scheme: Scheme } | undefined {
  const [found, by] = [
    templates.find(({ id }) => id === template),
    schemes.find(({ definition }) => definition.id === scheme),
  ];
  return found && by && { template: found, scheme: by };
}

export type Chosen = NonNullable<ReturnType<typeof chosen>>;
