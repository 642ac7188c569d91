import { DomainError, type Explained, inForce, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import { pence } from '../pounds.js';
import type { Answer } from '../schema/answer.js';
import type { Gift, GiftFacts, GiftThreshold } from '../schema/gift.js';
import { giftAcceptance, giftGuidance, giftsOutside, giftThreshold, refusedGifts } from './gift-rules.js';
import { notificationDeadlines } from './notification-deadlines.js';

/** What becomes of a gift or hospitality. */
export interface GiftDuty {
  /** Whether it may be accepted; a refused one has no such question left. */
  readonly mayAccept: Answer;
  readonly mustRegister: Answer;
  /** The last day for registering; `null` where none is stated, or the day of receipt is not known. */
  readonly deadline: string | null;
  /** The value to register in pounds, others from the same source included; `null` while it is not known. */
  readonly valueForRegister: string | null;
  /** Fields of the gift that are still open, and decide. */
  readonly openQuestions: readonly (keyof Gift)[];
  /** What the Guidance says to do while the value is not known. */
  readonly advice: 'register-when-in-doubt' | null;
}

/**
 * Whether a gift or hospitality may be accepted, and whether it has to be registered.
 *
 * The operator is part of the threshold: "at least £50" takes in £50, "more than £25" leaves £25 out. Registering
 * never cures an acceptance that 10.1 forbids. What a series is, and so what is taken together, the council says.
 *
 * @param facts - The day, the threshold of the council's code, and the gift with what people have judged.
 * @throws {DomainError} `not-in-force` before 23 December 2020; `invalid-date`; `invalid-amount`; `not-the-model-code` when a
 *   threshold called so differs from it.
 * @see LGA Guidance on the Model Code, https://www.local.gov.uk/publications/guidance-local-government-association-model-councillor-code-conduct
 * @example
 * ```ts
 * import { giftDuty } from '@lga/code-of-conduct/interests';
 *
 * const gift = {
 *   kind: 'gift',
 *   estimatedValueGBP: '50.00',
 *   alsoFromSameSourceGBP: [],
 *   receivedOn: '2026-03-03',
 *   connectedWithRole: 'yes',
 *   refused: false,
 *   significant: 'undetermined',
 *   madeToAndKeptByCouncil: false,
 *   giverSeeksBusinessOrPermission: 'no',
 *   personalGainOrSuspicionOfInfluence: 'no',
 * } as const;
 * const threshold = { operator: 'at-least', GBP: '50.00', authority: 'model-code' } as const;
 * const { value } = giftDuty({ on: '2026-03-03', threshold, gift });
 * [value.mustRegister, value.deadline]; // => ['yes', '2026-03-31']
 * ```
 */
export function giftDuty({ on, threshold, gift }: GiftFacts): Explained<GiftDuty> {
  assertModelThreshold(on, threshold);
  const total = totalOf(gift);
  const isWithin = within(total, gift, threshold);
  const { mustRegister, openQuestions } = registration(gift, isWithin);
  const deadline = deadlineOf(gift, mustRegister);
  const isInDoubt = mustRegister === 'undetermined' && openQuestions.includes('estimatedValueGBP');
  return {
    value: {
      mayAccept: acceptance(gift),
      mustRegister,
      deadline: deadline.value,
      valueForRegister: total === null ? null : inPounds(total),
      openQuestions: [...openQuestions, ...openAcceptance(gift)],
      advice: isInDoubt ? 'register-when-in-doubt' : null,
    },
    because: [...reasons(on, threshold, gift), ...deadline.because],
  };
}

function assertModelThreshold(on: string, { authority, operator, GBP }: GiftThreshold): void {
  const model = inForce(giftThreshold, on).value;
  if (authority === 'local-code' || (operator === model.operator && pence(GBP) === pence(model.GBP))) return;
  throw new DomainError(
    'not-the-model-code',
    'A threshold that differs from the Model Code is a local one: say so.',
  );
}

function totalOf({ estimatedValueGBP, alsoFromSameSourceGBP }: Gift): bigint | null {
  const others = alsoFromSameSourceGBP.reduce((sum, each) => sum + pence(each), 0n);
  return estimatedValueGBP === undefined ? null : pence(estimatedValueGBP) + others;
}

/** Others from the same source may pass the threshold by themselves, whatever this one is worth. */
function within(total: bigint | null, gift: Gift, { operator, GBP }: GiftThreshold): Answer {
  const known = total ?? gift.alsoFromSameSourceGBP.reduce((sum, each) => sum + pence(each), 0n);
  const passes = operator === 'at-least' ? known >= pence(GBP) : known > pence(GBP);
  if (passes) return 'yes';
  return total === null ? 'undetermined' : 'no';
}

function inPounds(total: bigint): string {
  return `${total / 100n}.${`${total % 100n}`.padStart(2, '0')}`;
}

function registration(
  gift: Gift,
  isWithin: Answer,
): { readonly mustRegister: Answer; readonly openQuestions: readonly (keyof Gift)[] } {
  if (gift.madeToAndKeptByCouncil || gift.connectedWithRole === 'no')
    return { mustRegister: 'no', openQuestions: [] };
  const tests: readonly (readonly [keyof Gift, Answer])[] = [
    ['connectedWithRole', gift.connectedWithRole],
    gift.refused ? ['significant', gift.significant] : ['estimatedValueGBP', isWithin],
  ];
  if (tests.some(([, answer]) => answer === 'no')) return { mustRegister: 'no', openQuestions: [] };
  const open = tests.flatMap(([field, answer]) => (answer === 'undetermined' ? [field] : []));
  return { mustRegister: open.length === 0 ? 'yes' : 'undetermined', openQuestions: open };
}

/** Both parts of 10.1 have to be met before a gift may not be accepted. */
function acceptance(gift: Gift): Answer {
  const parts = [gift.giverSeeksBusinessOrPermission, gift.personalGainOrSuspicionOfInfluence];
  if (parts.includes('no')) return 'yes';
  return parts.includes('undetermined') ? 'undetermined' : 'no';
}

function openAcceptance(gift: Gift): readonly (keyof Gift)[] {
  if (acceptance(gift) !== 'undetermined') return [];
  const parts = ['giverSeeksBusinessOrPermission', 'personalGainOrSuspicionOfInfluence'] as const;
  return parts.filter((part) => gift[part] === 'undetermined');
}

function deadlineOf({ refused, receivedOn }: Gift, mustRegister: Answer): Explained<string | null> {
  if (refused || receivedOn === undefined || mustRegister === 'no') return { value: null, because: [] };
  const { value, because } = notificationDeadlines({ event: 'gift-received', on: receivedOn });
  return { value: value[0]?.deadline ?? null, because };
}

function reasons(on: string, threshold: GiftThreshold, gift: Gift): readonly Step[] {
  const facts = { threshold, estimatedValueGBP: gift.estimatedValueGBP ?? null };
  const says = `The council's code sets £${threshold.GBP}, ${threshold.operator.replace('-', ' ')}.`;
  const local: Step = { says, authority: 'local-code', facts };
  const ofThreshold =
    threshold.authority === 'local-code' ? [local] : applied(inForce(giftThreshold, on), says, facts);
  return [
    ...inForce(giftAcceptance, on).because,
    ...(gift.refused ? inForce(refusedGifts, on).because : ofThreshold),
    ...(gift.connectedWithRole === 'yes' ? [] : inForce(giftsOutside, on).because),
    ...inForce(giftGuidance, on).because,
  ];
}
