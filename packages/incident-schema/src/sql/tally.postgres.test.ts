import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isoDay, londonDay, secondOfAct } from '../patterns/london-time.js';
import { nearDuplicates } from '../patterns/near-duplicates.js';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';
import { keyOf } from '../reference-key.js';
import { publishedTable } from '../statistics/published-table.js';
import { mergedTallies, type Tally, type TallyCell, tallied, talliedCounts } from '../statistics/tally.js';
import { labelledMessages } from '../synthetic/labelled-messages.js';
import { Seeded } from '../synthetic/seeded.js';
import { syntheticReports } from '../synthetic/synthetic-reports.js';
import { type Database, newDatabase } from './database.fixture.js';
import { idAt } from './full-records.fixture.js';
import { nearTextsQuery } from './near-texts-query.js';
import { recordInserts } from './record-inserts.js';
import { type TallyFacet, tallyQuery } from './tally-query.js';
import { textBandInsert } from './text-band-insert.js';

const postgres = inject('postgres');
const why = 'missing' in postgres ? ` (no server runs here: ${postgres.missing})` : '';
const councils = ['E07000001', 'W06000002'].map((id) => ({ site: 'gss', id }));
const head = {
  measure: 'incidents',
  question: { wording: null, asked: 'incidents reported to the council' },
  base: 'incidents',
  period: { from: '2026-01-01', to: '2026-06-30' },
  prompted: null,
  taxonomyVersion: '0.2.0',
};
const combinations: readonly (readonly TallyFacet[])[] = [
  ['band'],
  ['month', 'band'],
  ['channel', 'setting'],
  ['country', 'police-told', 'danger-now'],
  ['target-role', 'actor-identity'],
  ['behaviour', 'impact'],
  ['trigger', 'ground', 'injury'],
];

/** A council's reports, some corrected by others, and assessments of most, some of them made anew. */
function recordsOf(place: number) {
  const chance = new Seeded(`tally ${place}`);
  const options = { seed: `s${place}`, count: 700, from: '2025-12-20', days: 230, senders: 60, targets: 20 };
  const reports = [...syntheticReports(options)].map((report, index): IncidentReport => {
    const more = chance.percent(30) ? { channels: ['email', 'phone'] } : {};
    const replaces = index > 0 && chance.percent(5) ? { replaces: idAt(place * 10_000 + index - 1) } : {};
    return {
      ...report,
      ...more,
      ...replaces,
      id: idAt(place * 10_000 + index),
      council: councils[place] ?? report.council,
    };
  });
  const coded = (codes: readonly string[]) =>
    codes.map((code) => ({ code, sure: 'likely' as const, evidence: [{ in: 'account' as const }] }));
  const assessments = reports.flatMap((report, index): IncidentAssessment[] =>
    Array.from({ length: chance.below(3) }, (_, turn) => ({
      layer: 'assessment',
      schemaVersion: '0.2.0',
      taxonomyVersion: '0.2.0',
      id: idAt(1_000_000 + place * 10_000 + index * 3 + turn),
      report: report.id,
      country: report.country,
      council: report.council,
      // At times of one moment, so that the id decides.
      assessedAt: `2026-07-0${1 + chance.below(2)}T09:00:00Z`,
      assessedBy: { role: 'members-services' },
      definition: {
        version: 'lga-2023',
        meantToKeepFromDebate: 'no',
        likelyToKeepFromDebate: 'yes',
        alarmOrDistress: 'yes',
        couldMakeOneLeave: 'unknown',
      },
      behaviours: coded(chance.one([[], ['threat.death'], ['language.abusive', 'threat.violence']])),
      grounds: coded(chance.one([[], ['sex']])),
      triggers: coded(chance.one([['planning'], ['parking', 'budget']])),
      impacts: coded(chance.one([[], ['alarm', 'distress']])),
      injury: chance.one(['none', 'unknown']),
      answers: {},
      band: chance.one(['high', 'medium', 'low']),
    })),
  );
  return { reports, assessments };
}

/** Codes of each facet of a report, as the query has them. */
function codesOf(
  report: IncidentReport,
  latest: IncidentAssessment | undefined,
): Record<TallyFacet, readonly string[]> {
  const coded = (list: readonly { readonly code: string }[] | undefined) =>
    list?.map(({ code }) => code) ?? [];
  return {
    country: [report.country],
    month: [isoDay(londonDay(secondOfAct(report.reportedAt))).slice(0, 7)],
    'danger-now': [report.dangerNow],
    'police-told': [report.policeTold],
    channel: report.channels,
    setting: report.settings,
    'target-role': [...new Set(report.targets.flatMap(({ roles }) => roles))],
    'actor-identity': [...new Set(report.actors.described.map(({ identity }) => identity))],
    band: latest ? [latest.band] : [],
    injury: latest ? [latest.injury] : [],
    behaviour: coded(latest?.behaviours),
    ground: coded(latest?.grounds),
    trigger: coded(latest?.triggers),
    impact: coded(latest?.impacts),
  };
}

