import type { Text } from '@lga/rules';
import type { Role } from './caller.js';

export interface MadeUpPerson {
  readonly id: string;
  readonly name: Text;
  readonly council: string;
  readonly roles: readonly Role[];
}

const person = (
  id: string,
  council: string,
  roles: readonly Role[],
  en: string,
  cy: string,
): MadeUpPerson => ({
  id,
  council,
  roles,
  name: { en, cy, reviewed: false },
});

/** Two councils that do not exist, so that nothing of the demonstration can be taken for real. */
const madeUpCouncil = 'example-borough';
const otherCouncil = 'example-county';

/** Who may be chosen at the development sign-in. */
export const madeUpPeople: readonly MadeUpPerson[] = [
  person('member-a', madeUpCouncil, ['member'], 'Example member A', 'Aelod enghreifftiol A'),
  person(
    'member-b',
    madeUpCouncil,
    ['member', 'subject-member'],
    'Example member B',
    'Aelod enghreifftiol B',
  ),
  person('complainant-a', madeUpCouncil, ['complainant'], 'Example complainant', 'Achwynydd enghreifftiol'),
  person(
    'monitoring',
    madeUpCouncil,
    ['monitoring-officer'],
    'Example monitoring officer',
    'Swyddog monitro enghreifftiol',
  ),
  person(
    'independent',
    madeUpCouncil,
    ['independent-person'],
    'Example independent person',
    'Person annibynnol enghreifftiol',
  ),
  person(
    'safety',
    madeUpCouncil,
    ['safety-officer'],
    'Example safety officer',
    'Swyddog diogelwch enghreifftiol',
  ),
  person('viewer', madeUpCouncil, ['viewer'], 'Example viewer of figures', 'Gwyliwr ffigurau enghreifftiol'),
  person('intake', madeUpCouncil, ['service'], 'Example system', 'System enghreifftiol'),
  person(
    'safety-county',
    otherCouncil,
    ['safety-officer'],
    'Safety officer elsewhere',
    'Swyddog diogelwch mewn man arall',
  ),
  person('member-county', otherCouncil, ['member'], 'Member elsewhere', 'Aelod mewn man arall'),
];
