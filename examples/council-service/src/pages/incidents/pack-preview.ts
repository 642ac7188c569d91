import type { ReferralPack } from '@lga/incident-schema/referral';
import { inLanguage, type Text } from '@lga/rules';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { both, inEnglish, textIn, type View } from '../view.js';
import { bandTag } from './band-tag.js';

type Statement = ReferralPack['headings'][number]['statements'][number];

const headings: Readonly<Record<string, Text>> = {
  threat: both('Threat', 'Bygythiad'),
  harm: both('Harm', 'Niwed'),
  risk: both('Risk', 'Risg'),
  investigation: both('Investigation', 'Ymchwiliad'),
  vulnerability: both('Vulnerability', 'Bod yn agored i niwed'),
  engagement: both('Engagement', 'Ymgysylltu'),
};

const reasons: Readonly<Record<string, Text>> = {
  unknown: both('asked, and nobody knows', 'gofynnwyd, a neb yn gwybod'),
  'not-asked': both('nobody asked', 'ni ofynnodd neb'),
  'not-recorded': both('not recorded', 'heb ei gofnodi'),
  'no-record': both('there is no such record yet', 'nid oes cofnod o’r fath eto'),
  withheld: both(
    'recorded, and withheld from this pack',
    'wedi’i gofnodi, ac wedi’i ddal yn ôl o’r pecyn hwn',
  ),
  faulty: both('does not hold together', 'nid yw’n gyson'),
};

/** A pack to read before it goes: what is missing before anything else, then what it says under each heading. */
export function packPreview(view: View, pack: ReferralPack): Html {
  return html`${missing(view, pack)}${toRead(view, pack)}
<h2 class="govuk-heading-m">${view.say('What the pack says', 'Yr hyn y mae’r pecyn yn ei ddweud')}</h2>
<p>${view.say('Band by the decision table', 'Band yn ôl y tabl penderfynu')}: ${bandTag(view, pack.triage.band)}</p>
${pack.notes.map((note) => html`<p>${textIn(view, note)}</p>`)}
${pack.headings.map(({ heading, statements }) => under(view, heading, statements))}
${chronology(view, pack)}${evidence(view, pack)}${signposts(view, pack)}`;
}

function missing(view: View, { missing: all }: ReferralPack): Html {
  const { say } = view;
  const title = html`<h2 class="govuk-heading-m">${say('What a call handler will ask, and this pack does not answer', 'Yr hyn y bydd y sawl sy’n ateb yr alwad yn ei ofyn, ac nad yw’r pecyn hwn yn ei ateb')}</h2>`;
  if (all.length === 0)
    return html`${title}<p>${say('Every question that is expected is answered.', 'Mae pob cwestiwn disgwyliedig wedi’i ateb.')}</p>`;
  return html`${title}<ul class="govuk-list govuk-list--bullet">${all.map(({ asks, why }) => html`<li>${textIn(view, asks)} (${reason(view, why)})</li>`)}</ul>`;
}

const reason = ({ language }: View, why: string): string => {
  const words = reasons[why];
  return words ? inLanguage(words, language).words : why;
};

/** What a person has to read or to allow before the pack goes. */
function toRead({ say }: View, { withheld, toReadAgain }: ReferralPack): Html {
  const list = (words: string, pointers: readonly string[]) =>
    pointers.length > 0 &&
    html`<p>${words}:</p><ul class="govuk-list govuk-list--bullet">${pointers.map((pointer) => html`<li class="breaking">${pointer}</li>`)}</ul>`;
  return html`${list(say('Withheld, as nobody has allowed it yet', 'Wedi’i ddal yn ôl, gan nad oes neb wedi’i ganiatáu eto'), withheld)}
${list(say('To be read again: something in it may still identify somebody', 'I’w ddarllen eto: gall rhywbeth ynddo ddal i adnabod rhywun'), toReadAgain)}`;
}

function under(view: View, heading: string, statements: readonly Statement[]): Html {
  const { say, language } = view;
  const title = headings[heading];
  const words = title ? inLanguage(title, language).words : heading;
  const several = new Set(statements.map(({ incident }) => incident)).size > 1;
  return html`<h3 class="govuk-heading-s">${words}</h3>${recordTable({
    id: `under-${heading}`,
    caption: `${words}: ${say('as recorded', 'fel y cofnodwyd')}`,
    head: [
      say('Question', 'Cwestiwn'),
      say('Answer', 'Ateb'),
      ...(several ? [say('Incident', 'Digwyddiad')] : []),
    ],
    rows: statements.map((each) => [
      textIn(view, each.asks),
      answer(view, each),
      ...(several ? [each.incident.slice(0, 8)] : []),
    ]),
  })}`;
}

