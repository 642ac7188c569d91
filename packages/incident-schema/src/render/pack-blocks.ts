import { inLanguage, type Wording } from '@lga/rules';
import type { ChronologyLine, ManifestItem, ReferralPack } from '../referral/pack.js';
import { type Block, english } from './document.js';
import { type Label, labels } from './labels.js';
import { codeInWords, given, own, type Reading, said, saidOr } from './words.js';

/** Every time that is recorded, in order. */
export function chronologyBlocks({ chronology }: ReferralPack, reading: Reading): Block[] {
  const rows = chronology.map((line) => chronologyRow(line, reading));
  return [
    headed('chronology', reading),
    table('chronology', ['when', 'precision', 'what', 'incident'], rows, reading),
  ];
}

function chronologyRow({ when, what, of, incident }: ChronologyLine, reading: Reading): Wording[] {
  const time = 'at' in when ? when.at : 'on' in when ? when.on : 'month' in when ? when.month : null;
  const list = what === 'told' ? 'recipient' : what === 'order-made' ? 'orderKind' : undefined;
  const concerns = of === undefined ? '' : `: ${codeInWords(list, of, reading)}`;
  return [
    time === null ? own(said('notKnown', reading), reading) : english(time),
    own(codeInWords('precision', when.precision, reading), reading),
    own(`${saidOr(what, reading)}${concerns}`, reading),
    english(incident),
  ];
}

/** Every item of evidence, with what its custody log shows. */
export function evidenceBlocks({ evidence, custodyFaults }: ReferralPack, reading: Reading): Block[] {
  const rows = evidence.map((item) => [
    english(item.id),
    item.describedAs.state === 'recorded'
      ? english(item.describedAs.text)
      : own(said(item.describedAs.state, reading), reading),
    given(item.sha256),
    own(custodyInWords(item, reading), reading),
    english(item.incident),
  ]);
  const faults = custodyFaults.map(({ kind, line, incident }) =>
    english(`${incident}: ${kind}, ${line + 1}`),
  );
  return [
    headed('evidence', reading),
    table('evidence', ['item', 'described', 'hash', 'custody', 'incident'], rows, reading),
    ...(faults.length > 0
      ? [
          {
            kind: 'paragraph',
            text: own(`${said('custody', reading)}: ${said('faulty', reading)}`, reading),
          } as const,
        ]
      : []),
    ...(faults.length > 0 ? [{ kind: 'list', items: faults } as const] : []),
  ];
}

function custodyInWords(item: ManifestItem, reading: Reading): string {
  const { form, copyOf, heldBy, hash, unread, goneFrom } = item;
  const forms = {
    original: said('original', reading),
    copy: `${said('copy', reading)} ${copyOf}`,
    'not-known': said('form-not-known', reading),
  };
  const holder =
    heldBy === null ? said('not-recorded', reading) : codeInWords('councilRole', heldBy, reading);
  return [
    forms[form],
    `${said('heldBy', reading)}: ${holder}`,
    said(hash, reading),
    ...(unread ? [said('unread', reading)] : []),
    ...(goneFrom === null ? [] : [`${said('goneFrom', reading)} ${goneFrom}`]),
  ].join('; ');
}

/** How the councillor is reached: roles and answers alone. */
export function contactBlocks({ contact }: ReferralPack, reading: Reading): Block[] {
  const lines: readonly (readonly [Label, string])[] = contact
    ? [
        ['through', codeInWords('councilRole', contact.through, reading)],
        ['outOfHours', codeInWords('answer', contact.outOfHours, reading)],
        ['directly', codeInWords('answer', contact.directly, reading)],
        ['addressWithheld', codeInWords('answer', contact.addressWithheld, reading)],
        ['language', codeInWords('accountLanguage', contact.language, reading)],
      ]
    : [['through', said('not-recorded', reading)]];
  return [
    headed('contact', reading),
    { kind: 'paragraph', text: inLanguage(labels.noDetails, reading.language) },
    { kind: 'list', items: lines.map(([name, text]) => own(`${said(name, reading)}: ${text}`, reading)) },
  ];
}

/** A heading of the second level. */
export function headed(name: Label, { language }: Reading): Block {
  return { kind: 'heading', level: 2, text: inLanguage(labels[name], language) };
}

function table(
  caption: Label,
  head: readonly Label[],
  rows: readonly (readonly Wording[])[],
  reading: Reading,
): Block {
  const words = (name: Label) => inLanguage(labels[name], reading.language);
  return { kind: 'table', caption: words(caption), head: head.map(words), rows };
}
