import { and, eq, lt } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import type { Queries } from './database.js';
import { idempotency } from './tables.js';

/** What was kept under a key before. */
export type Kept<Answer> =
  | { readonly kind: 'new' }
  | { readonly kind: 'other' }
  | { readonly kind: 'same'; readonly answer: Answer };

interface Asked {
  readonly actor: string;
  /** As the caller chose it. */
  readonly key: string;
  /** Of what was asked, so that one key is not used for two things. */
  readonly digest: string;
}

/** Takes a key for this request, or finds what the first request with it was answered; a second one waits for the first. */
export async function takeKey<Answer>(work: CouncilWork, asked: Asked): Promise<Kept<Answer>> {
  const { queries, council, now: made } = work;
  const taken = await queries
    .insert(idempotency)
    .values({ council, made, ...asked })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (taken.length > 0) return { kind: 'new' };
  const [kept] = await queries.select().from(idempotency).where(isKey(work, asked));
  if (kept?.digest !== asked.digest) return { kind: 'other' };
  return { kind: 'same', answer: kept.answer as Answer };
}

/** Keeps the answer with the key, in the transaction of what was done. */
export async function keepAnswer(work: CouncilWork, asked: Asked, answer: unknown): Promise<void> {
  await work.queries.update(idempotency).set({ answer }).where(isKey(work, asked));
}

/** How long a request may be sent again and be known: a client that tries longer has given up. */
const daysKept = 30;

/** Lets go of keys, and of the answers with them, that are older than that, in every council. */
export async function forgetOldKeys(queries: Queries, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * 86_400_000);
  await queries.delete(idempotency).where(lt(idempotency.made, before));
}

function isKey({ council }: CouncilWork, { actor, key }: Asked) {
  return and(eq(idempotency.council, council), eq(idempotency.actor, actor), eq(idempotency.key, key));
}
