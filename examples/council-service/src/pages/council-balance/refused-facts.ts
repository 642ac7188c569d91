import { bodyTreatment } from '@lga/proportionality/bodies';
import { DomainError, inLanguage, type Text } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { both, type View } from '../view.js';
import type { AskedBody } from './asked-bodies.js';
import type { AskedReview } from './asked-review.js';
import type { CouncilField } from './council-fields.js';

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
  'invalid-count-as-one': [
    'as-one',
    both('Enter two different groups on each line', 'Rhowch ddau grŵp gwahanol ar bob llinell'),
  ],
  'invalid-ungrouped': [
    'named',
    both(
      'Name each body once, as it is named above, and no more seats than it has or than there are members in no group',
      'Enwch bob corff unwaith, fel y’i henwir uchod, a dim mwy o seddi nag sydd ganddo neu nag sydd o aelodau heb grŵp',
    ),
  ],
  'cannot-be-filled': [
    'ordinary',
    both(
      'Principles (a) and (b), with seats that are named and groups that count as one, leave a seat of a body empty',
      'Mae egwyddorion (a) a (b), gyda seddi a enwir a grwpiau sy’n cyfrif fel un, yn gadael sedd corff yn wag',
    ),
  ],
  'not-among-the-nearest': [
    'chosen',
    both(
      'The table to check is none of the equally good ones: choose “not yet” to see where it departs',
      'Nid yw’r tabl i’w wirio yn un o’r rhai sydd cystal â’i gilydd: dewiswch “ddim eto” i weld ble mae’n gwyro',
    ),
  ],
  'too-many-tables': [
    'chosen',
    both(
      'There are too many equally good tables to draw one by lot here',
      'Mae gormod o dablau sydd cystal â’i gilydd i dynnu un drwy goelbren yma',
    ),
  ],
};

/** What facts were refused for, at the field that they stand in. */
export function wrongFor(
  { language }: View,
  error: DomainError,
  asked: AskedReview,
): FieldError<CouncilField> {
  const known = refusals[error.code];
  if (!known) return { field: 'groups', message: error.message };
  const field = fieldOfBody(error, asked) ?? fieldOfSpecial(error, asked) ?? known[0];
  return { field, message: inLanguage(known[1], language).words };
}

/** What a choice was refused for: at the field of what was chosen by. */
export function wrongChoice(
  { language }: View,
  { code, message }: DomainError,
  by: string,
): FieldError<CouncilField> {
  const known = refusals[code];
  if (known) return { field: known[0], message: inLanguage(known[1], language).words };
  return { field: by === 'lot' ? 'seed' : by === 'vote' ? 'table' : 'present', message };
}

/** The field of the body that a refusal is about. */
function fieldOfBody({ code }: DomainError, { bodies, review }: AskedReview): CouncilField | undefined {
  switch (code) {
    case 'no-such-body':
    case 'invalid-body':
      return bodies.find((each) => isRefused(each, review))?.field;
    case 'duplicate-body':
      return bodies.find(({ body }, at) => bodies.slice(0, at).some((each) => each.body.id === body.id))
        ?.field;
    case 'invalid-seats':
    case 'more-seats-than-members':
      return [...bodies].sort((one, other) => other.body.seats - one.body.seats)[0]?.field;
    default:
      return undefined;
  }
}

function isRefused({ body }: AskedBody, { council: { nation }, on }: AskedReview['review']): boolean {
  try {
    bodyTreatment({ body, nation, on });
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** Seats that are named, and groups that count as one, can each leave too few to fill a body. */
function fieldOfSpecial({ code }: DomainError, { review }: AskedReview): CouncilField | undefined {
  const { members, readings } = review;
  const isNamed = readings.ungrouped.kind === 'named';
  if (code === 'invalid-ungrouped') return isNamed ? 'named' : 'treatment';
  if (code !== 'cannot-be-filled') return undefined;
  if (isNamed) return 'named';
  return 'countAsOne' in members ? 'as-one' : undefined;
}
