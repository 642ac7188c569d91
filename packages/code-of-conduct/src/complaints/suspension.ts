/** What the start of a suspension waits for. */
export type Waiting = 'notice-of-determination' | 'time-for-appeal' | 'appeal' | 'reconsideration';

/**
 * When a suspension runs. `undetermined`: something is still open, and it starts on `notBefore` at the earliest, where
 * that is known. `starts`: its first day is settled, and its last day once the end of the term is known where that may
 * cut it short. `term-ends-first`: the term is over before its first day.
 */
export type WelshSuspension =
  | { readonly kind: 'undetermined'; readonly open: readonly Waiting[]; readonly notBefore: string | null }
  | {
      readonly kind: 'starts';
      readonly firstDay: string;
      /** `null` until the end of the term is known. */
      readonly lastDay: string | null;
      /** The last day by its months alone. */
      readonly atTheLatest: string;
      readonly open: readonly 'term-ends-on'[];
    }
  | { readonly kind: 'term-ends-first'; readonly firstDay: string; readonly termEndsOn: string };
