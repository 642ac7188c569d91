import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { surroundings } from '../cli.js';
import { people } from '../council/example-council.fixture.js';
import { csvRows } from '../import/csv.js';
import { CouncilReview, type CouncilReviewForm } from '../schema/council-review.js';
import { type Ended, run } from './command.js';
import type { CouncilReview as CouncilReviewFile } from './review-file.js';

const path = fileURLToPath(new URL('../../cases/reviews/fifty-seats.json', import.meta.url));
const text = readFileSync(path, 'utf8');
const fifty = (): Record<string, unknown> => JSON.parse(text);

function ended(file: unknown, ...args: readonly string[]): Ended {
  const read = () => (typeof file === 'string' ? file : JSON.stringify(file));
  return run(['review', 'file.json', ...args], { ...surroundings, read });
}

describe('the command review', { timeout: 30_000 }, () => {
  test('writes each format of the 50-seat council', () => {
    const html = ended(text);
    expect(html).toMatchObject({ exit: 0, err: '' });
    expect(html.out).toContain('<h1>Review of political balance: Example County Council</h1>');
    expect(ended(text, '--format', 'md').out).toMatch(
      /^# Review of political balance: Example County Council\n/,
    );
    const rows = csvRows(ended(text, '--format', 'csv').out, ',');
    expect(rows).toHaveLength(1 + 9 * 6);
    const seats = (group: string) =>
      rows.filter((row) => row[4] === group).reduce((sum, row) => sum + Number(row[6]), 0);
    expect(
      ['Conservative', 'Liberal Democrat', 'Labour', 'Green', 'Independent Democrat Group'].map(seats),
    ).toEqual([44, 17, 8, 6, 3]);
    const json = JSON.parse(ended(text, '--format', 'json').out);
    expect(json.allocation.value.parts[0].value.equallyGood.number).toBe('4');
  });

  test('writes Welsh headings and labels', () => {
    expect(ended(text, '--language', 'cy').out).toContain('<h2>Argymhellion</h2>');
  });

  test('shows the answers under other readings, and what was found of the proposed table', () => {
    const { out } = ended(text, '--format', 'md');
    expect(out).toContain('| groups and the ungrouped share the rest pro rata | 44 | 16 | 7 | 6 | 3 | 2 |');
    expect(out).toContain(
      'The squared deviations on the bodies come to 6.3499, where 6.2682 can be had: principle (d).',
    );
  });

  test('keeps filled seats apart from allocated ones', () => {
    const [first, ...others] = fifty()['proposed'] as { seats: object[] }[];
    const filled = { seats: [{ id: 'Conservative', count: 9 }], ungrouped: 0 };
    const { out } = ended({ ...fifty(), proposed: [{ ...first, filled }, ...others] }, '--format', 'md');
    expect(out).toContain('Regulatory: Conservative fill 9 of 10 seats; the seats stay allocated.');
  });

  test('takes a recorded choice: a lot settles, an agreement on one cell may leave more', () => {
    const lot = ended(
      { ...fifty(), choice: { by: { kind: 'lot', seed: '7' }, record: 'Minute 7.' } },
      '--format',
      'md',
    );
    expect(lot.out).toContain('The lot that was drawn leaves one table. Minute 7.');
    expect(lot.out).toContain('determines the allocation of seats as in the table');
    const cells = [{ body: 'Planning', group: 'Liberal Democrat', seats: 2 }];
    const part = ended(
      { ...fifty(), choice: { by: { kind: 'agreement', cells }, record: 'Leaders.' } },
      '--format',
      'md',
    );
    expect(part.out).toContain('leaves 3 tables');
    expect(part.out).toContain('chooses among the equally good tables');
  });

  test('reads a register of notices, and says whether a review is due', () => {
    const took = (person: string) => ({
      kind: 'took-office',
      on: '2023-05-08',
      person,
      by: 'ordinary-election',
    });
    const formed = (group: string, signedBy: string[], on: string) => ({
      kind: 'group-formed',
      on,
      group,
      name: group,
      signedBy,
      leader: signedBy[0],
    });
    const review = {
      on: '2023-10-01',
      council: { name: { en: 'Example' }, nation: 'wales' },
      reason: 'A new group.',
      members: {
        kind: 'register',
        council: {
          id: 'W00',
          kind: 'county-borough',
          from: '1996-04-01',
          sizes: [{ from: '1996-04-01', seats: 11 }],
        },
        events: [
          ...[...people('a', 6), ...people('b', 4)].map(took),
          formed('A', people('a', 6), '2023-05-09'),
          { kind: 'review-held', on: '2023-05-17', annual: true },
          formed('B', people('b', 4), '2023-09-01'),
        ],
      },
      bodies: [{ id: 'Planning', name: { en: 'Planning' }, kind: 'ordinary-committee', seats: 5 }],
      readings: {
        membership: 'in-post',
        rest: 'own-shares',
        ungrouped: { kind: 'remainder' },
        openCoOptees: 'left-out',
      },
    };
    const { exit, out } = ended(review, '--format', 'md');
    expect(exit).toBe(0);
    expect(out).toContain(
      '2023-09-01, new group: a review is required as soon as practicable. Arrangements under section 17 cease.',
    );
    expect(out).toContain('| Planning | 5 | 3 (3.00) | 2 (2.00) |');
    expect(out).toContain('| A | A | 6 | 60.00 | a1 |');
  });
});

