import type { RegisterOfInterests } from '@lga/code-of-conduct/schema';
import { addDays } from '@lga/rules';
import { operationNamed } from '../operation-named.js';
import type { MadeUpRequest } from './demonstration-set.js';

type Entry = RegisterOfInterests['entries'][number];

/** A register for each member of the demonstration. */
export function madeUpRegisters(today: string): readonly MadeUpRequest[] {
  const entered = addDays(today, -400);
  const entry = (id: string, kind: Entry['kind'], category: string, text: string): Entry => ({
    id,
    kind,
    category,
    holder: 'member',
    fields: [{ heading: 'As stated', text }],
    enteredOn: entered,
    homeAddressWithheldOnRequest: false,
  });
  const employment = entry(
    'e1',
    'disclosable-pecuniary',
    'Employment, office, trade, profession or vocation',
    'Employed by Example Limited',
  );
  const land = entry('e2', 'disclosable-pecuniary', 'Land', 'A flat in Example Street');
  const club = entry(
    'e3',
    'other-registrable',
    'Bodies directed to charitable purposes',
    'Member of the Example Allotment Society',
  );
  const gift = entry(
    'e4',
    'gift-or-hospitality',
    'Gifts and hospitality',
    'A made-up dinner, £60, from Example Limited',
  );
  const sensitive: Entry = {
    ...entry(
      'e5',
      'disclosable-pecuniary',
      'Employment, office, trade, profession or vocation',
      'Employed by the Example Refuge',
    ),
    sensitive: { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' },
  };
  return [
    register('member-a', 'Example member A', [employment, land, club]),
    register('member-b', 'Example member B', [sensitive, gift]),
  ];
}

function register(id: string, member: string, entries: readonly Entry[]): MadeUpRequest {
  const body: RegisterOfInterests = { member, authority: 'principal', parishHasWebsite: false, entries };
  return {
    person: 'monitoring',
    operation: operationNamed('keep-register'),
    parameters: { id },
    body,
    seen: 0,
  };
}
