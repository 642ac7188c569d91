import type { IdentifierKind } from '../privacy/identifiers.js';
import { Seeded } from './seeded.js';

/** A made-up message in which every identifier is labelled, to measure masking. */
export interface LabelledMessage {
  readonly text: string;
  readonly labels: readonly { readonly kind: IdentifierKind; readonly from: number; readonly to: number }[];
  /** Names that the record knows. Others in the text are labelled too, and are for no pattern to find. */
  readonly names: readonly string[];
}

type Maker = (chance: Seeded) => string;

const first = ['Annest', 'Bertil', 'Cerys', 'Dilwyn', 'Elspet', 'Fergal', 'Gwenno', 'Harper'];
const second = ['Exampleby', 'Samplewick', 'Testerton', 'Fakenworth', 'Mockridge', 'Specimen'];
const name: Maker = (chance) => `${chance.one(first)} ${chance.one(second)}`;
/** Numbers that Ofcom keeps for drama. */
const mobile = (chance: Seeded): string => `07700900${chance.digits(3)}`;
const landline = (chance: Seeded): string => `0161496${chance.digits(4).replace(/^./, '0')}`;
const user: Maker = (chance) =>
  `${chance.one(first)}${chance.one(['.', '_', ''])}${chance.digits(2)}`.toLowerCase();

/** How identifiers are written, and how often; the last ways of a kind are hard ones. */
const makers: readonly (readonly [kind: IdentifierKind, weight: number, make: Maker])[] = [
  ['email', 8, (c) => `${user(c)}@example.${c.one(['org', 'com', 'net'])}`],
  ['email', 2, (c) => `${user(c)}+news@mail.example.co.uk`],
  ['email', 1, (c) => `${user(c)} at example dot org`],
  ['phone', 4, mobile],
  ['phone', 4, (c) => mobile(c).replace(/^(.{5})(.{3})/, '$1 $2 ')],
  ['phone', 2, (c) => `+44 ${mobile(c).slice(1, 5)} ${mobile(c).slice(5)}`],
  ['phone', 2, (c) => landline(c).replace(/^(.{4})(.{3})/, '($1) $2 ')],
  ['phone', 1, (c) => [...mobile(c)].join('-')],
  [
    'postcode',
    5,
    (c) => `${c.one(['AB', 'CF', 'LS', 'SW'])}${1 + c.below(19)} ${c.digits(1)}${c.one(['AB', 'XY', 'HJ'])}`,
  ],
  ['postcode', 2, (c) => `${c.one(['m', 'b', 's'])}${1 + c.below(9)}${c.digits(1)}${c.one(['ab', 'xy'])}`],
  ['url', 3, (c) => `https://social.example/${user(c)}/posts/${c.digits(8)}`],
  ['url', 2, (c) => `www.${c.one(['truth', 'ward', 'news'])}-example.org`],
  ['url', 1, (c) => `example.${c.one(['com', 'uk'])}/${user(c)}`],
  ['handle', 4, (c) => `@${user(c).replace('.', '_')}`],
  ['handle', 1, (c) => `${user(c)} on the bird site`],
  [
    'national-insurance',
    2,
    (c) => `QQ ${c.digits(2)} ${c.digits(2)} ${c.digits(2)} ${c.one(['A', 'B', 'C', 'D'])}`,
  ],
  ['vehicle', 2, (c) => `${c.one(['AB', 'YK', 'LD'])}${c.digits(2)} ${c.one(['CDE', 'XYZ', 'KLM'])}`],
  ['vehicle', 1, (c) => `${c.one(['ab', 'yk'])}${c.digits(2)}${c.one(['cde', 'xyz'])}`],
  ['bank-account', 1, (c) => `${c.digits(2)}-${c.digits(2)}-${c.digits(2)} ${c.digits(8)}`],
  ['ip-address', 1, (c) => `192.0.2.${c.below(255)}`],
  [
    'street-address',
    3,
    (c) =>
      `${1 + c.below(200)} ${c.one(['Sample', 'Old Test', 'Upper Mock'])} ${c.one(['Road', 'Street', 'Lane', 'Close'])}`,
  ],
  ['street-address', 1, (c) => `${1 + c.below(99)} Heol y ${c.one(['Bont', 'Felin'])}`],
  ['street-address', 1, (c) => c.one(['the yellow house behind the chapel', 'The Laurels, number 4'])],
  ['name', 1, name],
];

/** What looks like an identifier and is none. */
const decoys: readonly Maker[] = [
  (c) => `on ${10 + c.below(18)}/0${1 + c.below(9)}/2026`,
  (c) => `about application ${c.digits(2)}/0${c.digits(4)}/FUL`,
  (c) => `as case 10${c.digits(6)} has it`,
  (c) => `for £${1 + c.below(9)},${c.digits(3)},000`,
  (c) => `in item ${1 + c.below(20)} of version 2.1.${c.digits(1)}`,
  () => 'at the meeting of 7.30 pm',
  (c) => `by ${c.digits(2)} votes to ${c.digits(2)}`,
  (c) => `on the A${c.digits(2)} and the B${c.digits(4)}`,
  () => 'at the M4 3rd exit',
  (c) => `under reference 0${c.digits(3)} ${c.digits(3)} ${c.digits(4)}`,
  (c) => `in version 2.1.${c.digits(2)}.${c.digits(1)}`,
  (c) => `with ${2 + c.below(9)} New Members Place`,
];
const openings = [
  'He wrote again',
  'A message came',
  'They said that it was',
  'Somebody shouted',
  'It was sent',
];
const joints = [' from ', ' with ', ' and then ', ' near ', ', see ', ' (', ' – '];

/**
 * Made-up messages with labelled identifiers: most in usual forms, some that no pattern finds, and things that only look
 * like identifiers. In half of those with a name, the record knows it.
 *
 * @param seed - Any text: the same seed gives the same messages.
 * @example
 * ```ts
 * import { labelledMessages } from '@lga/incident-schema/synthetic';
 *
 * [...labelledMessages({ seed: 'demo', count: 100 })].every(({ text, labels }) => labels.every(({ to }) => to <= text.length)); // => true
 * ```
 */
export function* labelledMessages({
  seed,
  count,
}: {
  readonly seed: string;
  readonly count: number;
}): Generator<LabelledMessage> {
  const chance = new Seeded(seed);
  const weighted = makers.map(([kind, weight, make]) => ({ kind, weight, make }));
  for (let index = 0; index < count; index += 1) {
    let text = chance.one(openings);
    const labels: LabelledMessage['labels'][number][] = [];
    const names: string[] = [];
    for (let part = 1 + chance.below(4); part > 0; part -= 1) {
      if (chance.percent(50)) text += ` ${chance.one(decoys)(chance)}`;
      text += chance.one(joints);
      const { kind, make } = chance.weighted(weighted);
      const made = make(chance);
      labels.push({ kind, from: text.length, to: text.length + made.length });
      if (kind === 'name' && chance.percent(50)) names.push(made);
      text += made;
    }
    yield { text: `${text}.`, labels, names };
  }
}
