import * as z from 'zod';
import { fractionForm } from '../fraction.js';
import { poundsForm } from '../pounds.js';
import { Answer } from './answer.js';
import { day, id } from './field.js';

const subjects = [
  'employment',
  'sponsorship',
  'contract',
  'land',
  'licence',
  'corporate-tenancy',
  'securities',
  'building-society-deposit',
  'unpaid-directorship',
  'body-appointed-to',
  'body-exercising-public-functions',
  'body-directed-to-charitable-purposes',
  'body-influencing-opinion',
  'informal-group',
  'financial-interest-or-wellbeing',
] as const;
const holders = ['member', 'partner', 'relative', 'close-associate', 'perhaps-close-associate'] as const;
const registrations = ['entered', 'pending', 'not-entered', 'undetermined'] as const;

/** Facts of an interest that hold or do not; one left out is not known. */
export type StatedFact =
  | 'memberAware'
  | 'forProfitOrGain'
  | 'fromAnother'
  | 'towardsExpenses'
  | 'withAuthority'
  | 'forGoodsServicesOrWorks'
  | 'undischarged'
  | 'beneficial'
  | 'inArea'
  | 'occupationOrIncome'
  | 'ownHome'
  | 'authorityIsLandlord'
  | 'tenantIsOwnBody'
  | 'bodyInArea'
  | 'isMember'
  | 'inControl'
  | 'appointedByAuthority'
  | 'formalBody'
  | 'listedPurpose';

/** What is known of an interest. A fact left out is a fact not known. */
interface Particulars extends Readonly<Partial<Record<StatedFact, boolean>>> {
  readonly receivedOn?: string;
  readonly notifiedOn?: string;
  readonly from?: string;
  readonly toInclusive?: string;
  readonly nominalValueGBP?: string;
  readonly classesOfShare?: number;
  readonly shareOfTotalIssued?: string;
  readonly shareOfLargestHeldClass?: string;
}

/** Whether both people consider that disclosure could lead to violence or intimidation. */
export interface Sensitivity {
  readonly memberConsiders: Answer;
  readonly monitoringOfficerConsiders: Answer;
}

/** An interest in England, as it is registered or comes up at a meeting. */
export interface Interest extends Particulars {
  readonly id: string;
  readonly subject: (typeof subjects)[number];
  readonly holder: (typeof holders)[number];
  readonly ofDescription?: Answer;
  readonly registration: (typeof registrations)[number];
  readonly sensitive?: Sensitivity;
  readonly endedOn?: string;
}

const fact = (says: string) => z.boolean().exactOptional().describe(says);
const share = (says: string) => z.string().regex(fractionForm).exactOptional().describe(says);

const particulars = {
  memberAware: fact("Whether the member is aware of the partner's interest; decides nothing for a member."),
  forProfitOrGain: fact('Employment, office, trade, profession or vocation: carried on for profit or gain.'),
  fromAnother: fact('Sponsorship: from somebody other than the authority.'),
  towardsExpenses: fact("Sponsorship: towards expenses as a member or the member's election expenses."),
  receivedOn: day.exactOptional().describe('Sponsorship: the day of the payment or benefit, YYYY-MM-DD.'),
  notifiedOn: day
    .exactOptional()
    .describe('Sponsorship: the day of notification, with which the relevant 12 months end.'),
  withAuthority: fact('Contract: made between the authority and the person or their body.'),
  forGoodsServicesOrWorks: fact('Contract: for goods or services to be provided or works to be executed.'),
  undischarged: fact('Contract: not fully discharged.'),
  beneficial: fact('Land: the interest is a beneficial one.'),
  inArea: fact("Land or licence: within the authority's area."),
  occupationOrIncome: fact('Land: carries a right, alone or jointly, to occupy it or to receive income.'),
  ownHome: fact("Land: it is the member's own home."),
  from: day.exactOptional().describe('Licence: its first day, YYYY-MM-DD.'),
  toInclusive: day.exactOptional().describe('Licence: its last day, which counts, YYYY-MM-DD.'),
  authorityIsLandlord: fact("Corporate tenancy: to the member's knowledge, the authority is the landlord."),
  tenantIsOwnBody: fact(
    "Corporate tenancy: to the member's knowledge, the tenant is a body in which the person has a beneficial interest.",
  ),
  bodyInArea: fact(
    "Securities: to the member's knowledge, the body has a place of business or land in the area.",
  ),
  nominalValueGBP: z
    .string()
    .regex(poundsForm)
    .exactOptional()
    .describe('Securities: total nominal value in pounds, such as 25000.00.'),
  classesOfShare: z.int().min(1).exactOptional().describe('Securities: classes of share capital.'),
  shareOfTotalIssued: share('Securities: part of the total issued share capital, such as 1/200.'),
  shareOfLargestHeldClass: share('Securities: greatest part held of any one class, such as 1/200.'),
  isMember: fact('Body: the person is a member of it.'),
  inControl: fact('Body: the person is in a position of general control or management.'),
  appointedByAuthority: fact('Body: the authority appointed or nominated the person to it.'),
  formalBody: fact('Informal group: it has some formal existence as a body.'),
  listedPurpose: fact(
    'Informal group: it has public functions, charitable purposes, or influencing opinion or policy as a principal purpose.',
  ),
};

export const Sensitivity: z.ZodType<Sensitivity> = z.strictObject({
  memberConsiders: Answer.describe('The member considers that disclosure could lead to it.'),
  monitoringOfficerConsiders: Answer.describe('The monitoring officer considers so too.'),
});

/**
 * An interest in England: what kind it is said to be, whose it is, and what is known of it.
 *
 * @example
 * ```ts
 * import { Interest } from '@lga/code-of-conduct/schema';
 *
 * const land = { id: 'i1', subject: 'land', holder: 'member', registration: 'entered', inArea: true };
 * Interest.safeParse(land).success; // => true
 * Interest.safeParse({ ...land, holder: 'neighbour' }).success; // => false
 * ```
 */
export const Interest: z.ZodType<Interest> = z
  .strictObject({
    id: id.describe("The caller's id, distinct among a member's interests."),
    subject: z
      .enum(subjects)
      .describe(
        'The row it is said to be of; informal-group: no body as far as is known; financial-interest-or-wellbeing: of no row.',
      ),
    holder: z
      .enum(holders)
      .describe(
        'Whose it is. partner: spouse, civil partner or person lived with as such. perhaps-close-associate: nobody has judged yet.',
      ),
    ofDescription: Answer.exactOptional().describe(
      'Whether a person has settled that it is of the description of its row; left out, the facts below are tested.',
    ),
    registration: z.enum(registrations).describe('How it stands in the register on the day.'),
    sensitive: Sensitivity.exactOptional().describe(
      'Who considers it sensitive; left out, nobody has asked.',
    ),
    endedOn: day.exactOptional().describe('The last day on which there was the interest, YYYY-MM-DD.'),
    ...particulars,
  })
  .meta({ title: 'Interest of a councillor in England' });
