import * as z from 'zod';

/** What somebody may be to a council; tokens carry these words in `roles`. */
export const Role = z.enum([
  'member',
  'subject-member',
  'complainant',
  'monitoring-officer',
  'independent-person',
  'safety-officer',
  'viewer',
  'service',
]);
export type Role = z.infer<typeof Role>;

/** Who asks, as the issuer of the token vouches for it. */
export interface Caller {
  /** The issuer's own id of the person, no name. */
  readonly id: string;
  readonly council: string;
  readonly roles: ReadonlySet<Role>;
}

/** Whether a caller has any of these roles. */
export function isAny({ roles }: Caller, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.has(role));
}
