/** A time as precisely as it is known, and no more. */
export type Moment =
  | { readonly precision: 'exact' | 'minute' | 'hour'; readonly at: string }
  | { readonly precision: 'day' | 'week'; readonly on: string }
  | { readonly precision: 'month'; readonly month: string }
  | { readonly precision: 'unknown' };
