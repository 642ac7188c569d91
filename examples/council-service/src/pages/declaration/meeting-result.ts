import { interestClassLabels } from '@lga/code-of-conduct/labels';
import { type Declaration, type Leaving, minuteOf } from '@lga/code-of-conduct/meetings';
import type { Explained } from '@lga/rules';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { inEnglish, textIn, type View } from '../view.js';
import { ids } from './england-facts.js';
import { openQuestions } from './open-questions.js';
import { changeInWords, englishPowers, powersList } from './powers.js';

/** What a member must and may do on the item, on what authority, and what is still open. */
export function meetingResult(view: View, { value, because }: Explained<Declaration>): Html {
  const { say } = view;
  const [interest] = value.interests;
  const questions = value.openQuestions.map(({ asks, answers }) => ({
    asks,
    answers: answers.map(({ answer, powers }) => ({
      answer,
      changes: changeInWords(view, englishPowers, { now: value.powers, after: powers }),
    })),
  }));
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('What follows', 'Beth sy’n dilyn')}</h2>
${powersList(view, englishPowers, value.powers)}
${interest && ofInterest(view, interest)}
<h3 class="govuk-heading-m">${say('Leaving the room', 'Gadael yr ystafell')}</h3>
${leavingInWords(view, value.leaving)}
${openQuestions(view, questions, Object.values(value.powers).includes('undetermined'))}
${value.contested.length > 0 && contested(view, value)}
${minutes(view, value, { item: 'item [number]', natures: new Map([[ids.interest, '[nature of the interest]']]) })}
${risks(view, value)}
${folded({ id: 'why', summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}
</section>`;
}

function ofInterest(view: View, interest: Declaration['interests'][number]): Html {
  const { say } = view;
  const disclosed = disclosedInWords(view, interest);
  const classes = classesInWords(view, interest);
  const notified = {
    yes: `${say('Yes, by', 'Ie, erbyn')} ${interest.notify.by ?? ''}`,
    no: say('No', 'Na'),
    undetermined: `${say('Open; if so, by', 'Agored; os felly, erbyn')} ${interest.notify.by ?? ''}`,
  }[interest.notify.must];
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Class of interest', 'Dosbarth y buddiant'), classes)}
  ${summaryRow(say('What is disclosed', 'Yr hyn a ddatgelir'), disclosed)}
  ${summaryRow(say('To be notified afterwards', 'I’w hysbysu wedyn'), notified)}
  ${interest.paragraphs.length > 0 && summaryRow(say('By the code', 'Yn ôl y cod'), html`<span ${inEnglish(view)}>${interest.paragraphs.join('; ')}</span>`)}
  ${interest.dispensations.length > 0 && summaryRow(say('Dispensation', 'Goddefeb'), say('It counts', 'Mae’n cyfrif'))}
  ${interest.dispensationsBeyondPower.length > 0 && summaryRow(say('Dispensation', 'Goddefeb'), say('It is beyond the power of section 33 and does not count', 'Mae y tu hwnt i bŵer adran 33 ac nid yw’n cyfrif'))}
</dl>`;
}

export function classesInWords(view: View, { couldBe }: Declaration['interests'][number]): Html {
  const { say } = view;
  const classes = couldBe.map(
    (each, index) => html`${index > 0 && ` ${say('or', 'neu')} `}${textIn(view, interestClassLabels[each])}`,
  );
  return html`${classes}`;
}

export function disclosedInWords({ say }: View, { disclose }: Declaration['interests'][number]): string {
  return {
    'existence-and-nature': say('That there is an interest, and its nature', 'Bod buddiant, a’i natur'),
    'fact-of-interest': say(
      'Only the fact of an interest: it is sensitive',
      'Dim ond y ffaith bod buddiant: mae’n sensitif',
    ),
    undetermined: say(
      'Open: the monitoring officer has to say whether it is sensitive',
      'Agored: rhaid i’r swyddog monitro ddweud a yw’n sensitif',
    ),
  }[disclose];
}

export function leavingInWords(view: View, { value, on, when }: Leaving): Html {
  const { say } = view;
  const moments = {
    'before-discussion': say('before the discussion', 'cyn y drafodaeth'),
    'after-speaking': say('after speaking as the public may', 'ar ôl siarad fel y caiff y cyhoedd'),
    'after-dispensed-part': say(
      'after the part that the dispensation allows',
      'ar ôl y rhan y mae’r oddefeb yn ei chaniatáu',
    ),
  };
  // Several interests may rest on one provision.
  const grounds = [...new Set(on.map(({ instrument, provision }) => `${instrument}, ${provision}`))];
  const moment = when === null ? '' : `, ${moments[when]}`;
  const says = {
    yes: `${say('The member must leave', 'Rhaid i’r aelod adael')}${moment}.`,
    no: say('The member need not leave.', 'Nid oes rhaid i’r aelod adael.'),
    undetermined: say(
      'Whether the member must leave is open.',
      'Mae p’un a oes rhaid i’r aelod adael yn agored.',
    ),
  }[value];
  return html`<p>${says} ${say('The Act itself has nobody leave; the authority is', 'Nid yw’r Ddeddf ei hun yn gofyn i neb adael; yr awdurdod yw')}:</p>
<ul class="govuk-list govuk-list--bullet">${grounds.length === 0 ? html`<li>${say('none', 'dim')}</li>` : grounds.map((ground) => html`<li ${inEnglish(view)}>${ground}</li>`)}</ul>`;
}

export function contested(view: View, value: Declaration): Html {
  const { say } = view;
  return html`<h3 class="govuk-heading-m">${say('Readings that are contested', 'Dehongliadau sy’n destun dadl')}</h3>
<ul class="govuk-list govuk-list--bullet">${value.contested.map(({ title }) => html`<li>${textIn(view, title)}</li>`)}</ul>`;
}

/** Names are left for the clerk to fill in. */
export function minutes(
  view: View,
  declaration: Declaration,
  { item, natures }: { readonly item: string; readonly natures: ReadonlyMap<string, string> },
): Html {
  const { say } = view;
  const words = minuteOf({ declaration, member: 'Councillor [name]', item, natures, seen: null });
  return html`<h3 class="govuk-heading-m">${say('Form of words for the minutes', 'Ffurf geiriau ar gyfer y cofnodion')}</h3>
${words.en === '' ? html`<p>${say('There is nothing settled to disclose, so there are no words yet.', 'Nid oes dim wedi’i setlo i’w ddatgelu, felly nid oes geiriau eto.')}</p>` : html`<div class="govuk-inset-text">${textIn(view, words)}</div>`}`;
}

export function risks(view: View, { risks: all }: Pick<Declaration, 'risks'>): Html | false {
  if (all.length === 0) return false;
  const { say } = view;
  return html`<h3 class="govuk-heading-m">${say('What to keep clear of', 'Yr hyn i gadw draw oddi wrtho')}</h3>
<ul class="govuk-list govuk-list--bullet" ${inEnglish(view)}>${all.map(({ says, provision }) => html`<li>${says} (${provision})</li>`)}</ul>`;
}
