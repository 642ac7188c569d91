import * as z from 'zod';

/** An id or a reference of the caller's. */
export const id = z.string().min(1).max(200);

/** A day, YYYY-MM-DD. */
export const day = z.iso.date();

/** Words of at most so many characters, and at least one. */
export const text = (most: number) => z.string().min(1).max(most);

/** Words such as a person records in a sentence or two. */
export const words = text(2000);
