import { type Caller, isAny } from '../security/caller.js';
import { addToAudit, digestOf } from '../storage/audit.js';
import { inCouncil } from '../storage/council-work.js';
import type { Queries } from '../storage/database.js';
import { keepAnswer, takeKey } from '../storage/idempotency.js';
import type { Answer, Asked, CouncilOperation } from './operation.js';
import { accepted, Refusal } from './refusal.js';

/** A request for an operation, whether it came to the API or from a page. */
export interface Request {
  readonly caller: Caller;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly seen?: number | undefined;
  /** The caller's own key for the request: sent again, it is answered as the first time and done once. */
  readonly key?: string | undefined;
}

/** Does what is asked and puts it into the audit: all of it in one transaction, or nothing. */
export async function perform(
  operation: CouncilOperation,
  request: Request,
  queries: Queries,
): Promise<Answer> {
  const { caller } = request;
  if (!isAny(caller, operation.allowed)) throw forbidden;
  if (operation.changes && request.seen === undefined) throw versionWanted;
  const asked = {
    caller,
    parameters: checkedParameters(request.parameters ?? {}),
    query: operation.query ? accepted(operation.query, request.query ?? {}) : {},
    body: operation.read(request.body),
    seen: request.seen,
  };
  return inCouncil(queries, caller.council, (work) =>
    performOnce(operation, request.key, { ...asked, work }),
  );
}

async function performOnce(
  operation: CouncilOperation,
  key: string | undefined,
  asked: Asked,
): Promise<Answer> {
  const { caller, parameters, body, work, seen } = asked;
  const digest = digestOf([operation.id, parameters, body, seen]);
  if (key === undefined) return done(operation, asked, digest);
  const named = { actor: caller.id, key, digest };
  const kept = await takeKey<Answer>(work, named);
  if (kept.kind === 'other') throw keyUsed;
  if (kept.kind === 'same') return kept.answer;
  const answer = await done(operation, asked, digest);
  await keepAnswer(work, named, answer);
  return answer;
}

async function done(operation: CouncilOperation, asked: Asked, digest: string): Promise<Answer> {
  const answer = await operation.run(asked as Asked<never, never>);
  if (operation.audited) {
    const subject = answer.subject ?? Object.values(asked.parameters).join('/');
    addToAudit(asked.work, { actor: asked.caller.id, action: operation.id, subject, digest });
  }
  return answer;
}

function checkedParameters(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (Object.values(parameters).every(isAddress)) return parameters;
  throw nothingThere;
}

/** Whether an id can stand in an address. */
export function isAddress(id: string): boolean {
  return /^[0-9A-Za-z-]{1,64}$/.test(id);
}

/** Also the answer where there is a record that the caller may not know of. */
export const nothingThere = new Refusal(404, 'not-found', 'There is no such record, or it is not for you.');
export const unauthorised = new Refusal(401, 'unauthorised', 'Sign in first.');
export const forbidden = new Refusal(403, 'forbidden', 'None of your roles allows this.');
const versionWanted = new Refusal(
  428,
  'version-wanted',
  'The version that you have seen was expected in If-Match, such as "3".',
);
const keyUsed = new Refusal(422, 'key-used', 'This Idempotency-Key was used for another request.');
