import { inForce, type Rule, type Step } from '@lga/rules';

/** `unclear`: nothing that was read settles it, so the body itself has to be asked. */
export type Covered = 'yes' | 'no' | 'unclear';

/** Whether a scheme covers at least one of the roles on a day, with the reason. */
export function coverageOf(
  scheme: Rule<Readonly<Record<string, Covered>>>,
  roles: readonly string[],
  on: string,
): { readonly covered: Covered; readonly because: readonly Step[] } {
  const begins = scheme.history[0].from ?? '';
  if (on < begins) {
    const says = `${scheme.title.en}: none on ${on}, since it begins on ${begins}.`;
    return { covered: 'no', because: [{ says, rule: scheme.id, source: scheme.history[0].source }] };
  }
  const { value, because } = inForce(scheme, on);
  const each = roles.map(
    (role): Covered => (Object.hasOwn(value, role) ? (value[role] ?? 'unclear') : 'unclear'),
  );
  const covered = each.includes('yes') ? 'yes' : each.includes('unclear') ? 'unclear' : 'no';
  return { covered, because: because.map((step) => ({ ...step, facts: { targetRoles: roles, covered } })) };
}
