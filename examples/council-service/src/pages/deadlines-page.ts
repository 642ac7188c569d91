import { notificationDeadlines } from '@lga/code-of-conduct';
import { NotificationEvent, NotificationFacts } from '@lga/code-of-conduct/schema';
import { DomainError } from '@lga/rules';
import { errorSummary, type FieldError } from './error-summary.js';
import { type Choice, dayField, selectField, textOf } from './fields.js';
import { type Html, html } from './html.js';
import type { PageAsked, ShownPage } from './page.js';
import { folded, stepList } from './steps.js';
import type { View } from './view.js';

type Deadlines = ReturnType<typeof notificationDeadlines>;

/** An event and its day in; the last days to notify out, with their reasons. */
export function deadlinesPage({ view, query }: PageAsked): ShownPage {
  const { say, at } = view;
  const event = textOf(query, 'event') || 'took-office';
  const on = textOf(query, 'on');
  const asked = Object.hasOwn(query, 'on') ? answered(view, { event, on }) : { errors: [] };
  const errors = 'errors' in asked ? asked.errors : [];
  const title = say('The last day to notify an interest', 'Y diwrnod olaf i hysbysu buddiant');
  const example = say(
    'For example 2023-05-01: year, month, day.',
    'Er enghraifft 2023-05-01: blwyddyn, mis, diwrnod.',
  );
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<p>${say('For members of councils in England.', 'I aelodau cynghorau yn Lloegr.')}</p>
<form action="${at('/deadlines')}" method="get" novalidate>
  ${selectField(view, { name: 'event', label: say('What happened', 'Beth ddigwyddodd'), hint: say('What starts the period.', 'Yr hyn sy’n dechrau’r cyfnod.'), value: event }, events(view))}
  ${dayField(view, { name: 'on', label: say('On which day', 'Ar ba ddiwrnod'), hint: example, value: on, errors })}
  <button type="submit" class="govuk-button">${say('Find the last days', 'Dod o hyd i’r diwrnodau olaf')}</button>
</form>
${'deadlines' in asked && result(view, asked.deadlines)}`;
  return { title, content, errors: errors.length };
}

function answered(
  { say }: View,
  facts: Readonly<Record<'event' | 'on', string>>,
): { readonly deadlines: Deadlines } | { readonly errors: readonly FieldError[] } {
  const read = NotificationFacts.safeParse(facts);
  if (!read.success) {
    return {
      errors: [
        { field: 'on', message: say('Enter a day, such as 2023-05-01', 'Rhowch ddiwrnod, megis 2023-05-01') },
      ],
    };
  }
  try {
    return { deadlines: notificationDeadlines(read.data) };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [{ field: 'on', message: error.message }] };
    throw error;
  }
}

function result(view: View, { value, because }: Deadlines): Html {
  const { say } = view;
  const none = say('none', 'dim');
  return html`<h2 class="govuk-heading-m">${say('Last days', 'Diwrnodau olaf')}</h2>
<div class="scrolling" role="region" aria-labelledby="last-days" tabindex="0"><table class="govuk-table seats">
  <caption class="govuk-visually-hidden" id="last-days">${say('Last days by kind of interest', 'Diwrnodau olaf yn ôl math o fuddiant')}</caption>
  <thead><tr class="govuk-table__row">
    <th scope="col" class="govuk-table__header">${say('Interest', 'Buddiant')}</th>
    <th scope="col" class="govuk-table__header">${say('By statute', 'Yn ôl statud')}</th>
    <th scope="col" class="govuk-table__header">${say('By the model code', 'Yn ôl y cod enghreifftiol')}</th>
  </tr></thead>
  <tbody>${value.map(
    (each) => html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">${interestsIn(view, each.interests)}</th>
    <td class="govuk-table__cell">${each.statutoryDeadline ?? none}</td>
    <td class="govuk-table__cell">${each.codeDeadline ?? none}</td>
  </tr>`,
  )}</tbody>
</table></div>
${folded({ id: 'why', summary: say('Why', 'Pam'), content: stepList(view, because) })}`;
}

function interestsIn({ say }: View, interests: Deadlines['value'][number]['interests']): string {
  const words: Readonly<Record<typeof interests, string>> = {
    dpis: say('Disclosable pecuniary interests', 'Buddiannau ariannol datgeladwy'),
    'dpis-not-entered': say(
      'Disclosable pecuniary interests not yet entered',
      'Buddiannau ariannol datgeladwy heb eu cofnodi eto',
    ),
    'dpis-entered': say(
      'Disclosable pecuniary interests already entered',
      'Buddiannau ariannol datgeladwy sydd eisoes wedi’u cofnodi',
    ),
    'dpis-in-the-matter': say(
      'Disclosable pecuniary interests in the matter',
      'Buddiannau ariannol datgeladwy yn y mater',
    ),
    'new-or-changed-interests': say('New or changed interests', 'Buddiannau newydd neu wedi’u newid'),
    'gifts-and-hospitality': say('Gifts and hospitality', 'Rhoddion a lletygarwch'),
    'other-registrable-interests': say('Other registrable interests', 'Buddiannau cofrestradwy eraill'),
  };
  return words[interests];
}

function events({ say }: View): readonly Choice[] {
  const words: Readonly<Record<NotificationEvent, string>> = {
    'took-office': say('Became a member or co-opted member', 'Daeth yn aelod neu’n aelod cyfetholedig'),
    're-elected': say('Was re-elected or re-appointed', 'Cafodd ei ailethol neu ei ailbenodi'),
    'disclosed-at-meeting': say('Disclosed an interest at a meeting', 'Datgelodd fuddiant mewn cyfarfod'),
    'became-aware-acting-alone': say(
      'Learnt of an interest when deciding alone',
      'Dysgodd am fuddiant wrth benderfynu ar ei ben ei hun',
    ),
    'interest-new-or-changed': say(
      'Has a new interest, or one changed',
      'Mae ganddo fuddiant newydd, neu newidiodd un',
    ),
    'gift-received': say('Received a gift or hospitality', 'Derbyniodd rodd neu letygarwch'),
  };
  return NotificationEvent.options.map((event) => [event, words[event]] as const);
}
