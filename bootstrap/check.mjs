// The one list of checks: what a contributor runs and what continuous integration runs. All run, even after a failure.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, succeeds } from './set-up.mjs';

const packages = readdirSync(join(root, 'packages'));

const checks = [
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'types of the repository', command: ['tsc', '--project', '.'] },
  // Apart from the tests a package has no Node types: a use of Node is refused here.
  ...packages.map((name) => ({
    name: `types of ${name} alone`,
    command: ['tsc', '--project', `packages/${name}`],
  })),
  { name: 'nothing unused', command: ['knip'] },
];

build();
const outcomes = [...checks.map(checked), tested()];

console.log('');
for (const { name, passed, failed, seconds } of outcomes) {
  const tally = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${tally})`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function checked({ name, command: [program, ...args] }) {
  const { value: ok, seconds } = timed(name, () => succeeds(program, args));
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds };
}

/** Runs the tests; a run that fails without a failed test, such as a file that does not load, counts as one. */
function tested() {
  const name = 'tests';
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { value: ok, seconds } = timed(name, () =>
    succeeds('vitest', ['run', '--maxWorkers=100%', ...reporters]),
  );
  const { passed, failed } = counts(report);
  rmSync(folder, { recursive: true });
  return { name, passed, failed: ok ? failed : Math.max(failed, 1), seconds };
}

function counts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function timed(name, work) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  return { value: work(), seconds: (performance.now() - start) / 1000 };
}
