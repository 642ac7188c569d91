/**
 * How far an actor is known, as the code list `actorIdentity` has it. A first name (`partial-name`) is no identity:
 * acts of an `unknown` or a `partial-name` are never taken for those of one actor, whatever key they carry.
 */
export type ActorIdentity = 'unknown' | 'account-known' | 'partial-name' | 'identified' | 'convicted';

/** One act, as patterns look at it: a message, a call, a visit. A record of any schema maps to one or more of these. */
export interface Act {
  /** The caller's id, by which results point to their evidence. Each act has its own. */
  readonly id: string;
  /** The caller's key of the person or the account, by exact means or a confirmed link; `null` when there is none. */
  readonly actor: string | null;
  readonly identity: ActorIdentity;
  /** Keys of the people whom the act was aimed at, each once. One post that names several people is one act. */
  readonly targets: readonly string[];
  /**
   * An instant with its offset (RFC 3339), or a day (`YYYY-MM-DD`) where no more is known. A day stands for its first
   * moment in London.
   */
  readonly at: string;
  /** Codes of the list `channel`. */
  readonly channels?: readonly string[];
  /** Codes of the list `setting`. */
  readonly settings?: readonly string[];
  /** Codes of the list `behaviour`, as assessed. */
  readonly behaviours?: readonly string[];
  /** Code of the list `trigger`. */
  readonly trigger?: string;
  /** The caller's id of the ward or division. */
  readonly ward?: string;
  /** How many did it together, where it was a group; each of them has done it, and not what others of the group did. */
  readonly actorCount?: number;
  /** Keys of those who aided, abetted, counselled or procured the act, as somebody has recorded it. */
  readonly aidedBy?: readonly string[];
  /** Whether it was meant to persuade somebody to do or not to do something, as somebody has recorded it. */
  readonly toPersuade?: 'yes' | 'no' | 'unknown';
  /** The order of a court or of the police that it breaks. A council's request to keep away is no order. */
  readonly breachOf?: string;
}

/** The key by which an act is taken for that of one actor; `null` when nothing holds it to anybody. */
export function actorKey({ actor, identity }: Act): string | null {
  return identity === 'unknown' || identity === 'partial-name' ? null : actor;
}

const nobody: readonly string[] = [];

/** Keys of those who aided the act and did not do it themselves, each once. */
export function aiders(act: Act): readonly string[] {
  if (act.aidedBy === undefined || act.aidedBy.length === 0) return nobody;
  const own = actorKey(act);
  return [...new Set(act.aidedBy)].filter((other) => other !== own);
}
