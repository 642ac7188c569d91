#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import process, { argv, stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { run, type Surroundings } from './cli/command.js';
import { CouncilReview } from './schema/council-review.js';

const mostSaid = 20;

const surroundings: Surroundings = {
  read: (path) => readFileSync(path, 'utf8'),
  parse: (value) => {
    const { success, data, error } = CouncilReview.safeParse(value);
    if (success) return { kind: 'fits', review: data };
    const says = error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
    const more = says.length > mostSaid ? [`and ${says.length - mostSaid} more`] : [];
    return { kind: 'misfits', says: [...says.slice(0, mostSaid), ...more] };
  },
};

/** Nothing happens where the module is only imported. */
const started = argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(argv[1])).href;
if (started) {
  const { exit, out, err } = run(argv.slice(2), surroundings);
  stdout.write(out);
  stderr.write(err);
  process.exitCode = exit;
}