/** In memory: a record for each combination of codes. */
function inMemory(place: number, facets: readonly TallyFacet[]): Tally {
  const { reports, assessments } = recordsOf(place);
  const corrected = new Set(reports.flatMap(({ replaces = [] }) => replaces));
  const records = reports
    .filter(
      ({ id, reportedAt }) => !corrected.has(id) && reportedAt >= '2026-01-01' && reportedAt < '2026-07-01',
    )
    .flatMap((report) => {
      const latest = assessments
        .filter((assessment) => assessment.report === report.id)
        .sort((a, b) => (`${a.assessedAt} ${a.id}` < `${b.assessedAt} ${b.id}` ? 1 : -1))[0];
      const codes = codesOf(report, latest);
      return facets.reduce<Record<string, string>[]>(
        (all, facet) =>
          all.flatMap((one) =>
            (codes[facet].length > 0 ? codes[facet] : ['none-recorded']).map((code) => ({
              ...one,
              [facet]: code,
            })),
          ),
        [{}],
      );
    });
  return tallied<string>({ head, source: keyOf(councils[place] ?? { site: '', id: '' }), facets, records });
}

describe.skipIf('missing' in postgres)(`statistics on PostgreSQL${why}`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase('url' in postgres ? postgres.url : '');
    for (const place of [0, 1]) {
      const { reports, assessments } = recordsOf(place);
      await database.run(recordInserts([...reports, ...assessments]));
    }
    await database.run(['ANALYZE', 'SET jit = off', `SET TIME ZONE 'Pacific/Kiritimati'`]);
  });
  afterAll(() => database?.end());

  const tallyOf = async (place: number, facets: readonly TallyFacet[]) => {
    const council = councils[place] ?? { site: '', id: '' };
    // The first moment of 1 July in London is an hour before that in UTC, in which the records of this test are made.
    const period = { from: '2026-01-01', before: '2026-07-01T00:00:00Z' };
    const counts = await database.ask<TallyCell>(tallyQuery({ council, facets, ...period }));
    return talliedCounts({ head, source: keyOf(council), facets, counts });
  };

  test.each(combinations)('tallies are those in memory: %s', async (...facets) => {
    for (const place of [0, 1]) {
      const expected = inMemory(place, facets);
      expect(expected.cells.length).toBeGreaterThan(1);
      expect(await tallyOf(place, facets)).toEqual(expected);
    }
  });

  test('those of councils add up, and are protected in memory before they are published', async () => {
    const facets = ['band', 'month'] as const;
    const [one, two] = [await tallyOf(0, facets), await tallyOf(1, facets)];
    const tally = mergedTallies(one, two);
    expect(tally).toEqual(mergedTallies(inMemory(0, facets), inMemory(1, facets)));
    const table = publishedTable({ tally, rows: 'band', columns: 'month', threshold: 5, zeros: 'hidden' });
    expect(table.total).toBeGreaterThan(1000);
  });

  test('near-duplicates among the pairs that share a band are those of an exact search', async () => {
    const [council] = councils;
    if (!council) return;
    const texts = [...labelledMessages({ seed: 'near', count: 400 })].map(
      ({ text }) => `${text} ${text.length} more words on the bypass, and on what the council said of it.`,
    );
    const messages = texts.flatMap((text, place) => [
      { id: `m${place}`, text },
      ...(place % 3 === 0 ? [{ id: `m${place} copy`, text: text.toUpperCase() }] : []),
      ...(place % 5 === 0 ? [{ id: `m${place} near`, text: `${text} Shame!` }] : []),
    ]);
    await database.ask(textBandInsert({ council, messages }));
    const pairs = await database.ask<{ one: string; other: string }>(nearTextsQuery(council));
    const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    const groups = (all: typeof messages) =>
      nearDuplicates({ messages: all, atLeastPercent: 85, search: 'exact' }).groups.map(({ ids }) =>
        [...ids].sort(),
      );
    const found = groups(messages.filter(({ id }) => paired.has(id)));
    expect(found).toEqual(groups(messages));
    expect(found.length).toBeGreaterThan(100);
    expect(pairs.length).toBeLessThan(messages.length * 32);
  });
});
