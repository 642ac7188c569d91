import { type Explained, isoDate, type Step } from '@lga/rules';
import { type FactsUsed, factsMeeting } from '../facts/condition.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import type { LawConfidence, LawEntry, LawTable, LimitRule, Maximum } from './law-entry.js';
import { type Route, type SignpostCondition, signpostConditions } from './signpost-conditions.js';

/** A provision to look at, beside the facts that led to it. It finds nothing about anybody. */
export interface Signpost {
  /** Id in the law table. */
  readonly law: string;
  readonly says: string;
  readonly route: Route;
  readonly elements: readonly string[];
  /** What is easily got wrong. */
  readonly mind: string;
  /** The facts as recorded that led to it. */
  readonly facts: FactsUsed;
  /** The most that a court may impose for what happened on the day; `null` where the table holds none. */
  readonly max: Maximum | null;
  readonly timeLimit: LimitRule | null;
  /** The first day on which it is known to be in force; `null` where the source gives none. */
  readonly inForceFrom: string | null;
  readonly confidence: LawConfidence;
  /** Whether nobody has read it in the statute. */
  readonly unverified: boolean;
  /** The state of the text that was read; `null`: not compared with the statute. */
  readonly textState: string | null;
}

/** A provision that the facts would point to, and that was not law on the day. */
export interface NotLaw {
  readonly law: string;
  readonly says: string;
  readonly state: LawEntry['status']['state'];
  /** When it is or was in force, as far as that is known. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Signposts {
  readonly signposts: readonly Signpost[];
  readonly notLawThen: readonly NotLaw[];
  readonly notice: string;
}

const notice =
  'Sign-posts for people who are not lawyers; not legal advice. They say what to look at, and find nothing about anybody. Whether any provision applies is for the police, the CPS or a court.';

/**
 * The provisions that recorded facts resemble, by the law of the day on which it happened.
 *
 * What was not in force on that day is never a sign-post; it is listed apart. An empty list is an answer: nothing that
 * is recorded points to a provision of the table. The list is the least for a lawyer to look at, not a charge sheet.
 *
 * @param facts - As recorded. Occasions count, not messages.
 * @param on - The day of the occasion, `YYYY-MM-DD`.
 * @param law - `lawTable` of `@lga/incident-schema/law-table`, or a later one.
 * @throws {DomainError} `invalid-date`.
 * @example
 * ```ts
 * import { signposts } from '@lga/incident-schema/law';
 * import { lawTable } from '@lga/incident-schema/law-table';
 *
 * const { value } = signposts({
 *   on: '2026-11-22',
 *   law: lawTable,
 *   facts: {
 *     country: 'England', targetRoles: ['officer'], targets: 1, actorIdentities: ['unknown'],
 *     actorRelations: ['unknown'], behaviours: ['hoax.suspicious-item'], grounds: [], triggers: [], impacts: [],
 *     channels: ['letter'], settings: ['council-building'], injury: 'none', occasions: 1, answers: {}, orders: [],
 *     restricted: false, conflictedRoles: [], messagesNotAbuse: null, wishesKnown: false,
 *   },
 * });
 * value.signposts.map(({ law }) => law); // => ['atcsa-2001-s114', 'cla-1977-s51']
 * value.signposts[0]?.unverified; // => true
 * ```
 */
export function signposts({
  facts,
  on,
  law,
}: {
  readonly facts: IncidentFacts;
  readonly on: string;
  readonly law: LawTable;
}): Explained<Signposts> {
  const day = isoDate(on);
  const found = pointedTo(facts, law, day);
  const then = found.filter(({ entry }) => isLaw(entry, day));
  const offence = then.some(({ entry, condition }) => entry.kind === 'offence' && !condition.besideOffence);
  const listed = then.filter(({ condition }) => offence || !condition.besideOffence);
  const value: Signposts = {
    signposts: listed.map((each) => signpost(each, day)),
    notLawThen: found.filter(({ entry }) => !isLaw(entry, day)).map(({ entry }) => notLaw(entry, day)),
    notice,
  };
  return { value, because: listed.map(reason) };
}

interface Found {
  readonly entry: LawEntry;
  readonly condition: SignpostCondition;
  readonly used: FactsUsed;
}

function pointedTo(facts: IncidentFacts, law: LawTable, day: string): Found[] {
  const entries = new Map(law.entries.map((entry) => [entry.id, entry]));
  const conditions = signpostConditions.history[0].value ?? [];
  return conditions.flatMap((condition) => {
    const used = factsMeeting(condition.when, facts);
    if (!used) return [];
    return condition.laws.flatMap((id) => {
      const entry = entries.get(id);
      return entry && (entry.signpost || !isLaw(entry, day)) ? [{ entry, condition, used }] : [];
    });
  });
}

/** Where the day of commencement is not known, an Act is at least not law before the year in its title. */
function isLaw({ instrument, status: { state, from, to } }: LawEntry, day: string): boolean {
  const begins = from ?? /\b(?:1[89]|20)\d\d\b/.exec(instrument)?.[0] ?? '';
  return state === 'in-force' && begins <= day && (to === null || day < to);
}

function signpost({ entry, condition, used }: Found, day: string): Signpost {
  const former = entry.history?.find(({ to, max }) => max && day < to);
  return {
    law: entry.id,
    says: `Facts recorded resemble elements of ${named(entry)}. Whether it applies is for the police, the CPS or a court.`,
    route: condition.route,
    elements: entry.elements,
    mind: condition.mind,
    facts: used,
    max: former?.max ?? entry.max,
    timeLimit: entry.timeLimit,
    inForceFrom: entry.status.from,
    confidence: entry.confidence,
    unverified:
      entry.confidence === 'unverified' || entry.confidence === 'weak' || entry.textState === undefined,
    textState: entry.textState ?? null,
  };
}

function notLaw(entry: LawEntry, day: string): NotLaw {
  const { state, from, to } = entry.status;
  const says =
    state === 'in-force'
      ? `${named(entry)} was not in force on ${day}.`
      : `${named(entry)} is not known to be in force: ${state.replaceAll('-', ' ')}.`;
  return { law: entry.id, says, state, from, to };
}

function named({ title, instrument, provision }: LawEntry): string {
  return `${title} (${[instrument, provision].filter(Boolean).join(', ')})`;
}

function reason({ entry, used }: Found): Step {
  const [source] = entry.source;
  const { id, history } = signpostConditions;
  return {
    says: `Looked at because of the facts recorded: ${named(entry)}.`,
    rule: id,
    source: {
      instrument: source?.title ?? entry.instrument,
      ...(entry.provision ? { provision: entry.provision } : {}),
      ...(entry.textState ? { edition: entry.textState } : {}),
      ...(source?.url ? { url: source.url } : {}),
    },
    confidence: entry.confidence === 'weak' ? 'unverified' : entry.confidence,
    checked: history[0].checked,
    facts: used,
  };
}
