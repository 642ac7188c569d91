import type * as z from 'zod';

/** What is wrong with one part of a body, with a JSON Pointer to it (RFC 6901, as a fragment). */
export interface PartError {
  readonly pointer: string;
  readonly detail: string;
}

/** An answer in the range of 400, thrown. Neither `message` nor `errors` repeats what was sent. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: readonly PartError[] = [],
  ) {
    super(message);
  }
}

/** What a schema makes of a body. */
export function accepted<Facts>(schema: z.ZodType<Facts>, body: unknown): Facts {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new Refusal(422, 'invalid-body', 'The body is not of the form expected.', partErrors(result.error));
}

const mostErrors = 20;

function partErrors({ issues }: z.ZodError): PartError[] {
  return issues.slice(0, mostErrors).map(({ code, path, message }) => ({
    pointer: pointerTo(path),
    // zod's own message repeats the names of the fields.
    detail: code === 'unrecognized_keys' ? 'There is a field that is not known here.' : message,
  }));
}

/** A path as a JSON Pointer in the form of a fragment. */
export function pointerTo(path: readonly PropertyKey[]): string {
  const escaped = path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
  return `#${escaped.map((part) => `/${encodeURIComponent(part)}`).join('')}`;
}
