import type { Powers } from '@lga/code-of-conduct/meetings';
import type { WelshPowers } from '@lga/code-of-conduct/wales';
import { inLanguage, type Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { summaryRow } from '../steps.js';
import { both, textIn, type View } from '../view.js';

type Held = 'yes' | 'no' | 'undetermined' | 'not-needed';

export const englishPowers: Readonly<Record<keyof Powers, Text>> = {
  mustDisclose: both('Must disclose', 'Rhaid datgelu'),
  mayDiscuss: both('May discuss', 'Caiff drafod'),
  maySpeakAsPublic: both('May speak as the public may', 'Caiff siarad fel y caiff y cyhoedd'),
  mayVote: both('May vote', 'Caiff bleidleisio'),
  mustLeave: both('Must leave the room', 'Rhaid gadael yr ystafell'),
};

export const welshPowers: Readonly<Record<keyof WelshPowers, Text>> = {
  mustDisclose: both('Must disclose', 'Rhaid datgelu'),
  mustWithdraw: both('Must withdraw', 'Rhaid tynnu’n ôl'),
  mayVote: both('May vote', 'Caiff bleidleisio'),
  mayAttendToMakeRepresentations: both(
    'May attend to make representations',
    'Caiff fod yn bresennol i gyflwyno sylwadau',
  ),
  mayMakeWrittenRepresentations: both(
    'May make written representations',
    'Caiff gyflwyno sylwadau ysgrifenedig',
  ),
  mayExerciseExecutiveFunctions: both(
    'May exercise executive functions',
    'Caiff arfer swyddogaethau gweithrediaeth',
  ),
  maySeekToInfluence: both('May seek to influence the decision', 'Caiff geisio dylanwadu ar y penderfyniad'),
};

const held: Readonly<Record<Held, Text>> = {
  yes: both('Yes', 'Ie'),
  no: both('No', 'Na'),
  undetermined: both('Open', 'Agored'),
  'not-needed': both('Not needed: may take part as a member', 'Nid oes angen: caiff gymryd rhan fel aelod'),
};

const entriesOf = <Name extends string>(powers: Readonly<Record<Name, Held>>) =>
  Object.entries(powers) as [Name, Held][];

export function powersList<Name extends string>(
  view: View,
  names: Readonly<Record<Name, Text>>,
  powers: Readonly<Record<Name, Held>>,
): Html {
  const rows = entriesOf(powers).map(([power, answer]) =>
    summaryRow(
      inLanguage(names[power], view.language).words,
      html`<strong class="${answer === 'undetermined' && 'govuk-tag govuk-tag--yellow'}">${textIn(view, held[answer])}</strong>`,
    ),
  );
  return html`<dl class="govuk-summary-list">${rows}</dl>`;
}

/** In words, what an answer would make other than it is now. */
export function changeInWords<Name extends string>(
  view: View,
  names: Readonly<Record<Name, Text>>,
  {
    now,
    after,
  }: { readonly now: Readonly<Record<Name, Held>>; readonly after: Readonly<Record<Name, Held>> },
): string {
  const { say, language } = view;
  const words = (text: Text) => inLanguage(text, language).words;
  const changed = entriesOf(after).filter(([power, answer]) => answer !== now[power]);
  if (changed.length === 0) return say('nothing changes by that alone', 'dim yn newid drwy hynny’n unig');
  return changed.map(([power, answer]) => `${words(names[power])}: ${words(held[answer])}`).join('; ');
}

/** Each power under its name, for a table. */
export function heldCells<Name extends string>(
  { language }: View,
  names: Readonly<Record<Name, Text>>,
  powers: Readonly<Record<Name, Held>>,
): readonly { readonly head: string; readonly held: string }[] {
  return entriesOf(powers).map(([power, answer]) => ({
    head: inLanguage(names[power], language).words,
    held: inLanguage(held[answer], language).words,
  }));
}
