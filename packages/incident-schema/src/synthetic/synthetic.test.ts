import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { secondOfAct } from '../patterns/london-time.js';
import { readIncidentReport } from '../read-incident-report.js';
import { syntheticActs } from './synthetic-acts.js';
import { syntheticReports } from './synthetic-reports.js';
import { behaviourWeights, channelWeights, policeToldPercent, triggerWeights } from './weights.js';

const home = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));
const options = { seed: 'one', count: 2000, from: '2026-01-01', days: 365, senders: 100, targets: 60 };

describe('made-up incidents', () => {
  test('are accepted as reports, all of them, each with an id of its own', () => {
    const reports = [...syntheticReports(options)];
    expect(reports).toHaveLength(2000);
    expect(reports.filter((report) => readIncidentReport(report).kind === 'refused')).toEqual([]);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(2000);
  });

  test('are the same for the same seed, and others for another', () => {
    const text = (seed: string) => JSON.stringify([...syntheticReports({ ...options, seed, count: 50 })]);
    expect(text('one')).toBe(text('one'));
    expect(text('one')).not.toBe(text('two'));
  });

  test('come in the order of time, within the days asked for', () => {
    const seconds = [...syntheticActs(options)].map(({ at }) => secondOfAct(at));
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(seconds[0]).toBe(secondOfAct('2026-01-01'));
    expect(seconds.at(-1)).toBeLessThan(secondOfAct('2027-01-01'));
  });

  test('weights are the published figures that they name', () => {
    const figures: readonly { id: string; value: number }[] = read('data/survey.json').figures;
    const value = new Map(figures.map((figure) => [figure.id, figure.value]));
    const named = [...channelWeights, ...behaviourWeights, ...triggerWeights].filter(
      ({ figure }) => figure !== null,
    );
    expect(named).toHaveLength(10);
    for (const { figure, weight } of named) expect(value.get(figure ?? '')).toBe(weight);
    expect(value.get(policeToldPercent.figure)).toBe(policeToldPercent.percent);
  });

  test('codes are of the lists, and come about as often as their weights', () => {
    const ids = (list: string): string[] =>
      read('data/codes.json').lists[list].terms.map(({ id }: { id: string }) => id);
    for (const [list, weights] of [
      ['channel', channelWeights],
      ['behaviour', behaviourWeights],
      ['trigger', triggerWeights],
    ] as const) {
      expect(ids(list)).toEqual(expect.arrayContaining(weights.map(({ code }) => code)));
    }
    const email = [...syntheticActs(options)].filter(({ channels }) => channels?.includes('email')).length;
    const sum = channelWeights.reduce((total, { weight }) => total + weight, 0);
    expect(Math.abs(email / 2000 - 51 / sum)).toBeLessThan(0.04);
  });

  test.each([{ count: 0 }, { days: 1.5 }, { senders: -1 }, { targets: Number.NaN }])(
    '%o is refused',
    (bad) => {
      expect(() => [...syntheticActs({ ...options, ...bad })]).toThrow(
        expect.objectContaining({ code: 'invalid-count' }),
      );
    },
  );
});
