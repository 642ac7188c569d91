import { expect, test } from 'vitest';
import { remembered } from './remembered-callers.js';

const start = 1_000_000;

/** Checks that are counted, of tokens that all end at one instant, by a clock that the test sets. */
function counted(expires: number) {
  const checked: string[] = [];
  const clock = { now: start };
  const verify = remembered(
    async (token) => {
      checked.push(token);
      if (token === 'refused') throw new Error('no');
      return { caller: { id: token, council: 'example', roles: new Set() }, expires };
    },
    () => clock.now,
  );
  return { checked, clock, verify };
}

test('a caller is remembered for a minute, each by the whole token', async () => {
  const { checked, clock, verify } = counted(start + 3_600_000);
  expect(await verify('a')).toMatchObject({ id: 'a' });
  expect(await verify('A')).toMatchObject({ id: 'A' });
  clock.now += 59_999;
  expect(await verify('a')).toMatchObject({ id: 'a' });
  expect(checked).toEqual(['a', 'A']);
  clock.now += 1;
  await verify('a');
  expect(checked).toEqual(['a', 'A', 'a']);
});

test('nobody is remembered beyond the end of the token', async () => {
  const { checked, clock, verify } = counted(start + 10_000);
  await verify('a');
  clock.now += 9_999;
  await verify('a');
  expect(checked).toEqual(['a']);
  clock.now += 1;
  await verify('a');
  expect(checked).toEqual(['a', 'a']);
});

test('who was refused is checked again', async () => {
  const { checked, verify } = counted(start + 10_000);
  for (const _ of [1, 2]) await expect(verify('refused')).rejects.toThrow('no');
  expect(checked).toEqual(['refused', 'refused']);
});

test('a thousand are remembered; the oldest goes first', async () => {
  const { checked, verify } = counted(start + 3_600_000);
  for (let each = 0; each <= 1_000; each += 1) await verify(`${each}`);
  await verify('1');
  await verify('1000');
  expect(checked).toHaveLength(1_001);
  await verify('0');
  expect(checked).toHaveLength(1_002);
});
