import { DomainError, type Explained, inForce, isoDate, type Rule, type Step, type Text } from '@lga/rules';
import { type BodyKind, type BodyTreatmentRule, bodyRuleId } from './body-rule.js';
import { bodyRules } from './body-rules.js';

/** Outsiders who may vote on a body and sit beside the seats that this council shares out. */
export interface CoOptees {
  readonly votingEducation: number;
  /**
   * Whether section 13(5) is their footing: the body discharges education functions and must have them. `open`
   * where that is not settled, as on a scrutiny committee.
   */
  readonly section13: 'within' | 'outside' | 'open';
}

/** A committee or other body on which the council fills seats. */
export interface CouncilBody {
  readonly id: string;
  readonly name: Text;
  readonly kind: BodyKind;
  /** Seats that this council fills with its members; those of co-optees and lay members are left out. */
  readonly seats: number;
  /** The council's choice where its place in the pool is disputed, with the reason as recorded. */
  readonly pool?: { readonly included: boolean; readonly reason: string };
  readonly coOptees?: CoOptees;
  /** Lay members, who are left out of shares and majority alike. */
  readonly lay?: number;
  /** Id of the body that appoints it, where the council itself does not. */
  readonly appointedBy?: string;
}

/**
 * How a body is to be treated.
 *
 * `balanced`: principles (a), (b) and (d), and (c) together with the others `inPool`. `own-test`: by another
 * enactment; see `partyBalance`. `outside`: no duty. `undetermined`: the council has to say whether it is in the
 * pool, and what either answer means.
 */
export type BodyTreatment =
  | { readonly kind: 'balanced'; readonly inPool: boolean }
  | { readonly kind: 'own-test' }
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'undetermined';
      readonly question: string;
      readonly answers: readonly { readonly inPool: boolean; readonly meaning: string }[];
    };

/**
 * Which rules apply to a body, and whether its seats are in the pool of principle (c).
 *
 * A disputed place in the pool is never assumed: without the council's choice the treatment is `undetermined`.
 *
 * @param facts - The body, the nation of its council, and the day.
 * @returns How to treat it, with the provision and how surely it is known.
 * @throws {DomainError} `invalid-date`; `invalid-body` when seats or co-optees are not whole numbers;
 *   `pool-not-open` when a choice is stated where the law leaves none; `no-such-body` when the nation has no body of
 *   that kind; `not-in-force` before the rule is known to hold.
 * @see Local Government and Housing Act 1989, Schedule 1
 * @example
 * ```ts
 * import { bodyTreatment } from '@lga/proportionality/bodies';
 *
 * const planning = { id: 'p', name: { en: 'Planning' }, kind: 'ordinary-committee', seats: 11 } as const;
 * bodyTreatment({ body: planning, nation: 'england', on: '2026-05-20' }).value;
 * // => { kind: 'balanced', inPool: true }
 *
 * const scrutiny = { id: 's', name: { en: 'Scrutiny' }, kind: 'overview-and-scrutiny-committee', seats: 9 } as const;
 * bodyTreatment({ body: scrutiny, nation: 'england', on: '2026-05-20' }).value.kind; // => 'undetermined'
 * ```
 */
export function bodyTreatment({
  body,
  nation,
  on,
}: {
  readonly body: CouncilBody;
  readonly nation: 'england' | 'wales';
  readonly on: string;
}): Explained<BodyTreatment> {
  checkBody(body);
  const { value: rule, because } = inForce(ruleOf(body.kind, nation), isoDate(on));
  if (body.pool && rule.pool !== 'councils-choice')
    throw new DomainError(
      'pool-not-open',
      'A choice of the pool was expected only where the law leaves it open.',
    );
  const step = seatsStep(body, rule);
  return { value: treatment(body, rule), because: [...because, ...step, ...choiceStep(body)] };
}

function treatment({ seats, pool }: CouncilBody, rule: BodyTreatmentRule): BodyTreatment {
  if (rule.duty === 'own-test') return { kind: 'own-test' };
  if (rule.duty === 'none' || (rule.duty === 'from-three-seats' && seats < 3)) return { kind: 'outside' };
  if (rule.pool !== 'councils-choice') return { kind: 'balanced', inPool: rule.pool === 'in' };
  if (pool) return { kind: 'balanced', inPool: pool.included };
  return {
    kind: 'undetermined',
    question:
      'Do the seats of this body count among all ordinary committees taken together, for principle (c)?',
    answers: [
      {
        inPool: true,
        meaning:
          'Its seats are added to those of the ordinary committees, and every column total may change.',
      },
      { inPool: false, meaning: 'It is balanced by itself under principles (a), (b) and (d).' },
    ],
  };
}

function seatsStep({ seats }: CouncilBody, { duty }: BodyTreatmentRule): Step[] {
  if (duty !== 'from-three-seats') return [];
  return [{ says: `This council fills ${seats} seats on the body; three are needed.`, facts: { seats } }];
}

function choiceStep({ pool }: CouncilBody): Step[] {
  if (!pool) return [];
  const says = `The council ${pool.included ? 'counts' : 'does not count'} its seats in the pool: ${pool.reason}`;
  return [{ says, authority: 'local-code', facts: { ...pool } }];
}

function ruleOf(kind: BodyKind, nation: 'england' | 'wales'): Rule<BodyTreatmentRule> {
  const ids = [bodyRuleId(nation, kind), bodyRuleId('england-and-wales', kind)];
  const rule = bodyRules.find(({ id }) => ids.includes(id));
  if (rule) return rule;
  throw new DomainError('no-such-body', 'A kind of body was expected that the nation of the council has.');
}

function checkBody({ seats, coOptees, lay = 0 }: CouncilBody): void {
  const whole = [seats, lay, coOptees?.votingEducation ?? 0];
  if (seats < 1 || whole.some((count) => !Number.isSafeInteger(count) || count < 0 || count > 10_000))
    throw new DomainError(
      'invalid-body',
      'A body was expected with a seat or more, and co-optees and lay members as whole numbers from 0.',
    );
}
