import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run, type Surroundings } from './cli/command.js';
import { CouncilReview } from './schema/council-review.js';

const mostSaid = 20;

/** Files of the machine, and the schema at the door. */
export const surroundings: Surroundings = {
  read: (path) => readFileSync(path, 'utf8'),
  parse: (value) => {
    const { success, data, error } = CouncilReview.safeParse(value);
    if (success) return { kind: 'fits', review: data };
    const says = error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
    const more = says.length > mostSaid ? [`and ${says.length - mostSaid} more`] : [];
    return { kind: 'misfits', says: [...says.slice(0, mostSaid), ...more] };
  },
};

/** Runs the command that Node was started with. */
export function main(): void {
  const { exit, out, err } = run(process.argv.slice(2), surroundings);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = exit;
}
