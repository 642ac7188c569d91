import { type MayBeTold, mayBeTold } from '@lga/code-of-conduct/decisions';
import type { Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { stepList } from '../steps.js';
import { both, textIn, type View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';

const audiences: readonly (readonly ['public' | 'subject-member' | 'complainant', Text])[] = [
  ['public', both('The public', 'Y cyhoedd')],
  ['subject-member', both('The member complained of', 'Yr aelod y cwynwyd amdano')],
  ['complainant', both('The complainant', 'Yr achwynydd')],
];

/** What may be told, of each allegation and to whom, as usual practice has it. */
export function toldTable(view: View, { kept, now }: FoundComplaint): Html {
  const { say } = view;
  const { identity, nation } = kept.complaint;
  if (nation === 'wales')
    return html`<p>${say(
      'For Wales no text was read that settles it: a person decides who is told.',
      'Ar gyfer Cymru ni ddarllenwyd testun sy’n ei setlo: person sy’n penderfynu pwy sy’n cael gwybod.',
    )}</p>`;
  const told = now.value.allegations.flatMap((allegation) =>
    audiences.map(([to, title]) => ({
      id: allegation.id,
      title,
      ...mayBeTold({ to, identity, allegation, on: now.value.on }),
    })),
  );
  return html`${recordTable({
    id: 'may-be-told',
    caption: say('By audience and allegation', 'Yn ôl cynulleidfa a honiad'),
    head: headOf(view),
    rows: told.map(({ id, title, value }) => [
      textIn(view, title),
      html`<bdi>${id}</bdi>`,
      ...answersIn(view, value),
    ]),
  })}
${stepList(view, told[0]?.because ?? [])}`;
}

function headOf({ say }: View): readonly string[] {
  return [
    say('Who', 'Pwy'),
    say('Allegation', 'Honiad'),
    say('That there is one', 'Bod un'),
    say('Who complained', 'Pwy a gwynodd'),
    say('Draft report', 'Adroddiad drafft'),
    say('Decision notice', 'Hysbysiad o benderfyniad'),
  ];
}

function answersIn({ say }: View, may: MayBeTold): readonly string[] {
  const words = (answer: boolean | 'not-known') =>
    answer === 'not-known'
      ? say('nobody knows', 'nid oes neb yn gwybod')
      : answer
        ? say('yes', 'caiff')
        : say('no', 'na chaiff');
  return [may.thatThereIsOne, may.whoComplained, may.draftReport, may.decisionNotice].map(words);
}
