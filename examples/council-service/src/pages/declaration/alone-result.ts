import type { ActingAlone } from '@lga/code-of-conduct/acting-alone';
import { interestClassLabels } from '@lga/code-of-conduct/labels';
import { type Explained, inLanguage, listInWords } from '@lga/rules';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { textIn, type View } from '../view.js';
import { risks } from './meeting-result.js';
import { openQuestions } from './open-questions.js';

/** What a member who would decide alone may still do. */
export function aloneResult(view: View, { value, because }: Explained<ActingAlone>): Html {
  const { say } = view;
  const questions = value.openQuestions.map(({ asks, ifYes, ifNo }) => ({
    asks,
    answers: [
      { answer: 'yes', changes: classes(view, ifYes) },
      { answer: 'no', changes: classes(view, ifNo) },
    ],
  }));
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('What follows', 'Beth sy’n dilyn')}</h2>
<dl class="govuk-summary-list">
  ${summaryRow(say('Must stop', 'Rhaid stopio'), stops(view, value.mustStop))}
  ${summaryRow(say('On the authority of', 'Ar awdurdod'), authorities(view, value.stoppedBy))}
  ${summaryRow(say('Class of interest', 'Dosbarth y buddiant'), value.class === 'undetermined' ? say('Open', 'Agored') : textIn(view, interestClassLabels[value.class]))}
  ${summaryRow(say('To be notified', 'I’w hysbysu'), notified(view, value.notify))}
</dl>
${openQuestions(view, questions)}
${risks(view, value)}
${folded({ id: 'why', summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}
</section>`;
}

function stops({ say }: View, mustStop: ActingAlone['mustStop']): string {
  return {
    yes: say(
      'Yes: only have the matter dealt with by another',
      'Ie: dim ond trefnu i rywun arall ddelio â’r mater',
    ),
    no: say('No', 'Na'),
    undetermined: say('Open: a person has to judge', 'Agored: rhaid i berson farnu'),
  }[mustStop];
}

function classes({ language, say }: View, all: readonly (keyof typeof interestClassLabels)[]): string {
  return all
    .map((each) => inLanguage(interestClassLabels[each], language).words)
    .join(` ${say('or', 'neu')} `);
}

function notified({ say }: View, { must, by }: ActingAlone['notify']): string {
  if (by === null) return say('No', 'Na');
  const words = {
    yes: say('Yes', 'Ie'),
    no: say('No', 'Na'),
    undetermined: say('Open; if so', 'Agored; os felly'),
  };
  return `${words[must]}, ${say('by', 'erbyn')} ${by}`;
}

function authorities({ say, language }: View, all: ActingAlone['stoppedBy']): string {
  const words: Readonly<Record<(typeof all)[number], string>> = {
    statute: say('the Act', 'y Ddeddf'),
    'model-code': say('the Model Code, as adopted', 'y Cod Enghreifftiol, fel y’i mabwysiadwyd'),
    'local-code': say('the council’s code', 'cod y cyngor'),
  };
  const named = all.map((each) => words[each]);
  return listInWords(named, language) || say('nothing', 'dim');
}
