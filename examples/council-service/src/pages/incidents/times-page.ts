import type { UpdateKind } from '@lga/incident-schema/aftercare';
import type { CarePolicy } from '../../incident/care.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, type Section, sectionOf, type Texts, textsOf } from '../questions.js';
import { both } from '../view.js';
import { updateWords } from './care-words.js';
import { refusedAsRead, refusedForm } from './refused-form.js';

const units = [
  ['workingDays', both('working days', 'diwrnod gwaith')],
  ['days', both('days', 'diwrnod')],
] as const;
const kinds = Object.keys(updateWords) as readonly UpdateKind[];

const sections: readonly Section[] = [
  {
    heading: both('How long after it happens, at the latest', 'Pa mor hir ar ôl iddo ddigwydd, fan bellaf'),
    inColumns: true,
    questions: kinds.flatMap((kind) => [
      { name: `${kind}-count`, as: 'number', label: updateWords[kind] } as const,
      {
        name: `${kind}-unit`,
        as: 'select',
        label: both(`Counted in: ${updateWords[kind].en}`, `Cyfrifir mewn: ${updateWords[kind].cy ?? ''}`),
        choices: units,
      } as const,
    ]),
  },
  {
    heading: both('Offers of aftercare', 'Cynigion o ôl-ofal'),
    questions: [
      {
        name: 'again',
        as: 'number',
        label: both(
          'Days after a refusal on which it is offered again',
          'Diwrnodau ar ôl gwrthod pan gynigir eto',
        ),
        hint: both(
          'Leave it empty where the council asks once.',
          'Gadewch yn wag lle mae’r cyngor yn gofyn unwaith.',
        ),
      },
      {
        name: 'off',
        as: 'words',
        label: both(
          'Days on which the council does not work, beside those of the law, a line each',
          'Diwrnodau nad yw’r cyngor yn gweithio, heblaw rhai’r gyfraith, llinell yr un',
        ),
        rows: 3,
      },
    ],
  },
];

/** The council's own times for updates. Whoever changes them names the version that was seen. */
export async function timesPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { fields, perform, view } = asked;
  const { body, version } = await perform(operationNamed('incident-care-policy'));
  const texts = fields ? textsOf(sections, fields) : textsOfPolicy(body as CarePolicy);
  if (!fields) return page(asked, { texts, errors: [], seen: String(version ?? 0) });
  const seen = textOf(fields, 'seen');
  const errors = translating(fields) === 'unsent' ? [] : await kept(asked, texts, Number(seen) || 0);
  if (translating(fields) || errors.length > 0) return page(asked, { texts, errors, seen });
  return { goTo: view.at('/incident-times') };
}

/** What stands in the way of times that were sent; nothing once they are kept, or where they are only to be translated. */
async function kept(
  { view, fields, perform }: PageAsked,
  texts: Texts,
  seen: number,
): Promise<readonly FieldError[]> {
  const errors = errorsIn(view, sections, texts);
  if (errors.length > 0) return errors;
  const operation = operationNamed('keep-incident-care-policy');
  const body = policyOf(texts);
  if (translating(fields)) return refusedAsRead(view, operation, { body, fieldAt });
  try {
    await perform(operation, { body, seen });
    return [];
  } catch (error) {
    return refusedForm(view, error, fieldAt);
  }
}

/** The field in which a part of the times stands. */
function fieldAt(pointer: string): string {
  const [, kind] = /^#\/schedule\/([\w-]+)/.exec(pointer) ?? [];
  if (kind) return `${kind}-count`;
  return pointer.startsWith('#/daysOff')
    ? 'off'
    : pointer.startsWith('#/ask')
      ? 'again'
      : 'acknowledgement-count';
}

function textsOfPolicy({ schedule, askAgainAfterDays, daysOff }: CarePolicy): Texts {
  const times = kinds.flatMap((kind): [string, string][] => {
    const within = schedule[kind];
    const [unit = 'workingDays', count = ''] = Object.entries(within ?? {})[0] ?? [];
    return [
      [`${kind}-count`, String(count)],
      [`${kind}-unit`, unit],
    ];
  });
  const again = askAgainAfterDays === null ? '' : String(askAgainAfterDays);
  return { ...Object.fromEntries(times), again, off: daysOff.join('\n') };
}

function policyOf(texts: Texts): unknown {
  const within = (kind: UpdateKind) => {
    const count = texts[`${kind}-count`];
    return count ? { [texts[`${kind}-unit`] ?? '']: Number(count) } : null;
  };
  return {
    schedule: Object.fromEntries(kinds.map((kind) => [kind, within(kind)])),
    askAgainAfterDays: texts['again'] ? Number(texts['again']) : null,
    daysOff: (texts['off'] ?? '').split(/\s+/).filter((day) => day !== ''),
  };
}

interface Filled {
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly seen: string;
}

function page({ view, caller }: PageAsked, { texts, errors, seen }: Filled): ShownPage {
  const { say, at } = view;
  const title = say(
    'In what time a councillor hears what is new',
    'O fewn pa amser y mae cynghorydd yn clywed beth sy’n newydd',
  );
  const maySet = caller !== undefined && isAny(caller, ['safety-officer']);
  const content = html`${errorSummary(view, errors)}<h1 class="govuk-heading-l">${title}</h1>
<p>${say('No statute and no published norm sets these times: they are the council’s own. What is left empty is owed without a day.', 'Nid oes statud na norm cyhoeddedig yn gosod yr amseroedd hyn: rhai’r cyngor ei hun ydynt. Mae’r hyn a adewir yn wag yn ddyledus heb ddiwrnod.')}</p>
<form id="times" action="${at('/incident-times')}" method="post" novalidate>
  <input type="hidden" name="seen" value="${seen}">
  ${sections.map((section) => sectionOf(view, section, { texts, errors }))}
  ${maySet ? html`<button type="submit" class="govuk-button">${say('Keep these times', 'Cadw’r amseroedd hyn')}</button>` : html`<p>${say('The safety officer sets them.', 'Y swyddog diogelwch sy’n eu gosod.')}</p>`}
</form>
<p><a href="${at('/incidents')}">${say('All reports that you may see', 'Pob adroddiad y cewch ei weld')}</a></p>`;
  const form = { id: 'times', wasSent: errors.length > 0 };
  return { title, content, errors: errors.length, ...(maySet && { form }) };
}
