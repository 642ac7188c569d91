import { welshClassLabels } from '@lga/code-of-conduct/labels';
import { type WelshDeclaration, type WelshDuty, welshMinuteOf } from '@lga/code-of-conduct/wales';
import type { Explained, Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { both, textIn, type View } from '../view.js';
import { openQuestions } from './open-questions.js';
import { changeInWords, powersList, welshPowers } from './powers.js';

/** What the Welsh code has a member do, and lets a member do. */
export function walesResult(view: View, { value, because }: Explained<WelshDeclaration>): Html {
  const { say } = view;
  const [interest] = value.interests;
  const change = (after: WelshDeclaration['powers']) =>
    changeInWords(view, welshPowers, { now: value.powers, after });
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('What follows', 'Beth sy’n dilyn')}</h2>
<dl class="govuk-summary-list">
  ${interest && summaryRow(say('Class of interest', 'Dosbarth y buddiant'), textIn(view, welshClassLabels[interest.class]))}
  ${summaryRow(say('Is it enough to declare it?', 'A yw ei ddatgan yn ddigon?'), enough(view, value.declaringIsEnough))}
  ${interest && interest.exemption !== null && summaryRow(say('The exemption applies', 'Mae’r esemptiad yn gymwys'), answer(view, interest.exemptionApplies))}
</dl>
${powersList(view, welshPowers, value.powers)}
<p>${say('In Wales the code itself, paragraph 14, has a member with a prejudicial interest withdraw.', 'Yng Nghymru y cod ei hun, paragraff 14, sy’n peri i aelod â buddiant sy’n rhagfarnu dynnu’n ôl.')}</p>
${duties(view, value.duties)}
${openQuestions(
  view,
  value.openQuestions.map(({ asks, ifYes, ifNo }) => ({
    asks,
    answers: [
      { answer: 'yes', changes: change(ifYes) },
      { answer: 'no', changes: change(ifNo) },
    ],
  })),
)}
${minutes(view, value, { item: both('item [number]', 'eitem [rhif]'), natureOf: () => both('[nature of the interest]', '[natur y buddiant]') })}
${folded({ id: 'why', summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}
</section>`;
}

function enough({ say }: View, held: WelshDeclaration['declaringIsEnough']): string {
  return {
    yes: say('Yes', 'Ydy'),
    no: say('No: to withdraw has to follow', 'Nac ydy: rhaid tynnu’n ôl wedyn'),
    undetermined: say('Open: a person has to judge', 'Agored: rhaid i berson farnu'),
  }[held];
}

export function answer({ say }: View, held: 'yes' | 'no' | 'undetermined'): string {
  return { yes: say('Yes', 'Ie'), no: say('No', 'Na'), undetermined: say('Open', 'Agored') }[held];
}

export function duties(view: View, all: readonly WelshDuty[]): Html | false {
  if (all.length === 0) return false;
  const { say } = view;
  const words = dutyWords(view);
  return html`<h3 class="govuk-heading-m">${say('What the code has the member do', 'Yr hyn y mae’r cod yn peri i’r aelod ei wneud')}</h3>
<ul class="govuk-list govuk-list--bullet">${all.map(
    ({ kind, paragraph, arises, by }) =>
      html`<li>${words[kind]} (${say('paragraph', 'paragraff')} ${paragraph})${arises === 'perhaps' && `, ${say('if it arises', 'os bydd yn codi')}`}${by !== null && `, ${say('by', 'erbyn')} ${by}`}</li>`,
  )}</ul>`;
}

function dutyWords({ say }: View): Readonly<Record<WelshDuty['kind'], string>> {
  return {
    'disclose-orally': say('Disclose it orally at the meeting', 'Ei ddatgelu ar lafar yn y cyfarfod'),
    'give-signed-notice': say('Give signed notice of it', 'Rhoi hysbysiad wedi’i lofnodi ohono'),
    'confirm-oral-representations-in-writing': say(
      'Confirm oral representations in writing',
      'Cadarnhau sylwadau llafar yn ysgrifenedig',
    ),
    'record-in-executive-decision': say(
      'Have it recorded in a decision of the executive',
      'Peri ei gofnodi mewn penderfyniad gan y weithrediaeth',
    ),
    'state-dispensation': say(
      'State the dispensation that is relied on',
      'Datgan y gollyngiad y dibynnir arno',
    ),
  };
}

/** Names are left for the clerk to fill in. */
export function minutes(
  view: View,
  declaration: WelshDeclaration,
  { item, natureOf }: { readonly item: Text; readonly natureOf: (interest: string) => Text },
): Html {
  const { say } = view;
  const words = welshMinuteOf({
    declaration,
    member: say('Councillor [name]', 'y Cynghorydd [enw]'),
    item,
    natures: new Map(declaration.interests.map(({ interest }) => [interest, natureOf(interest)])),
    seen: null,
  });
  return html`<h3 class="govuk-heading-m">${say('Form of words for the minutes', 'Ffurf geiriau ar gyfer y cofnodion')}</h3>
${words.en === '' ? html`<p>${say('There is nothing settled to disclose, so there are no words yet.', 'Nid oes dim wedi’i setlo i’w ddatgelu, felly nid oes geiriau eto.')}</p>` : html`<div class="govuk-inset-text">${textIn(view, words)}</div>`}`;
}
