import type { Forced } from '@lga/proportionality/statute';
import { type Html, html } from '../html.js';
import type { View } from '../view.js';
import { rangeInWords } from './council-result.js';

/** What arithmetic leaves no choice about. */
export function forcedList(view: View, forced: readonly Forced[]): Html | false {
  if (forced.length === 0) return false;
  return html`<h4 class="govuk-heading-s">${view.say('What is forced', 'Yr hyn sy’n orfodol')}</h4>
<ul class="govuk-list govuk-list--bullet">${forced.map((each) => html`<li>${inWords(view, each)}</li>`)}</ul>`;
}

function inWords(view: View, forced: Forced): string {
  const { say } = view;
  switch (forced.kind) {
    case 'majority':
      return majority(view, forced);
    case 'not-all':
      return `${forced.body}: ${say('principle (a) keeps a seat from a group that would have them all', 'mae egwyddor (a) yn cadw sedd oddi wrth grŵp a fyddai’n eu cael i gyd')} (${forced.groups.join(', ')}).`;
    case 'adjustment':
      return adjustment(view, forced);
    case 'unmet':
      return `${forced.body}: ${say(`principle (${forced.principle}) cannot be met`, `ni ellir bodloni egwyddor (${forced.principle})`)}, ${reason(view, forced.why)}.`;
  }
}

type Kind<Name> = Extract<Forced, { kind: Name }>;

function majority({ say }: View, { group, seats, inProportion, bodies }: Kind<'majority'>): string {
  const owed = rangeInWords(inProportion.least, inProportion.most);
  const where = bodies.map(({ body, needed }) => `${body} ${needed}`).join(', ');
  return say(
    `Principle (b) gives the majority group, ${group}, ${seats} seats, where its proportion would be ${owed}. It needs: ${where}.`,
    `Mae egwyddor (b) yn rhoi ${seats} o seddi i’r grŵp mwyafrifol, ${group}, lle byddai ei gyfran yn ${owed}. Mae arno angen: ${where}.`,
  );
}

function adjustment({ say }: View, { group, least, most }: Kind<'adjustment'>): string {
  const who = group ?? say('Members in no group', 'Aelodau heb grŵp');
  const [from, to] = [Math.min(Math.abs(least), Math.abs(most)), Math.max(Math.abs(least), Math.abs(most))];
  const count = least < 0 && most > 0 ? `${least}–${most}` : rangeInWords(from, to);
  return most > 0
    ? say(
        `Principle (c) outranks (d): ${who}, ${count} more than the bodies alone would give, so that the total is right.`,
        `Mae egwyddor (c) yn drech na (d): ${who}, ${count} yn fwy nag y byddai’r cyrff ar eu pennau eu hunain yn ei roi, fel bod y cyfanswm yn gywir.`,
      )
    : say(
        `Principle (c) outranks (d): ${who}, ${count} fewer than the bodies alone would give, so that the total is right.`,
        `Mae egwyddor (c) yn drech na (d): ${who}, ${count} yn llai nag y byddai’r cyrff ar eu pennau eu hunain yn ei roi, fel bod y cyfanswm yn gywir.`,
      );
}

function reason({ say }: View, why: Kind<'unmet'>['why']): string {
  const words: Readonly<Record<typeof why, string>> = {
    'one-seat': say('since it has one seat', 'gan mai un sedd sydd ganddo'),
    'nobody-else': say('since there is nobody else', 'gan nad oes neb arall'),
    'council-chose-b': say('since the council lets (b) prevail', 'gan fod y cyngor yn gadael i (b) drechu'),
    'council-chose-a': say('since the council lets (a) prevail', 'gan fod y cyngor yn gadael i (a) drechu'),
    'too-many-co-optees': say(
      'since too many co-optees vote',
      'gan fod gormod o aelodau cyfetholedig yn pleidleisio',
    ),
  };
  return words[why];
}
