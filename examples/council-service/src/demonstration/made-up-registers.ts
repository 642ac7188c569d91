import type { RegisterOfInterests } from '@lga/code-of-conduct/schema';
import { addDays } from '@lga/rules';
import { operationNamed } from '../operation-named.js';
import type { MadeUpRequest } from './demonstration-set.js';

type Entry = RegisterOfInterests['entries'][number];
type Stated = readonly [id: string, kind: Entry['kind'], category: string, text: string];

const employment = 'Employment, office, trade, profession or vocation';
const stated: Readonly<Record<'member-a' | 'member-b', readonly Stated[]>> = {
  'member-a': [
    ['e1', 'disclosable-pecuniary', employment, 'Employed by Example Limited'],
    ['e2', 'disclosable-pecuniary', 'Land', 'A flat in Example Street'],
    [
      'e3',
      'other-registrable',
      'Bodies directed to charitable purposes',
      'Member of the Example Allotment Society',
    ],
  ],
  'member-b': [
    ['e4', 'disclosable-pecuniary', employment, 'Employed by the Example Refuge'],
    ['e5', 'gift-or-hospitality', 'Gifts and hospitality', 'A made-up dinner, £60, from Example Limited'],
  ],
};
/** The entry that both the member and the monitoring officer consider sensitive. */
const sensitive = 'e4';

/** A register for each member of the demonstration. */
export function madeUpRegisters(today: string): readonly MadeUpRequest[] {
  return [register('member-a', 'Example member A', today), register('member-b', 'Example member B', today)];
}

function register(id: keyof typeof stated, member: string, today: string): MadeUpRequest {
  const entries = stated[id].map((each) => entryOf(each, addDays(today, -400)));
  const body: RegisterOfInterests = { member, authority: 'principal', parishHasWebsite: false, entries };
  return {
    person: 'monitoring',
    operation: operationNamed('keep-register'),
    parameters: { id },
    body,
    seen: 0,
  };
}

function entryOf([id, kind, category, text]: Stated, enteredOn: string): Entry {
  return {
    id,
    kind,
    category,
    holder: 'member',
    fields: [{ heading: 'As stated', text }],
    enteredOn,
    homeAddressWithheldOnRequest: false,
    ...(id === sensitive && { sensitive: { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' } }),
  };
}
