import * as z from 'zod';

/**
 * A code of an open list, where an id that is not known yet is kept: lower case, parted by hyphens, and by full
 * stops into broader and narrower.
 */
export function openCode(list: string, describedAs: string) {
  return z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/)
    .describe(`${describedAs} A code of the open list ${list}; an id that is not known is kept.`);
}

/** Codes of an open list, each once. */
export function openCodes(list: string, describedAs: string) {
  return z
    .array(openCode(list, describedAs))
    .min(1)
    .max(50)
    .refine((codes) => codes.length < 2 || new Set(codes).size === codes.length, {
      params: { rule: 'items-distinct' },
    })
    .meta({ description: `${describedAs} Each code once.`, uniqueItems: true });
}
