import { DomainError } from '@lga/rules';
import type { BurstRule } from '../patterns/burst-rule.js';
import { beginsOccasion } from '../patterns/burst-rule.js';
import type { Identity } from '../patterns/identities.js';
import { secondOfAct } from '../patterns/london-time.js';
import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import type { Values } from './statement.js';

/** Which acts a query looks at. */
export interface ChosenActs {
  readonly council: ExternalReference;
  /** The first moment: an instant with its offset (RFC 3339), or a day, which stands for its first moment in London. */
  readonly from: string;
  /** The moment before which it ends. */
  readonly before: string;
  /** Acts of one actor alone, by the key that they were added with. */
  readonly actor?: string;
  /** Acts against one target alone. */
  readonly target?: string;
  /** Who is taken for one person, as `identities` has it of the decisions so far; nothing of it is kept in the tables. */
  readonly identities?: readonly Identity[];
}

/** The common table expression `chosen` with what follows from identities. */
export function chosenActs(chosen: ChosenActs, values: Values): string {
  const [from, before] = [secondOfAct(chosen.from), secondOfAct(chosen.before)];
  if (from >= before) throw new DomainError('invalid-period', 'A period ends after it begins.');
  const conditions = [
    `a."council" = ${values.add(keyOf(chosen.council))}`,
    `a."at" >= to_timestamp(${values.add(from)}::double precision)`,
    `a."at" < to_timestamp(${values.add(before)}::double precision)`,
    ...(chosen.actor === undefined ? [] : [`a."actor_key" = ANY (${values.add(keysOf(chosen))}::text[])`]),
    ...(chosen.target === undefined ? [] : [`${values.add(chosen.target)} = ANY (a."targets")`]),
  ];
  const where = `WHERE ${conditions.join(' AND ')}`;
  const joined = (chosen.identities ?? []).filter(({ traces }) => traces.length > 1);
  if (joined.length === 0) return `"chosen" AS (SELECT a.* FROM "lga"."act" AS a ${where})`;
  const traces = joined.flatMap((identity) => identity.traces);
  const keys = joined.flatMap((identity) => identity.traces.map(() => identity.key));
  return asIdentities(where, values.add(traces), values.add(keys));
}

/** All keys of the person whom a key stands for. */
function keysOf({ actor = '', identities = [] }: ChosenActs): readonly string[] {
  return identities.find(({ traces }) => traces.includes(actor))?.traces ?? [actor];
}

function asIdentities(where: string, traces: string, keys: string): string {
  return `"same" AS (SELECT * FROM unnest(${traces}::text[], ${keys}::text[]) AS s("trace", "key")),
"chosen" AS (
  SELECT a."entry", a."at", a."at_given", a."london_day", a."id", a."targets", a."channels", a."settings",
    a."behaviours", a."trigger", a."ward", a."actor_count", a."to_persuade", a."breach_of", a."identity",
    coalesce(s."key", a."actor_key") AS "actor_key",
    CASE WHEN a."aided_by" = '{}' THEN a."aided_by" ELSE ARRAY(
      SELECT coalesce(o."key", h."aider") FROM unnest(a."aided_by") WITH ORDINALITY AS h("aider", "place")
      LEFT JOIN "same" AS o ON o."trace" = h."aider"
      GROUP BY 1 ORDER BY min(h."place")
    ) END AS "aided_by"
  FROM "lga"."act" AS a LEFT JOIN "same" AS s ON s."trace" = a."actor_key"
  ${where}
)`;
}

/**
 * In which occasion an act falls, over the acts of a window in the order of time: by the first moment of the occasion,
 * or by its day.
 */
export function occasionOf(burst: BurstRule, window: string, values: Values): string {
  beginsOccasion(burst);
  return burst.by === 'london-day'
    ? '"london_day"'
    : `"lga"."occasion"("at", make_interval(hours => ${values.add(burst.hours)}::integer)) OVER (${window})`;
}
