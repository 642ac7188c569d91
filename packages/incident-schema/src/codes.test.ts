import { readdirSync, readFileSync } from 'node:fs';
import { isIsoDate } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { readIncidentReport } from './read-incident-report.js';

const home = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));

interface CodeList {
  readonly open: boolean;
  readonly terms: readonly { readonly id: string }[];
}
const lists: Readonly<Record<string, CodeList>> = read('data/codes.json').lists;
interface CodeTerm {
  readonly id: string;
  readonly label: { readonly en: string; readonly cy: string; readonly reviewed: boolean };
  readonly definition: string;
  readonly source: readonly string[];
  readonly since: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly replacedBy: readonly string[];
}
const sources: Readonly<Record<string, unknown>> = read('data/codes.json').sources;
const idsOf = (list: string) => lists[list]?.terms.map(({ id }) => id) ?? [];

/** Closed lists of the schemas, by layer and by where they stand in its JSON Schema. */
const closed: readonly (readonly [list: string, layer: string, path: string])[] = [
  ['answer', 'report', 'properties.dangerNow.enum'],
  ['reporterStanding', 'report', 'properties.toldBy.properties.standing.enum'],
  ['accountLanguage', 'report', 'properties.account.properties.language.enum'],
  ['actorIdentity', 'report', 'properties.actors.properties.described.items.properties.identity.enum'],
  ['policeReferenceKind', 'report', 'properties.policeReference.properties.kind.enum'],
  ['band', 'assessment', 'properties.band.enum'],
  ['injury', 'assessment', 'properties.injury.enum'],
  ['answer', 'assessment', 'properties.definition.properties.alarmOrDistress.enum'],
  ['sureness', 'assessment', 'properties.behaviours.items.properties.sure.enum'],
  ['band', 'decision', 'properties.band.enum'],
  ['audience', 'decision', 'properties.told.items.properties.view.enum'],
  ['aftercareState', 'decision', 'properties.aftercare.items.properties.state.enum'],
  ['lawfulBasis', 'decision', 'properties.lawfulBasis.properties.basis.enum'],
  ['ombudsman', 'decision', 'properties.restriction.properties.ombudsman.enum'],
  ['policeRecorded', 'decision', 'properties.police.properties.recorded.enum'],
];

describe('code lists', () => {
  const schema = read('json-schema/incident-report.json');
  const at = (layer: string, path: string) =>
    path.split('.').reduce((value, name) => value[name], read(`json-schema/incident-${layer}.json`));

  test.each(closed)('the closed list %s is the one of the %s', (list, layer, path) => {
    expect(lists[list]?.open).toBe(false);
    expect(at(layer, path)).toEqual(idsOf(list));
  });

  test('have a label in both languages, the Welsh unsigned, a definition, a source and the days of each code', () => {
    const terms = Object.values(lists).flatMap((list) => list.terms as readonly CodeTerm[]);
    expect(terms).toHaveLength(377);
    for (const { id, label, definition, source, since, validFrom, validTo, replacedBy } of terms) {
      expect(
        [label.en, label.cy, definition].every((text) => text.length > 1),
        id,
      ).toBe(true);
      expect(label.reviewed, id).toBe(false);
      expect(
        source.every((key) => key in sources),
        id,
      ).toBe(true);
      expect(source.length, id).toBeGreaterThan(0);
      expect(since).toMatch(/^0\.[12]\.0$/);
      expect(isIsoDate(validFrom) && (validTo === null || isIsoDate(validTo)), id).toBe(true);
      expect(validTo === null, id).toBe(replacedBy.length === 0);
    }
  });

  test('precisions are those of a moment, and no other', () => {
    const moments: { properties: { precision: { enum?: string[]; const?: string } } }[] =
      schema.properties.began.oneOf;
    const ids = moments.flatMap(({ properties: { precision } }) => precision.enum ?? precision.const);
    expect(ids).toEqual(idsOf('precision'));
  });

  test('every open list that the schemas name is there, and open', () => {
    const layers = ['report', 'assessment', 'decision'].map((layer) =>
      read(`json-schema/incident-${layer}.json`),
    );
    const named = new Set(
      [...JSON.stringify(layers).matchAll(/open list (\w+)/g)].map(([, list = '']) => list),
    );
    expect(named.size).toBe(15);
    // The law table is a table of its own.
    for (const list of named) if (list !== 'lawSignpost') expect(lists[list]?.open, list).toBe(true);
  });

  test('ids have the form that the schema takes, each once in its list', () => {
    const open = Object.values(lists).filter((list) => list.open);
    expect(open.length).toBeGreaterThanOrEqual(15);
    for (const { terms } of open) {
      const ids = terms.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/);
    }
  });
});

interface TriageCase {
  readonly name: string;
  readonly given: {
    readonly country: 'England' | 'Wales';
    readonly summary: string;
    readonly targetRole: string | readonly string[];
    readonly targets: number | null;
    readonly actorCount: number | null;
    readonly actorIdentity: string;
    readonly actorRelation: string | readonly string[];
    readonly channels: readonly string[];
    readonly settings: readonly string[];
    readonly occasions?: number | null;
    readonly messages?: number | null;
    readonly dangerNow?: boolean | null;
    readonly targetWishes?: string | null;
  };
}

/**
 * What of a published event a report holds. What somebody makes of it (behaviour, trigger, ground, impact, band) is for
 * an assessment.
 */
function reportOf({ given }: TriageCase): unknown {
  const roles = [given.targetRole].flat();
  const target = { roles };
  const actor = { identity: given.actorIdentity, relations: [given.actorRelation].flat() };
  return {
    layer: 'report',
    schemaVersion: '0.1.0',
    taxonomyVersion: '0.1.0',
    id: '00000000-0000-4000-8000-000000000001',
    country: given.country,
    council: { site: 'cases', id: 'council' },
    reportedAt: '2026-11-22T12:00:00Z',
    toldBy: { standing: 'unknown' },
    toldTo: { role: 'members-services' },
    account: { words: given.summary, language: 'en' },
    began: { precision: 'unknown' },
    occasions: given.occasions ?? null,
    ...(given.messages === undefined ? {} : { messages: given.messages }),
    targets: Array.from({ length: given.targets ?? 1 }, () => target),
    actors: { count: given.actorCount, described: [actor] },
    channels: given.channels,
    settings: given.settings,
    dangerNow: answer(given.dangerNow),
    policeTold: 'not-asked',
    ...(given.targetWishes ? { targetWishes: given.targetWishes } : {}),
    evidence: [],
  };
}

function answer(known: boolean | null | undefined): string {
  if (known === undefined) return 'not-asked';
  return known === null ? 'unknown' : known ? 'yes' : 'no';
}

describe('a published event can be reported', () => {
  const folder = 'cases/triage/';
  const cases: readonly TriageCase[] = readdirSync(new URL(folder, home)).map((file) => read(folder + file));

  test('there are 22 of them; triage and law have tests of their own', () => {
    expect(cases).toHaveLength(22);
  });

  test.each(cases)('$name', (each) => {
    const result = readIncidentReport(reportOf(each));
    expect(result.kind === 'refused' && result.refusals).toBe(false);
  });

  test('with codes of the lists alone', () => {
    let seen = 0;
    for (const { given } of cases) {
      const codes = {
        channel: given.channels,
        setting: given.settings,
        targetRole: [given.targetRole].flat(),
        actorRelation: [given.actorRelation].flat(),
      };
      for (const [list, used] of Object.entries(codes)) {
        expect(idsOf(list)).toEqual(expect.arrayContaining([...used]));
        seen += used.length;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(100);
  });
});
