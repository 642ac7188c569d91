import { describe, expect, test } from 'vitest';
import { factsOf } from '../condition.js';
import { englishComplaints } from './england.js';
import type { EventKind } from './event-kind.js';
import type { Fact } from './fact.js';
import { procedures } from './procedures.js';
import { questions } from './questions.js';
import { actorTitles, eventTitles } from './titles.js';
import { welshComplaints } from './wales.js';
import { welshLocalResolution } from './welsh-local-resolution.js';

const all = [englishComplaints, welshComplaints, welshLocalResolution];
const ofWales = [welshComplaints, welshLocalResolution];

describe.each(all.map((life) => [life.title.en, life] as const))('the life cycle: %s', (_, life) => {
  const states = new Set(life.states.map(({ id }) => id));
  const guards = new Set(life.guards.map(({ id }) => id));

  test('names each state and guard once, and nothing that it does not hold', () => {
    expect([states.size, guards.size]).toEqual([life.states.length, life.guards.length]);
    for (const { from, to, guards: asked } of life.arrows) {
      expect(
        [...(from === 'start' ? [] : from), ...(to === 'stays' ? [] : [to])].filter((id) => !states.has(id)),
      ).toEqual([]);
      expect(asked.filter((id) => !guards.has(id))).toEqual([]);
    }
    const used = new Set(life.arrows.flatMap(({ guards: asked }) => asked));
    expect([...guards].filter((id) => !used.has(id))).toEqual([]);
  });

  test('reaches every state, and leaves every open one', () => {
    const reached = new Set(life.arrows.filter(({ from }) => from === 'start').map(({ to }) => to));
    for (const state of reached) {
      for (const { from, to } of life.arrows) if (to !== 'stays' && from.includes(state)) reached.add(to);
    }
    expect([...states].filter((id) => !reached.has(id))).toEqual([]);
    const open = life.states.filter(({ phase }) => phase !== 'end');
    const stuck = open.filter(
      ({ id }) => !life.arrows.some(({ from, to }) => to !== 'stays' && from.includes(id)),
    );
    expect(stuck).toEqual([]);
  });

  test('says for every arrow and guard on whose authority it rests, and how that is known', () => {
    const bases = [...life.arrows, ...life.guards].map(({ basis }) => basis);
    expect(bases.length).toBeGreaterThan(life === welshLocalResolution ? 19 : 45);
    for (const { authority, source, confidence } of bases) {
      expect(authority && source.instrument && confidence).toBeTruthy();
    }
    expect(JSON.parse(JSON.stringify(life))).toEqual(life);
  });
});

test('every kind of event and every question is used, in one life cycle or another', () => {
  const used = new Set(all.flatMap(({ arrows }) => arrows.map(({ event }) => event)));
  expect(Object.keys(eventTitles).filter((kind) => !used.has(kind as EventKind))).toEqual([]);
  const judged = all.flatMap(({ guards }) =>
    guards.flatMap(({ test: each }) => (each.kind === 'judged' ? factsOf(each.condition) : [])),
  );
  const inCode = [
    'telling-would-prejudice',
    'compelling-public-interest',
    'publication-declined',
    'about-section-34',
  ];
  const facts = Object.keys(questions) as Fact[];
  expect(facts.filter((fact) => !judged.includes(fact) && !inCode.includes(fact))).toEqual([]);
});

test('20 published arrangements are held, none with a length that was not read', () => {
  const held = Object.values(procedures);
  expect(held).toHaveLength(20);
  expect(new Set(held.map(({ id }) => id)).size).toBe(20);
  const periods = held.flatMap(({ deadlines, ageLimit }) => [
    ...Object.values(deadlines),
    ...(ageLimit ? [ageLimit] : []),
  ]);
  expect(periods).toHaveLength(24);
  expect(periods.filter(({ basis }) => basis.confidence === 'unverified')).toHaveLength(4);
});

test('what happens in Wales and who acts there has a Welsh name, which no translator has signed', () => {
  for (const { event, by } of ofWales.flatMap(({ arrows }) => arrows)) {
    for (const { cy, reviewed } of [eventTitles[event], ...by.map((actor) => actorTitles[actor])]) {
      expect([typeof cy, reviewed]).toEqual(['string', false]);
    }
  }
});
