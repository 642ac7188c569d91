import { addMonths, DomainError, type Explained, inForce, type Rule, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { ProcedureOption } from './procedure.js';
import type { Sanction } from './sanction.js';
import type { SanctionPower } from './sanction-power.js';
import { englishSanctions, formerMembersInWales, welshSanctions } from './sanction-rules.js';

export type SanctioningBody =
  | 'english-authority'
  | 'standards-committee'
  | 'case-tribunal'
  | 'interim-case-tribunal';

/** A power that has been announced, or enacted and not commenced: it changes no answer about today. */
interface AnnouncedPower {
  readonly status: 'announced' | 'enacted-not-commenced' | 'superseded';
  readonly power: SanctionPower;
}

/** Whether a body may do it. */
export interface SanctionAnswer {
  readonly kind: 'within-power' | 'beyond-power' | 'undetermined';
  readonly how: SanctionPower['how'];
  readonly mostMonths: number | null;
  /** What would settle an undetermined answer. */
  readonly open: readonly ('months' | 'termEndsOn' | "council's-own-arrangements")[];
  readonly announced: readonly AnnouncedPower[];
}

interface Asked {
  readonly body: SanctioningBody;
  readonly sanction: Sanction;
  readonly on: string;
  readonly subject: { readonly termEndsOn?: string; readonly leftOfficeOn?: string };
  readonly options: { readonly [Option in ProcedureOption]?: boolean };
}

/**
 * Whether a body may impose, recommend or ask for a sanction on a day, by what is in force on that day.
 *
 * The Localism Act names no sanctions, so the English list is what councils publish; two of them are contested
 * and hang on the council's own arrangements. Announced powers are shown and change nothing.
 *
 * @param body - Who decides; in England it makes no difference who within the authority.
 * @param sanction - What, with its length in months where it has one.
 * @param on - The day of the decision, `YYYY-MM-DD`.
 * @param subject - When the member's term ends, and whether the member has left, as far as they are known.
 * @param options - What the council's arrangements say of contested sanctions; left out is not known.
 * @returns `undetermined` with what is open where a length, the end of the term or the arrangements would decide.
 * @throws {DomainError} `invalid-date`; `invalid-months` when months are not a whole number from 1 to 1,200;
 *   `not-in-force` before the regime began.
 * @see Localism Act 2011, s. 28(11), https://www.legislation.gov.uk/ukpga/2011/20/section/28
 * @example
 * ```ts
 * import { sanctionInPower } from '@lga/code-of-conduct/decisions';
 *
 * const sanction = { kind: 'suspension', months: 3 } as const;
 * const asked = { sanction, on: '2026-01-15', subject: {}, options: {} };
 * sanctionInPower({ ...asked, body: 'english-authority' }).value.kind; // => 'beyond-power'
 * sanctionInPower({ ...asked, body: 'standards-committee', subject: { termEndsOn: '2027-05-06' } }).value.kind; // => 'within-power'
 * ```
 */
export function sanctionInPower({ body, sanction, on, subject, options }: Asked): Explained<SanctionAnswer> {
  checkMonths(sanction);
  const rule = sanctionRule(body, sanction.kind);
  if (!rule) return beyond(notAmongPowers(body, on));
  const power = inForce(rule, on);
  const announced = rule.history.flatMap(({ status, value }) =>
    status && status !== 'in-force' && value ? [{ status, power: value }] : [],
  );
  const { how, mostMonths } = power.value;
  const former = formerMember(body, sanction, on, subject);
  const kind = former.length > 0 ? 'beyond-power' : withinPower(power.value, sanction, on, subject, options);
  const open = typeof kind === 'string' ? [] : kind;
  const found = typeof kind === 'string' ? kind : 'undetermined';
  const because = [...applied(power, `${words[found]}.`, { ...sanction }), ...former];
  return { value: { kind: found, how, mostMonths, open, announced }, because };
}

const words = {
  'within-power': 'It may be done',
  'beyond-power': 'It may not be done',
  undetermined: 'Whether it may be done is open',
} as const;

function checkMonths({ months }: Sanction): void {
  if (months === undefined || (Number.isSafeInteger(months) && months >= 1 && months <= 1200)) return;
  throw new DomainError('invalid-months', 'Months were expected as a whole number from 1 to 1,200.');
}

/** The rule on what a body can do by way of a sanction, if one is held. */
export function sanctionRule(body: SanctioningBody, kind: Sanction['kind']): Rule<SanctionPower> | undefined {
  return body === 'english-authority'
    ? englishSanctions.find(({ id }) => id === `england.sanctions.${kind}`)
    : welshSanctions.find(({ id }) => id === `wales.sanctions.${body}.${kind}`);
}

function beyond(because: readonly Step[]): Explained<SanctionAnswer> {
  return { value: { kind: 'beyond-power', how: null, mostMonths: null, open: [], announced: [] }, because };
}

function notAmongPowers(body: SanctioningBody, on: string): readonly Step[] {
  const says = `It is not among the powers of a ${body.replaceAll('-', ' ')} that are held here.`;
  return [{ says, authority: 'statute', facts: { body, on } }];
}

function formerMember(
  body: SanctioningBody,
  { kind }: Sanction,
  on: string,
  { leftOfficeOn }: Asked['subject'],
): readonly Step[] {
  const left = leftOfficeOn !== undefined && leftOfficeOn <= on;
  if (body !== 'standards-committee' || !left || kind === 'censure') return [];
  return applied(inForce(formerMembersInWales, on), 'The member has left.', { leftOfficeOn });
}

function withinPower(
  { availability, mostMonths, restOfTermIfShorter }: SanctionPower,
  { kind, months }: Sanction,
  on: string,
  { termEndsOn }: Asked['subject'],
  options: Asked['options'],
): 'within-power' | 'beyond-power' | SanctionAnswer['open'] {
  if (availability === 'not-available') return 'beyond-power';
  if (availability === 'contested') {
    const allowed = options[kind as ProcedureOption];
    if (allowed === undefined) return ["council's-own-arrangements"];
    return allowed ? 'within-power' : 'beyond-power';
  }
  if (mostMonths === null) return 'within-power';
  if (months === undefined) return ['months'];
  if (months > mostMonths) return 'beyond-power';
  if (!restOfTermIfShorter) return 'within-power';
  if (termEndsOn === undefined) return ['termEndsOn'];
  return addMonths(on, months) <= termEndsOn ? 'within-power' : 'beyond-power';
}
