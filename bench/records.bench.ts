import { readdirSync, readFileSync } from 'node:fs';
import { readIncidentRecord } from '../packages/incident-schema/dist/compiled.js';
import { readIncidentRecord as readUncompiled } from '../packages/incident-schema/dist/index.js';
import { signposts } from '../packages/incident-schema/dist/law.js';
import { lawTable } from '../packages/incident-schema/dist/law-table.js';
import { factsOf, triage } from '../packages/incident-schema/dist/triage.js';
import { handWritten } from './hand-written-report.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Incident records';

const cases = new URL('../packages/incident-schema/cases/', import.meta.url);
const given = (path: string) => JSON.parse(readFileSync(new URL(path, cases), 'utf8')).given;
const report = given('accepts/threatening-email.json');
const assessment = given('accepts/assessment-of-a-threatening-email.json');
const refused = readdirSync(new URL('refuses', cases))
  .map((file) => given(`refuses/${file}`))
  .filter((record) => record?.layer === 'report');

export function run(): Row[] {
  return [...validRecords(), ...badRecords(), ...triages()];
}

function validRecords(): Row[] {
  const byHand = perCall(20_000, () => handWritten(report));
  const compiled = perCall(20_000, () => readIncidentRecord(report));
  const plain = perCall(5_000, () => readUncompiled(report));
  return [
    {
      what: 'a valid report read, against a parse and copy by hand',
      target: '≥ 0.85 ×',
      measured: `${(byHand / compiled).toFixed(2)} × (${perSecond(compiled)})`,
    },
    {
      what: 'the same, against plain zod',
      target: '≥ 3.5 ×',
      measured: `${(plain / compiled).toFixed(2)} × (plain ${perSecond(plain)})`,
    },
  ];
}

function badRecords(): Row[] {
  const pick = (turn: number) => refused[turn % refused.length];
  const compiled = perCall(10_000, (turn) => readIncidentRecord(pick(turn)));
  const plain = perCall(10_000, (turn) => readUncompiled(pick(turn)));
  return [
    {
      what: `${refused.length} bad reports with every refusal in two languages, against plain zod`,
      target: '≥ 0.9 ×',
      measured: `${(plain / compiled).toFixed(2)} × (${perSecond(compiled)})`,
    },
  ];
}

function triages(): Row[] {
  const facts = factsOf({ report, assessment, restricted: false });
  const triaged = perCall(500, () => triage({ facts, on: '2026-11-22' }));
  const posted = perCall(2_000, () => signposts({ facts, on: '2026-11-22', law: lawTable }));
  return [
    { what: 'triage with reasons and open questions', target: '–', measured: perSecond(triaged) },
    { what: 'law sign-posts', target: '–', measured: perSecond(posted) },
  ];
}

function perSecond(seconds: number): string {
  return `${Math.round(1 / seconds).toLocaleString('en-GB')}/s`;
}
