import type * as z from 'zod';
import type { Caller, Role } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import { Explained } from './explained.js';
import { accepted } from './refusal.js';
import type { WrittenForms } from './written-forms.js';

/** What the API document says of an operation, and who may ask for it. */
interface Described {
  /** Forms in which the answer can be had besides JSON; `formQuery` is then what its query takes. */
  readonly forms?: WrittenForms;
  /** As the API document and the audit name it. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put';
  /** With parameters in braces. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  /** A body that is accepted, made up. */
  readonly example?: unknown;
}

/** Answered from its facts alone, for anyone; nothing is kept. */
export interface Question extends Described {
  readonly kind: 'question';
  readonly body: z.ZodType;
  readonly answers: z.ZodType;
  readonly answer: (body: unknown) => unknown;
}

/** Answered from a council's records, in one transaction. */
export interface CouncilOperation extends Described {
  readonly kind: 'council';
  /** A record or a field of it may be closed to some of these all the same. */
  readonly allowed: readonly [Role, ...Role[]];
  readonly status: 200 | 201;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answers: z.ZodType;
  /** Whether the version that is changed must be named in `If-Match`. */
  readonly changes?: true;
  /** Whether it stands in the audit. */
  readonly audited: boolean;
  /** Whether few of these are taken from one caller in an hour. */
  readonly sparing?: true;
  readonly read: (body: unknown) => unknown;
  readonly run: (asked: Asked<never, never>) => Promise<Answer>;
}

export type Operation = Question | CouncilOperation;

/** Who asks for what, once its form is known to be right, and the transaction in which it is answered. */
export interface Asked<Body = unknown, Query = unknown> {
  readonly caller: Caller;
  readonly work: CouncilWork;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** The version that the caller has seen, from `If-Match`. */
  readonly seen: number | undefined;
}

export interface Answer {
  readonly body: unknown;
  readonly version?: number;
  readonly location?: string;
  /** Kind and id of what was read or written, for the audit, where the path does not name it. */
  readonly subject?: string;
}

type Given<Kind extends Operation, Omitted extends string> = Omit<Kind, 'kind' | Omitted>;

/** A question; unless it says otherwise, its answer is a value with reasons. */
export function question<Facts>({
  body,
  answer,
  ...described
}: Given<Question, 'body' | 'answer' | 'answers' | 'method'> & {
  readonly body: z.ZodType<Facts>;
  readonly answers?: z.ZodType;
  readonly answer: (facts: Facts) => unknown;
  readonly example: NoInfer<Facts>;
}): Question {
  return {
    kind: 'question',
    method: 'post',
    answers: Explained,
    ...described,
    body,
    answer: (sent) => answer(accepted(body, sent)),
  };
}

export function councilOperation<Body = undefined, Query extends z.ZodObject = z.ZodObject>(
  given: Given<CouncilOperation, 'body' | 'query' | 'read' | 'run'> & {
    readonly query?: Query;
    readonly body?: z.ZodType<Body>;
    /** Reads a body where its package says more of what is wrong than the schema. */
    readonly read?: (body: unknown) => Body;
    readonly run: (asked: Asked<Body, z.output<Query>>) => Promise<Answer>;
  },
): CouncilOperation {
  const { body } = given;
  const read = given.read ?? (body ? (sent: unknown) => accepted(body, sent) : () => undefined);
  return { kind: 'council', ...given, read };
}
