import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IncidentReport } from '../schema/incident-report.js';
import { actOfReport } from './act-of-report.js';
import { coursesOfConduct } from './courses-of-conduct.js';

const file = new URL('../../cases/accepts/threatening-email.json', import.meta.url);
const report: IncidentReport = JSON.parse(readFileSync(file, 'utf8')).given;
const sender = {
  identity: 'account-known',
  relations: ['unknown'],
  person: { site: 'mail', id: '7' },
} as const;
const councillor = (id: string) => ({ roles: ['principal-councillor'], person: { site: 'moderngov', id } });
const email = (id: string, on: string, target: string): IncidentReport => ({
  ...report,
  id,
  began: { precision: 'day', on },
  targets: [councillor(target)],
  actors: { count: 1, described: [{ ...sender, relations: ['unknown'] }] },
});

test('reports of three councillors show one sender', () => {
  const acts = [
    email('1', '2026-03-01', 'a'),
    email('2', '2026-03-08', 'b'),
    email('3', '2026-03-15', 'c'),
  ].flatMap((each) => {
    const result = actOfReport(each, { behaviours: ['language.abusive'] });
    return result.kind === 'act' ? [result.act] : [];
  });
  expect(coursesOfConduct(acts, { by: 'london-day' })).toMatchObject([
    { shape: 'several-targets', actor: '["mail","7"]', occasions: 3, purpose: 'open' },
  ]);
});

test('with several actors, the act is nobody’s by name', () => {
  const base = email('1', '2026-03-01', 'a');
  const several = { ...base, actors: { count: 3, described: base.actors.described } };
  expect(actOfReport(several, {})).toMatchObject({
    kind: 'act',
    act: { actor: null, identity: 'unknown', actorCount: 3 },
  });
});

test('a month is no day, and a target without a record of who it is is none', () => {
  const vague = {
    ...report,
    began: { precision: 'month', month: '2026-03' } as const,
    targets: [{ roles: ['agent'] }],
  };
  expect(actOfReport(vague, {})).toEqual({ kind: 'lacks', what: ['day', 'target'] });
});