function answer(view: View, statement: Statement): Html {
  if (statement.state === 'withheld') return html`${reason(view, 'withheld')}`;
  if (statement.state === 'not-known') return html`${reason(view, statement.why)}`;
  const { list, values } = statement;
  return html`${values.map(({ text, sure }, at) => html`${at > 0 && '; '}<span class="as-written">${list ? codeInWords(view, list, text) : text}</span>${sure && ` (${codeInWords(view, 'sureness', sure)})`}`)}`;
}

const events: Readonly<Record<string, Text>> = {
  began: both('began', 'dechreuodd'),
  ended: both('ended', 'daeth i ben'),
  'order-made': both('order or notice made', 'gwnaed gorchymyn neu hysbysiad'),
  'evidence-captured': both('evidence captured', 'cipiwyd tystiolaeth'),
  'evidence-gone': both('original seen to be gone', 'gwelwyd bod y gwreiddiol wedi mynd'),
  reported: both('told to the council', 'dywedwyd wrth y cyngor'),
  'police-reference': both('number given by the police', 'rhif a roddwyd gan yr heddlu'),
  assessed: both('assessed by the council', 'aseswyd gan y cyngor'),
  decided: both('decided by the council', 'penderfynwyd gan y cyngor'),
  told: both('told', 'hysbyswyd'),
  'restriction-warned': both('warned before contact was limited', 'rhybuddiwyd cyn cyfyngu ar gysylltiad'),
  'restriction-starts': both('limit on contact starts', 'cyfyngiad ar gysylltiad yn dechrau'),
  'marker-starts': both('marker starts', 'marciwr yn dechrau'),
};

function chronology(view: View, { chronology: lines }: ReferralPack): Html {
  const { say, language } = view;
  const words = (what: string) => (events[what] ? inLanguage(events[what], language).words : what);
  const day = (when: (typeof lines)[number]['when']) =>
    'on' in when
      ? when.on
      : 'at' in when
        ? when.at.slice(0, 16).replace('T', ', ')
        : 'month' in when
          ? when.month
          : '';
  return html`<h3 class="govuk-heading-s">${say('Chronology', 'Cronoleg')}</h3>${recordTable({
    id: 'chronology',
    caption: say('Each time as precisely as it is known', 'Pob amser mor fanwl ag y mae’n hysbys'),
    head: [say('When', 'Pryd'), say('Known to the', 'Yn hysbys i’r'), say('What', 'Beth'), say('Of', 'O')],
    rows: lines.map(({ when, what, of = '' }) => [
      day(when) || say('not known', 'ddim yn hysbys'),
      codeInWords(view, 'precision', when.precision),
      words(what),
      codeInWords(view, 'recipient', of),
    ]),
  })}`;
}

function evidence({ say }: View, { evidence: items }: ReferralPack): Html | false {
  if (items.length === 0) return false;
  return html`<h3 class="govuk-heading-s">${say('Evidence', 'Tystiolaeth')}</h3>${recordTable({
    id: 'evidence',
    caption: say('What there is, and who holds it', 'Yr hyn sydd, a phwy sy’n ei ddal'),
    head: [say('Item', 'Eitem'), 'SHA-256', say('Held by', 'Yn nwylo')],
    rows: items.map(({ id, sha256, heldBy }) => [
      id,
      html`<span class="breaking">${sha256 ?? say('none', 'dim')}</span>`,
      heldBy ?? say('not recorded', 'heb ei gofnodi'),
    ]),
  })}`;
}

function signposts(view: View, { signposts: all, signpostNotice }: ReferralPack): Html | false {
  const { say } = view;
  if (all.length === 0) return false;
  return html`<h3 class="govuk-heading-s">${say('Law to look at', 'Y gyfraith i edrych arni')}</h3>
<p ${inEnglish(view)}>${signpostNotice}</p>
<ul class="govuk-list govuk-list--bullet">${all.map(({ says, unverified }) => html`<li><span ${inEnglish(view)}>${says}</span>${unverified && html` <strong class="govuk-tag govuk-tag--yellow">${say('unverified', 'heb ei wirio')}</strong>`}</li>`)}</ul>`;
}
