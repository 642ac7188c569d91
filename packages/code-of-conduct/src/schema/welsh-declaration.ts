import * as z from 'zod';
import { fractionForm } from '../fraction.js';
import { poundsForm } from '../pounds.js';
import { Answer, Judgement } from './answer.js';
import { day, id } from './field.js';

const limbs = ['10(2)(a)', '10(2)(b)', '10(2)(c)'] as const;
const subjects = [
  'employment-or-business',
  'employer-firm-or-directorship',
  'payer-of-expenses',
  'securities',
  'contract-with-authority',
  'land',
  'council-land-let',
  'appointed-body',
  'membership-or-control',
  'licence',
  'wellbeing-or-financial-position',
  'ward-conflict',
] as const;
const holders = ['member', 'lives-with-member', 'close-personal-association', 'their-body'] as const;
const exemptions = [
  '12(2)(a)(i)',
  '12(2)(a)(ii)',
  '12(2)(a)(iii)',
  '12(2)(a)(iv)',
  '12(2)(a)(v)',
  '12(2)(b)(i)',
  '12(2)(b)(ii)',
  '12(2)(b)(iii)',
  '12(2)(b)(iv)',
  '12(2)(c)',
] as const;
const lifted = ['speak', 'vote', 'stay', 'executive-functions', 'influence'] as const;

/** An interest under the Welsh code, beside an item of business. */
export interface WelshInterest {
  readonly id: string;
  readonly limb: (typeof limbs)[number];
  readonly subject: (typeof subjects)[number];
  readonly holder: (typeof holders)[number];
  readonly ofDescription?: Answer;
  readonly bodyInArea?: boolean;
  readonly nominalValueGBP?: string;
  readonly shareOfTotalIssued?: string;
  readonly from?: string;
  readonly toInclusive?: string;
  readonly relatesOrLikelyToAffect?: Judgement;
  readonly affectsMoreThanMajority?: Judgement;
  readonly conflictsWithWard?: Judgement;
  readonly exemption?: (typeof exemptions)[number];
  readonly exemptionMet?: Judgement;
  readonly determinesApproval?: Judgement;
  readonly likelyToPrejudiceJudgement?: Judgement;
  readonly previouslyDisclosed: Answer;
}

/** A dispensation of a standards committee in Wales. */
export interface WelshDispensation {
  readonly id: string;
  readonly grantedByStandardsCommittee: boolean;
  readonly statedAtMeeting: Answer;
  readonly notifiedInWriting: Answer;
  readonly from: string;
  readonly toInclusive?: string;
  readonly lifts: readonly (typeof lifted)[number][];
  readonly interests: readonly string[];
  readonly matters: readonly string[];
}

/** Everything that `decideWelshDeclaration` needs. */
export interface WelshDeclarationFacts {
  readonly on: string;
  readonly item: { readonly id: string; readonly topics: readonly string[] };
  readonly interests: readonly WelshInterest[];
  readonly publicMayMakeRepresentations: Answer;
  readonly procedureForWritingFollowed: Answer;
  readonly scrutinyRequiresAttendance: boolean;
  readonly scrutinyOfDecisionOfOwnBody: Answer;
  readonly wasPresentAtDecision: Answer;
  readonly dispensations: readonly WelshDispensation[];
}

