import type { ActingAlone } from '@lga/code-of-conduct/acting-alone';
import { interestClassLabels } from '@lga/code-of-conduct/labels';
import { type Explained, listInWords } from '@lga/rules';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { textIn, type View } from '../view.js';
import { risks } from './meeting-result.js';
import { openQuestions } from './open-questions.js';

/** What a member who would decide alone may still do. */
export function aloneResult(view: View, { value, because }: Explained<ActingAlone>): Html {
  const { say } = view;
  const stops = {
    yes: say(
      'Yes: only have the matter dealt with by another',
      'Ie: dim ond trefnu i rywun arall ddelio â’r mater',
    ),
    no: say('No', 'Na'),
    undetermined: say('Open: a person has to judge', 'Agored: rhaid i berson farnu'),
  };
  const by =
    listInWords(
      value.stoppedBy.map((each) => authority(view, each)),
      view.language,
    ) || say('nothing', 'dim');
  const notify =
    value.notify.by === null
      ? say('No', 'Na')
      : `${stopsShort(view, value.notify.must)}, ${say('by', 'erbyn')} ${value.notify.by}`;
  const classes = (all: readonly (keyof typeof interestClassLabels)[]) =>
    all
      .map((each) => interestClassLabels[each][view.language] ?? interestClassLabels[each].en)
      .join(` ${say('or', 'neu')} `);
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('What follows', 'Beth sy’n dilyn')}</h2>
<dl class="govuk-summary-list">
  ${summaryRow(say('Must stop', 'Rhaid stopio'), stops[value.mustStop])}
  ${summaryRow(say('On the authority of', 'Ar awdurdod'), by)}
  ${summaryRow(say('Class of interest', 'Dosbarth y buddiant'), value.class === 'undetermined' ? stops.undetermined : textIn(view, interestClassLabels[value.class]))}
  ${summaryRow(say('To be notified', 'I’w hysbysu'), notify)}
</dl>
${openQuestions(
  view,
  value.openQuestions.map(({ asks, ifYes, ifNo }) => ({
    asks,
    answers: [
      { answer: 'yes', changes: classes(ifYes) },
      { answer: 'no', changes: classes(ifNo) },
    ],
  })),
)}
${risks(view, value)}
${folded({ id: 'why', summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}
</section>`;
}

function authority({ say }: View, by: ActingAlone['stoppedBy'][number]): string {
  const words: Readonly<Record<typeof by, string>> = {
    statute: say('the Act', 'y Ddeddf'),
    'model-code': say('the Model Code, as adopted', 'y Cod Enghreifftiol, fel y’i mabwysiadwyd'),
    'local-code': say('the council’s code', 'cod y cyngor'),
  };
  return words[by];
}

function stopsShort({ say }: View, must: 'yes' | 'no' | 'undetermined'): string {
  return { yes: say('Yes', 'Ie'), no: say('No', 'Na'), undetermined: say('Open; if so', 'Agored; os felly') }[
    must
  ];
}
