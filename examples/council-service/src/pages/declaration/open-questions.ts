import type { Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { textIn, type View } from '../view.js';

/** A question that only a person can answer, and in words what each answer would change. */
export interface AskedOfPerson {
  readonly asks: Text;
  readonly answers: readonly { readonly answer: string; readonly changes: string }[];
}

export const answerWords = ({ say }: View): Readonly<Record<string, string>> => ({
  yes: say('Yes', 'Ie'),
  no: say('No', 'Na'),
  'directly-relates': say('It directly relates', 'Mae’n ymwneud yn uniongyrchol'),
  affects: say('It affects', 'Mae’n effeithio'),
  none: say('Neither', 'Dim un o’r ddau'),
  'no-interest-in-matter': say('No interest in the matter', 'Dim buddiant yn y mater'),
  'interest-in-matter': say('An interest in the matter', 'Buddiant yn y mater'),
});

/** What is open. While there is anything, no answer that rests on it is given. */
export function openQuestions(view: View, questions: readonly AskedOfPerson[], isOpen = false): Html {
  const { say } = view;
  const words = answerWords(view);
  const heading = html`<h3 class="govuk-heading-m">${say('What only a person can answer', 'Yr hyn na all ond person ei ateb')}</h3>`;
  if (questions.length === 0 && isOpen)
    return html`${heading}<p>${say(
      'No answer by itself changes what is open. Answer whether it is of the description in law, and the Act’s question; what hangs on the others is shown then.',
      'Nid oes ateb ar ei ben ei hun yn newid yr hyn sy’n agored. Atebwch a yw o’r disgrifiad yn y gyfraith, a chwestiwn y Ddeddf; yna dangosir yr hyn sy’n dibynnu ar y lleill.',
    )}</p>`;
  if (questions.length === 0)
    return html`${heading}<p>${say('Nothing is open.', 'Nid oes dim yn agored.')}</p>`;
  return html`${heading}
<ul class="govuk-list govuk-list--spaced">${questions.map(
    ({ asks, answers }) => html`<li><strong>${textIn(view, asks)}</strong>
  <ul class="govuk-list govuk-list--bullet">${answers.map(({ answer, changes }) => html`<li>${say('If', 'Os')} “${words[answer] ?? answer}”: ${changes}</li>`)}</ul></li>`,
  )}</ul>`;
}
