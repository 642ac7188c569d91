import { inLanguage } from '@lga/rules';
import type { ReferralPack } from '../referral/pack.js';
import { type Block, english, type PlainDocument } from './document.js';
import { headingBlocks } from './heading-blocks.js';
import { labels } from './labels.js';
import { chronologyBlocks, contactBlocks, evidenceBlocks, headed } from './pack-blocks.js';
import { codeInWords, own, type Reading, said } from './words.js';

/** A pack as a document. */
export function referralDocument(pack: ReferralPack, reading: Reading): PlainDocument {
  const { language } = reading;
  return {
    language,
    title: inLanguage(labels.title, language),
    blocks: [
      ...opening(pack, reading),
      ...headingBlocks(pack, reading),
      ...joinBlocks(pack, reading),
      ...patternBlocks(pack, reading),
      ...signpostBlocks(pack, reading),
      ...chronologyBlocks(pack, reading),
      ...evidenceBlocks(pack, reading),
      ...contactBlocks(pack, reading),
      ...missingBlocks(pack, reading),
    ],
  };
}

function opening({ madeOn, council, incidents, notes, triage }: ReferralPack, reading: Reading): Block[] {
  const { language } = reading;
  const band =
    triage.band === 'undetermined' ? said('band-open', reading) : codeInWords('band', triage.band, reading);
  const rules = triage.rules.length > 0 ? `. ${said('rules', reading)}: ${triage.rules.join(', ')}` : '';
  const facts = [
    `${said('madeOn', reading)}: ${madeOn}`,
    `${said('council', reading)}: ${council.site} ${council.id}`,
    `${said('incidents', reading)}: ${incidents.join(', ')}`,
    `${said('bandGiven', reading)}: ${band}${rules}`,
  ];
  return [
    ...(language === 'cy'
      ? [{ kind: 'paragraph', text: inLanguage(labels.unreviewed, language) } as const]
      : []),
    { kind: 'paragraph', text: inLanguage(labels.readFirst, language) },
    { kind: 'list', items: facts.map((each) => own(each, reading)) },
    { kind: 'list', items: notes.map((each) => inLanguage(each, language)) },
  ];
}

function joinBlocks({ joins }: ReferralPack, reading: Reading): Block[] {
  if (joins.length === 0) return [];
  const items = joins.map(({ between, by, how }) => {
    const why = said(how === 'recorded' ? 'joined-recorded' : how, reading);
    return own(`${between.join(', ')}: ${said(by, reading)}, ${why}`, reading);
  });
  return [headed('joins', reading), { kind: 'list', items }];
}

function patternBlocks({ patterns }: ReferralPack, reading: Reading): Block[] {
  if (patterns.length === 0) return [];
  const items = patterns.map((each) => {
    const { code, from, to, occasions, gapsInDays, acts, otherActs } = each;
    const parts = [
      `${codeInWords('pattern', code, reading)}: ${from} – ${to}`,
      `${said('occasions', reading)}: ${occasions}`,
      `${said('gaps', reading)}: ${gapsInDays.join(', ')}`,
      `${said('acts', reading)}: ${acts.join(', ')}`,
      `${said('otherActs', reading)}: ${otherActs}`,
    ];
    return own(parts.join('; '), reading);
  });
  return [headed('patterns', reading), { kind: 'list', items }];
}

function signpostBlocks({ signposts, signpostNotice }: ReferralPack, reading: Reading): Block[] {
  if (signposts.length === 0) return [];
  const items = signposts.map(({ says, unverified }) =>
    english(unverified ? `${says} (${said('unverified', reading)})` : says),
  );
  return [
    headed('signposts', reading),
    { kind: 'paragraph', text: english(signpostNotice) },
    { kind: 'list', items },
  ];
}

function missingBlocks({ missing, incidents }: ReferralPack, reading: Reading): Block[] {
  const items = missing.map(({ asks, why, incident }) => {
    const about = incidents.length > 1 ? ` (${incident})` : '';
    return own(`${inLanguage(asks, reading.language).words} – ${said(why, reading)}${about}`, reading);
  });
  const none = { kind: 'paragraph', text: inLanguage(labels.nothingMissing, reading.language) } as const;
  return [headed('missing', reading), items.length > 0 ? { kind: 'list', items } : none];
}
