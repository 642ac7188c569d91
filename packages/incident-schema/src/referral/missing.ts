import type { Text } from '@lga/rules';
import type { Manifest } from './evidence-manifest.js';
import type { ManifestItem, Missing, SafeContact, Statement } from './pack.js';

function asks(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

const questions = {
  evidence: asks('What evidence is there?', 'Pa dystiolaeth sydd?'),
  hash: asks(
    'Is the item as it was captured? No hash is recorded.',
    'A yw’r eitem fel y’i cipiwyd? Ni chofnodwyd hash.',
  ),
  'hash-differs': asks(
    'Why does the hash in the report differ from that in the custody log?',
    'Pam mae’r hash yn yr adroddiad yn wahanol i’r un yn y log cadwraeth?',
  ),
  holder: asks(
    'Who holds the item, and is it the original?',
    'Pwy sy’n dal yr eitem, ac ai hi yw’r gwreiddiol?',
  ),
  unread: asks('What does the unread mail say?', 'Beth mae’r post nas darllenwyd yn ei ddweud?'),
  custody: asks('Where does the custody log not hold together?', 'Ble nad yw’r log cadwraeth yn gyson?'),
  contact: asks('How is the councillor reached?', 'Sut mae cysylltu â’r cynghorydd?'),
  directly: asks(
    'Does the councillor agree that the police turn to them directly?',
    'A yw’r cynghorydd yn cytuno i’r heddlu droi ato neu ati’n uniongyrchol?',
  ),
  'out-of-hours': asks(
    'Is there a contact outside office hours?',
    'A oes cyswllt y tu allan i oriau swyddfa?',
  ),
} as const;

/** What a call handler will ask of the incident that is referred and that nothing answers, then what evidence lacks. */
export function missingFrom({
  incident,
  statements,
  manifests,
  contact,
  expected,
}: {
  readonly incident: string;
  readonly statements: readonly Statement[];
  readonly manifests: readonly Manifest[];
  readonly contact: SafeContact | null;
  readonly expected: ReadonlySet<string>;
}): readonly Missing[] {
  const unanswered = statements.flatMap((each): Missing[] => {
    if (each.incident !== incident || !expected.has(each.id) || each.state === 'recorded') return [];
    const why = each.state === 'withheld' ? 'withheld' : each.why;
    return [{ id: each.id, asks: each.asks, incident, why }];
  });
  const [own] = manifests;
  const evidence = own?.items.length === 0 ? [gap('evidence', incident, 'not-recorded')] : [];
  const faulty = manifests.flatMap(({ items, faults }) =>
    faults.length > 0 ? [gap('custody', items[0]?.incident ?? incident, 'faulty')] : [],
  );
  const lacking = manifests.flatMap(({ items }) => items.flatMap(lackingOf));
  return [...unanswered, ...evidence, ...lacking, ...faulty, ...contactGaps(contact, incident)];
}

function gap(id: keyof typeof questions, incident: string, why: Missing['why']): Missing {
  return { id, asks: questions[id], incident, why };
}

function lackingOf({ incident, sha256, hash, heldBy, unread }: ManifestItem): Missing[] {
  return [
    ...(unread ? [gap('unread', incident, 'unknown')] : []),
    ...(sha256 === null && !unread ? [gap('hash', incident, 'not-recorded')] : []),
    ...(hash === 'differs' ? [gap('hash-differs', incident, 'faulty')] : []),
    ...(heldBy === null ? [gap('holder', incident, 'not-recorded')] : []),
  ];
}

function contactGaps(contact: SafeContact | null, incident: string): Missing[] {
  if (!contact) return [gap('contact', incident, 'not-recorded')];
  const answers = [
    ['directly', contact.directly],
    ['out-of-hours', contact.outOfHours],
  ] as const;
  return answers.flatMap(([id, answer]) =>
    answer === 'unknown' || answer === 'not-asked' ? [gap(id, incident, answer)] : [],
  );
}