const WelshInterest: z.ZodType<WelshInterest> = z.strictObject({
  id: id.describe("The caller's id, distinct among the member's interests."),
  limb: z
    .enum(limbs)
    .describe(
      '10(2)(a): a listed interest. 10(2)(b): a conflict with the ward, until 31 March 2016. 10(2)(c): well-being or financial position.',
    ),
  subject: z.enum(subjects).describe('What the interest is.'),
  holder: z
    .enum(holders)
    .describe("Whose it is. their-body: an employer, firm, company or body of those persons'."),
  ofDescription: Answer.exactOptional().describe(
    'Whether a person has settled that it is of the description; left out, the facts below are tested.',
  ),
  bodyInArea: z
    .boolean()
    .exactOptional()
    .describe('Securities: the body has a place of business or land in the area.'),
  nominalValueGBP: z
    .string()
    .regex(poundsForm)
    .exactOptional()
    .describe('Securities: nominal value in pounds, such as 25000.00.'),
  shareOfTotalIssued: z
    .string()
    .regex(fractionForm)
    .exactOptional()
    .describe('Securities: part of the total issued share capital, such as 1/200.'),
  from: day.exactOptional().describe('Licence: its first day, YYYY-MM-DD.'),
  toInclusive: day.exactOptional().describe('Licence: its last day, which counts, YYYY-MM-DD.'),
  relatesOrLikelyToAffect: Judgement.exactOptional().describe(
    '10(2)(a): the business relates to the interest or is likely to affect it.',
  ),
  affectsMoreThanMajority: Judgement.exactOptional().describe(
    '10(2)(c): a decision might reasonably be regarded as affecting it to a greater extent than the majority of people of the ward or division.',
  ),
  conflictsWithWard: Judgement.exactOptional().describe(
    '10(2)(b), until 31 March 2016: the public might reasonably perceive a conflict with the interests of the ward.',
  ),
  exemption: z.enum(exemptions).exactOptional().describe('Exemption of paragraph 12(2) that is relied on.'),
  exemptionMet: Judgement.exactOptional().describe('Whether the conditions of that exemption are met.'),
  determinesApproval: Judgement.exactOptional().describe(
    '12(3): the business is to determine an approval, consent, licence, permission or registration.',
  ),
  likelyToPrejudiceJudgement: Judgement.exactOptional().describe(
    '12(1): a member of the public who knew the facts would reasonably think it so significant that it is likely to prejudice judgement of the public interest.',
  ),
  previouslyDisclosed: Answer.describe(
    'Whether written notice of it was given since the last election or appointment.',
  ),
});

const WelshDispensation: z.ZodType<WelshDispensation> = z.strictObject({
  id: id.describe("The caller's id."),
  grantedByStandardsCommittee: z.boolean().describe('Whether a standards committee granted it.'),
  statedAtMeeting: Answer.describe('Whether the member states at the meeting that it is relied on.'),
  notifiedInWriting: Answer.describe('Whether it was notified in writing with details, date and signature.'),
  from: day.describe('Its first day, YYYY-MM-DD.'),
  toInclusive: day.exactOptional().describe('Its last day, which counts; left out where it states none.'),
  lifts: z.array(z.enum(lifted)).max(5).describe('What it allows, as it is worded.'),
  interests: z.array(id).max(200).describe('Ids of the interests that it names.'),
  matters: z.array(id).max(200).describe('Matters or topics that it names.'),
});

/**
 * What is known before an item of business under the Welsh code.
 *
 * @example
 * ```ts
 * import { WelshDeclarationFacts } from '@lga/code-of-conduct/schema';
 *
 * WelshDeclarationFacts.safeParse({ on: '2026-01-15', interests: [] }).success; // => false
 * ```
 */
export const WelshDeclarationFacts: z.ZodType<WelshDeclarationFacts> = z
  .strictObject({
    on: day.describe('The day of the meeting, YYYY-MM-DD.'),
    item: z
      .strictObject({
        id: id.describe("The caller's id of the item."),
        topics: z.array(id).max(50).describe('Topics of the item, as dispensations name them.'),
      })
      .describe('The item of business.'),
    interests: z.array(WelshInterest).max(200).describe('Every interest that may be a personal one.'),
    publicMayMakeRepresentations: Answer.describe(
      'Whether the public may attend to make representations, answer questions or give evidence.',
    ),
    procedureForWritingFollowed: Answer.describe(
      "Whether written representations follow the authority's procedure (14(2B)).",
    ),
    scrutinyRequiresAttendance: z
      .boolean()
      .describe('Whether a scrutiny committee requires attendance (14(3)(a)).'),
    scrutinyOfDecisionOfOwnBody: Answer.describe(
      'Paragraph 13: scrutiny of a decision or action of the executive, board or a committee of which the member was then a member.',
    ),
    wasPresentAtDecision: Answer.describe('Paragraph 13: the member was present when it was made or taken.'),
    dispensations: z.array(WelshDispensation).max(200).describe('Dispensations of the member.'),
  })
  .meta({ title: 'Facts for a declaration of interests under the Welsh code' });
