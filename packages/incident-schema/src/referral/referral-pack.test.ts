import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts/facts-of.js';
import { signposts } from '../law/signposts.js';
import { lawTable } from '../law-table.js';
import { triage } from '../triage/triage.js';
import { referralPack } from './referral-pack.js';

const home = new URL('../../', import.meta.url);
const read = (n: string) => JSON.parse(readFileSync(new URL(`cases/accepts/${n}.json`, home), 'utf8')).given;
test('x', () => {
  const report = read('threatening-email'),
    assessment = read('assessment-of-a-threatening-email'),
    decision = read('decision-on-a-threatening-email');
  const facts = factsOf({ report, assessment, restricted: false });
  const pack = referralPack({
    on: '2026-03-02',
    incidents: [{ report, assessment, decision }],
    links: [],
    patterns: [],
    contact: null,
    allowFreeText: ['/incidents/0/report/account/words'],
    triage: triage({ facts, on: '2026-03-02' }).value,
    signposts: signposts({ facts, on: '2026-03-01', law: lawTable }).value,
  }).value;
  console.log(
    JSON.stringify(
      {
        ...pack,
        headings: pack.headings.map((h) => [
          h.heading,
          h.statements.map((s) =>
            [
              s.id,
              s.state,
              'values' in s
                ? s.values.map((v) => v.text + '|' + (v.sure ?? '') + '|' + (v.precision ?? '')).join()
                : 'why' in s
                  ? s.why
                  : '',
            ].join(' '),
          ),
        ]),
        signposts: pack.signposts.length,
        missing: pack.missing.map((m) => m.id + ' ' + m.why),
      },
      null,
      1,
    ),
  );
});
