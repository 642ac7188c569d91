import * as z from 'zod';
import { Answer, Judgement, judged } from './answer.js';
import { Dispensation } from './dispensation.js';
import { day, id, words } from './field.js';
import { Interest } from './interest.js';

const relations = ['directly-relates', 'affects', 'none', 'undetermined'] as const;
const kinds = [
  'ordinary',
  'council-tax-or-precept',
  'application-by-employer',
  'granting-a-dispensation',
] as const;

/** How the item stands to an interest, and who judged so. */
export interface Relation {
  readonly answer: (typeof relations)[number];
  readonly by?: string;
  readonly on?: string;
  readonly why?: string;
}

/** One interest beside the item: every field is for a person to judge. */
export interface InterestInItem {
  readonly interest: Interest;
  readonly relation: Relation;
  readonly dpiInMatter?: Judgement;
  readonly financialOrWellbeingOfBody?: Judgement;
  readonly affectsMoreThanMajorityInWard?: Judgement;
  readonly reasonablePersonView?: Judgement;
}

/** What a code says of a member with one kind of interest. */
export interface Consequence {
  readonly paragraph: string;
  readonly mayDiscuss: boolean;
  readonly maySpeakAsPublic: boolean;
  readonly mayVote: boolean;
  readonly mustLeave: boolean;
}

/** What the council's code says of interests at meetings. */
export interface MeetingCode {
  readonly authority: 'model-code' | 'local-code';
  readonly title: string;
  readonly wording: 'earlier' | 'later';
  readonly dpi: Consequence;
  readonly ori: Consequence;
  readonly nri: Consequence;
  readonly affects: Consequence;
  readonly actingAlone: boolean;
  readonly dispensedMayStay: Answer;
  readonly ownHomeAndCouncilTax: 'no-interest-in-matter' | 'interest-in-matter' | 'undetermined';
  readonly employerApplies: 'employment-interest' | 'judge-each';
}

/** The item of business. */
interface MeetingItem {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly topics: readonly string[];
  readonly publicMaySpeak: Answer;
  readonly councilTaxBusiness: Answer;
}

/** Everything that `decideDeclaration` needs. */
export interface DeclarationFacts {
  readonly on: string;
  readonly code: MeetingCode;
  readonly standingOrdersExclude: Answer;
  readonly item: MeetingItem;
  readonly interests: readonly InterestInItem[];
  readonly dispensations: readonly Dispensation[];
  readonly councilTaxTwoMonthsUnpaid: Answer;
  readonly gaveViewEarlier: boolean;
}

const Relation: z.ZodType<Relation> = z.strictObject({
  answer: z
    .enum(relations)
    .describe('Whether the item directly relates to the interest, or affects it; undetermined until judged.'),
  ...judged,
});

const InterestInItem: z.ZodType<InterestInItem> = z.strictObject({
  interest: Interest.describe('The interest.'),
  relation: Relation.describe("The Code's question: how the item stands to the interest."),
  dpiInMatter: Judgement.exactOptional().describe(
    "The Act's question, which is another: whether the member has the pecuniary interest in the matter. Left out, a direct relation is taken to mean so, and the reasons say that this is inferred.",
  ),
  financialOrWellbeingOfBody: Judgement.exactOptional().describe(
    'Later wording: whether the item directly relates to the financial interest or wellbeing of the body.',
  ),
  affectsMoreThanMajorityInWard: Judgement.exactOptional().describe(
    'Paragraph 9(a): affected to a greater extent than the financial interests of most people in the ward.',
  ),
  reasonablePersonView: Judgement.exactOptional().describe(
    "Paragraph 9(b): a reasonable member of the public who knew all the facts would believe that it affects the member's view of the wider public interest.",
  ),
});

const Consequence: z.ZodType<Consequence> = z.strictObject({
  paragraph: words.describe('Where the code says so: Appendix B para 6.'),
  mayDiscuss: z.boolean().describe('May discuss the item as a member.'),
  maySpeakAsPublic: z.boolean().describe('May speak where the public may also speak.'),
  mayVote: z.boolean().describe('May vote.'),
  mustLeave: z.boolean().describe('Must leave the room.'),
});

const MeetingCode: z.ZodType<MeetingCode> = z.strictObject({
  authority: z.enum(['model-code', 'local-code']).describe("The Model Code's text, or the council's own."),
  title: words.describe('The code by its title and date.'),
  wording: z.enum(['earlier', 'later']).describe('Wording of Appendix B that the council has adopted.'),
  dpi: Consequence.describe('A disclosable pecuniary interest to which the item directly relates.'),
  ori: Consequence.describe('An other registrable interest to which it directly relates.'),
  nri: Consequence.describe('A non-registrable interest to which it directly relates.'),
  affects: Consequence.describe('An interest that it affects, where both limbs of the test are met.'),
  actingAlone: z.boolean().describe('Whether the paragraphs on executive members acting alone were adopted.'),
  dispensedMayStay: Answer.describe(
    'Whether the code lets a member stay who is dispensed to speak and vote.',
  ),
  ownHomeAndCouncilTax: z
    .enum(['no-interest-in-matter', 'interest-in-matter', 'undetermined'])
    .describe("The council's reading where a home-owner sets council tax or a precept; it is contested."),
  employerApplies: z
    .enum(['employment-interest', 'judge-each'])
    .describe("The council's reading of an application by the employer; it is contested."),
});

const MeetingItem: z.ZodType<MeetingItem> = z.strictObject({
  id: id.describe("The caller's id of the item."),
  kind: z.enum(kinds).describe('Business that has rules of its own; ordinary: none of these.'),
  topics: z.array(id).max(50).describe('Topics of the item, as dispensations name them.'),
  publicMaySpeak: Answer.describe('Whether the public may speak on the item.'),
  councilTaxBusiness: Answer.describe(
    'Whether it is the council tax calculation, a decision that might affect it, or its administration and enforcement.',
  ),
});

/**
 * What is known before an item of business: the code, the item, every interest, and dispensations.
 *
 * @example
 * ```ts
 * import { DeclarationFacts } from '@lga/code-of-conduct/schema';
 *
 * DeclarationFacts.safeParse({ on: '2026-01-15', interests: [] }).success; // => false
 * ```
 */
export const DeclarationFacts: z.ZodType<DeclarationFacts> = z
  .strictObject({
    on: day.describe('The day of the meeting, YYYY-MM-DD.'),
    code: MeetingCode.describe("What the council's code says of interests at meetings on that day."),
    standingOrdersExclude: Answer.describe(
      'Whether standing orders exclude a member with a disclosable pecuniary interest (section 31(10)).',
    ),
    item: MeetingItem.describe('The item of business.'),
    interests: z.array(InterestInItem).max(200).describe('Every interest, registered or not.'),
    dispensations: z.array(Dispensation).max(200).describe('Dispensations of the member.'),
    councilTaxTwoMonthsUnpaid: Answer.describe(
      'Whether council tax that the member has to pay has been unpaid for at least two months.',
    ),
    gaveViewEarlier: z.boolean().describe('Whether the member has shown a view on the matter before.'),
  })
  .meta({ title: 'Facts for a declaration of interests at a meeting in England' });