describe('the command ends', { timeout: 30_000 }, () => {
  test.each([
    [['other', 'x.json'], 'review was expected'],
    [['review'], 'One file'],
    [['review', 'a', 'b'], 'One file'],
    [['review', 'a', '--format', 'pdf'], '--format'],
    [['review', 'a', '--format'], '--format'],
    [['review', 'a', '--language', 'fr'], '--language'],
    [['review', 'a', '--colour', 'red'], '--colour is not an option'],
    [['review', 'a', '--format', 'md', '--format', 'md'], 'once'],
  ])('with 2 when called wrongly: %j', (args, says) => {
    const { exit, out, err } = run(args, surroundings);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('with 0 and the usage for help', () => {
    for (const args of [[], ['--help'], ['review', '--help']])
      expect(run(args, surroundings)).toMatchObject({ exit: 0, err: '' });
  });

  test('with 1 when the file cannot be read', () => {
    expect(run(['review', '/no/such/file'], surroundings)).toMatchObject({ exit: 1, out: '' });
  });

  test('with 3 when the file is not JSON, or not of the form, and says where', () => {
    expect(ended('{')).toMatchObject({ exit: 3, err: 'The file is not JSON.\n' });
    const { exit, err } = ended({ ...fifty(), bodies: [{ id: 'x' }], surprise: 1 });
    expect(exit).toBe(3);
    expect(err).toContain('bodies.0.kind:');
    expect(err).toContain('surprise');
    const many = ended({ ...fifty(), bodies: Array.from({ length: 50 }, () => ({})) });
    expect(many.err.split('\n').length).toBeLessThan(25);
    expect(ended({ ...fifty(), readings: undefined }).err).toContain('readings');
  });

  test('with 4 when facts contradict one another, by a code', () => {
    const members = { ...(fifty()['members'] as object), size: 60 };
    expect(ended({ ...fifty(), members })).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/^members-do-not-add-up: /),
    });
    const present = [{ body: 'nowhere', seats: [], ungrouped: 0 }];
    expect(ended({ ...fifty(), present }).err).toMatch(/^unknown-body: /);
    const choice = { by: { kind: 'vote', table: fifty()['present'] }, record: 'Minute 1.' };
    expect(ended({ ...fifty(), choice }).err).toMatch(/^not-among-the-nearest: /);
  });

  test('with 5 when the council has something to decide first', () => {
    const { present: _, proposed: __, ...rest } = fifty();
    const scrutiny = { id: 's', name: { en: 'Scrutiny' }, kind: 'overview-and-scrutiny-committee', seats: 5 };
    const pool = ended({ ...rest, bodies: [scrutiny] });
    expect(pool).toMatchObject({ exit: 5, out: '' });
    expect(pool.err).toContain('State "pool" for this body.');
    const two = { id: 'Two', name: { en: 'Two' }, kind: 'ordinary-sub-committee', seats: 2 };
    const clash = ended({ ...rest, bodies: [two] }, '--format', 'md');
    expect(clash.exit).toBe(5);
    expect(clash.err).toContain('State "whereTheyClash" for this body.');
    expect(clash.out).toContain('## What the council has to decide first');
    expect(ended({ ...rest, bodies: [{ ...two, whereTheyClash: 'b' }] }).exit).toBe(0);
  });

  const isBuilt = existsSync(fileURLToPath(new URL('../../dist/cli.js', import.meta.url)));

  test.skipIf(!isBuilt)('as built, from the command line', () => {
    const bin = fileURLToPath(new URL('../../bin/proportionality.mjs', import.meta.url));
    const called = (...args: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    expect(called('review', path, '--format', 'csv').stdout).toBe(ended(text, '--format', 'csv').out);
    expect(called('review', '/no/such/file')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'The file cannot be read.\n',
    });
  });
});

describe('the form of the file', () => {
  test('has the type that it parses to', () => {
    // Each direction fails to compile where the interface and the form differ.
    const fromForm = (review: z.infer<typeof CouncilReviewForm>): CouncilReviewFile => review;
    const fromFile = (review: Unlocked<CouncilReviewFile>): z.infer<typeof CouncilReviewForm> => review;
    expect([fromForm, fromFile]).toHaveLength(2);
  });

  test('is the example’s, and nothing beside it', () => {
    expect(CouncilReview.safeParse(fifty()).success).toBe(true);
    expect(CouncilReview.safeParse({ ...fifty(), more: 1 }).success).toBe(false);
  });
});

/** The same with everything writable, as a parser gives it. */
type Unlocked<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Unlocked<T[Key]> };
