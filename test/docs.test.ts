import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { comparisonsMadeBy } from './docs/compare.js';
import { runnable } from './docs/comparisons.js';
import { type Example, examplesInComments, examplesInMarkdown } from './docs/examples.js';
import { folder, publicFunctions, typeErrors, written } from './docs/program.js';
import { files, packages } from './tree.js';

const leastExamples = 35;
const leastComparisons = 50;
const leastPublicFunctions = 30;

const compare = fileURLToPath(new URL('docs/compare.ts', import.meta.url));
const documents = /^(README\.md|docs\/.*\.md|(packages|examples)\/[^/]+\/README\.md)$/;
const sources = /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/;

const all = files();
const inDocuments = all.filter(({ path }) => documents.test(path)).flatMap(examplesInMarkdown);
const inComments = all.filter(({ path }) => sources.test(path)).flatMap(examplesInComments);
const examples = [...inDocuments, ...inComments];

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs an example and says how many comparisons it made. */
async function run(example: Example): Promise<{ readonly stated: number; readonly made: number }> {
  const { code, comparisons } = runnable(example, compare);
  const path = written(code);
  return { stated: comparisons, made: await comparisonsMadeBy(() => import(path)) };
}

describe('the examples', () => {
  test('are seen, all of them', () => {
    expect(examples.length).toBeGreaterThanOrEqual(leastExamples);
    const stated = examples.map((example) => runnable(example, compare).comparisons);
    expect(stated.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(leastComparisons);
    for (const name of packages) {
      expect(inDocuments.some(({ where }) => where.startsWith(`packages/${name}/README.md`))).toBe(true);
    }
  });

  test('keep to the types', () => expect(typeErrors(examples)).toEqual([]));

  test.each(examples.map((example) => [example.where, example] as const))(
    '%s comes to what it says',
    async (_, example) => {
      const { stated, made } = await run(example);
      expect(stated).toBeGreaterThan(0);
      expect(made).toBe(stated);
    },
  );

  test('stand at every public function, one each', () => {
    const functions = publicFunctions();
    expect(functions.length).toBeGreaterThanOrEqual(leastPublicFunctions);
    expect(functions.filter((each) => each.examples !== 1)).toEqual([]);
  });
});

describe('the check of examples', () => {
  const planted = (code: string): Example => ({ where: 'planted.md:1', code });

  test('finds programs in documents and in doc comments, with their lines', () => {
    expect(
      examplesInMarkdown({ path: 'a.md', text: 'Text\n\n```ts\n1 + 1; // => 2\n```\n\n```sh\nls\n```\n' }),
    ).toEqual([{ where: 'a.md:3', code: '1 + 1; // => 2\n' }]);
    const comment = [
      '/**',
      ' * One.',
      ' *',
      ' * @example',
      ' * ```ts',
      " * import { a } from '@lga/rules';",
      ' *',
      ' * if (a) {',
      ' *   a; // => 1',
      ' * }',
      ' * ```',
      ' */',
      'export const one = 1;',
      '',
    ].join('\n');
    expect(examplesInComments({ path: 'a.ts', text: comment })).toEqual([
      { where: 'a.ts:4', code: "import { a } from '@lga/rules';\n\nif (a) {\n  a; // => 1\n}\n" },
    ]);
  });

  test.each([
    "import { isoDate } from '@lga/rules';\nisoDate('2023-05-01'); // => '2023-05-01'",
    'const sum = 1 + 1; // => 2\nconst list = [sum];\nlist;\n// => [2]',
    "({ kind: 'tied' });\n\n// Then:\nfor (const one of [1]) {\n  one; // => 1\n}\n",
  ])('takes %j', async (code) => {
    const { stated, made } = await run(planted(code));
    expect(made).toBe(stated);
    expect(typeErrors([planted(code)])).toEqual([]);
  });

  test.each([
    '1 + 1; // => 3',
    'const sum = 1 + 1; // => 3',
    '[1, 2];\n// => [1]',
    '({ a: 1 }); // => { a: 1, b: 2 }',
  ])('refuses %j, which comes to something else', async (code) => {
    await expect(run(planted(code))).rejects.toThrow(/planted\.md:1/);
  });

  test('notices what was never reached', async () => {
    expect(await run(planted('if (Math.PI < 3) {\n  1; // => 2\n}'))).toEqual({ stated: 1, made: 0 });
  });

  test.each(['// => 3', 'const { a } = { a: 1 }; // => 1', 'if (true) {} // => 1'])(
    'refuses %j, which says nothing of a value',
    (code) => expect(() => runnable(planted(code), compare)).toThrow('planted.md:1'),
  );

  test('sees a wrong type, and a name that is not public', () => {
    expect(
      typeErrors([planted("import { addDays } from '@lga/rules';\naddDays('2023-05-01');")]),
    ).toHaveLength(1);
    expect(typeErrors([planted("import { lengthOfMonth } from '@lga/rules';\nlengthOfMonth;")])).toHaveLength(
      1,
    );
  });
});
