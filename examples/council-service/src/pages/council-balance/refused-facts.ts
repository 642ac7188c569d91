import { type DomainError, inLanguage, type Text } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { both, type View } from '../view.js';
import type { CouncilField } from './questions.js';

/** For each code of a refusal, the field that it belongs to and what to do about it. */
const refusals: Readonly<Record<string, readonly [CouncilField, Text]>> = {
  'not-in-force': [
    'on',
    both(
      'Enter a day on which these rules are known to be in force',
      'Rhowch ddiwrnod y mae’n hysbys bod y rheolau hyn mewn grym arno',
    ),
  ],
  'no-such-body': [
    'ordinary',
    both(
      'This nation has no body of one of these kinds',
      'Nid oes gan y genedl hon gorff o un o’r mathau hyn',
    ),
  ],
  'invalid-council': [
    'size',
    both(
      'Enter from 1 to 1,000 seats, and no more vacant ones than there are',
      'Rhowch rhwng 1 a 1,000 o seddi, a dim mwy o rai gwag nag sydd',
    ),
  ],
  'duplicate-group': ['groups', both('Enter each group once', 'Rhowch bob grŵp unwaith')],
  'group-of-one': [
    'groups',
    both(
      'A group has two members or more, and not more than the council; count others as members in no group',
      'Mae gan grŵp ddau aelod neu fwy, ac nid mwy na’r cyngor; cyfrifwch eraill fel aelodau heb grŵp',
    ),
  ],
  'members-do-not-add-up': [
    'size',
    both(
      'The groups, members in no group and vacant seats must add up to the seats of the council',
      'Rhaid i’r grwpiau, yr aelodau heb grŵp a’r seddi gwag ddod i gyfanswm seddi’r cyngor',
    ),
  ],
  'duplicate-body': [
    'ordinary',
    both('Enter each body once, by a name of its own', 'Rhowch bob corff unwaith, wrth ei enw ei hun'),
  ],
  'invalid-body': [
    'ordinary',
    both('Enter from 1 to 1,000 seats for each body', 'Rhowch rhwng 1 a 1,000 o seddi i bob corff'),
  ],
  'invalid-seats': [
    'ordinary',
    both('A body cannot have more seats than the council', 'Ni all corff gael mwy o seddi na’r cyngor'),
  ],
  'more-seats-than-members': [
    'ordinary',
    both(
      'A body has more seats than there are members to fill them',
      'Mae gan gorff fwy o seddi nag sydd o aelodau i’w llenwi',
    ),
  ],
};

/** What facts were refused for, at its field. */
export function wrongFor({ language }: View, { code, message }: DomainError): FieldError<CouncilField> {
  const known = refusals[code];
  return known
    ? { field: known[0], message: inLanguage(known[1], language).words }
    : { field: 'groups', message };
}
