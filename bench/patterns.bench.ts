import {
  type Act,
  coursesOfConduct,
  followCourses,
  type Message,
  nearDuplicates,
} from '../packages/incident-schema/dist/patterns.js';
import { shingleNumbers } from '../packages/incident-schema/src/patterns/shingles.js';
import { textSignature } from '../packages/incident-schema/src/patterns/text-signature.js';
import { acts, draw, lookUps } from './look-ups.js';
import type { Row } from './row.js';

export const title = 'Patterns of incidents';

const burst = { by: 'hours-from-first', hours: 24 } as const;
function messages(count: number): Message[] {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu'.split(' ');
  const part = () => syllables[draw(syllables.length)] ?? '';
  const words = Array.from({ length: 3000 }, () => part() + part() + (draw(2) ? part() : ''));
  const word = () => words[draw(words.length)] ?? '';
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = draw(5) === 0 ? texts[draw(index)] : undefined;
    const fresh = () => Array.from({ length: 40 }, word).join(' ').slice(0, 200);
    texts.push(before ? `${before.slice(0, 180)} ${word()}` : fresh());
  }
  return texts.map((text, index) => ({ id: `m${index}`, text }));
}

/** Median seconds of both of two works, timed in turn so that a busy machine slows both. */
function inTurn(one: () => unknown, other: () => unknown, turns = 5): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, work] of [one, other].entries()) {
      const start = performance.now();
      work();
      if (turn > 0) times[index]?.push((performance.now() - start) / 1000);
    }
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? Number.NaN;
  return [median(times[0]), median(times[1])];
}

function follow(all: readonly Act[]): number {
  const follower = followCourses(burst);
  return all.reduce(
    (begun, act) => begun + follower.add(act).filter(({ course }) => course === 'begun').length,
    0,
  );
}

/** Megabytes that a work holds at its end above what there was before; `–` without a way to collect garbage. */
function memory(work: () => unknown): string {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const held = work();
  const after = used();
  return globalThis.gc && held ? `${Math.round((after - before) / 1e6)} MB` : '– (NODE_OPTIONS=--expose-gc)';
}

export function run(): Row[] {
  return [...courses(), ...texts()];
}

function courses(): Row[] {
  const million = acts(1_000_000);
  const tenth = million.slice(0, 100_000);
  const [looks, whole] = inTurn(
    () => lookUps(million),
    () => coursesOfConduct(million, burst),
  );
  const [smallLooks, small] = inTurn(
    () => lookUps(tenth),
    () => coursesOfConduct(tenth, burst),
  );
  return [
    {
      what: 'courses of conduct over 1,000,000 acts, against two look-ups an act',
      target: '≤ 6 ×',
      measured: `${(whole / looks).toFixed(2)} × (${whole.toFixed(2)} s)`,
    },
    {
      what: 'over 100,000 acts (100 ms where 1,000,000 look-ups take 210)',
      target: '≤ 4.8 ×',
      measured: `${(small / smallLooks).toFixed(2)} × (${(small * 1000).toFixed(0)} ms)`,
    },
    {
      what: '1,000,000 against 100,000, beside the look-ups',
      target: 'as they grow',
      measured: `${(whole / small).toFixed(1)} × (${(looks / smallLooks).toFixed(1)} ×)`,
    },
    ...streamAndMemory(million),
  ];
}

function streamAndMemory(million: readonly Act[]): Row[] {
  const [batch, streamed] = inTurn(
    () => coursesOfConduct(million, burst),
    () => follow(million),
    3,
  );
  return [
    {
      what: 'followed one by one, against all at once',
      target: '≤ 1.5 ×',
      measured: `${(streamed / batch).toFixed(2)} ×`,
    },
    {
      what: 'held at the end above the input',
      target: '≤ 200 MB',
      measured: memory(() => coursesOfConduct(million, burst)),
    },
  ];
}

function texts(): Row[] {
  const all = messages(50_000);
  const plain = all.map(({ text }) => text);
  const hashed = () => plain.reduce((sum, text) => sum + shingleNumbers(text).length, 0);
  const signed = () => plain.reduce((sum, text) => sum + textSignature(text).length, 0);
  const near = () => nearDuplicates({ messages: all, atLeastPercent: 80, search: 'banded' });
  const [hashing, signing] = inTurn(hashed, signed);
  const [, whole] = inTurn(hashed, near);
  return [
    {
      what: 'signature of 200 characters, against its hashing',
      target: '≥ 0.4 ×',
      measured: `${(hashing / signing).toFixed(2)} ×`,
    },
    {
      what: 'near-duplicates end to end, against hashing (50,000/s where that does 872,000)',
      target: '≥ 0.057 ×',
      measured: `${(hashing / whole).toFixed(3)} × (${Math.round(all.length / whole).toLocaleString('en-GB')}/s)`,
    },
    { what: 'pairs compared a message', target: '≤ 5', measured: (near().compared / all.length).toFixed(2) },
  ];
}
