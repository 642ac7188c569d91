import { readFileSync } from 'node:fs';
import { inForce } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { announcedChanges } from './announced-changes.js';
import { bestPractices } from './best-practices.js';
import { citedAs } from './cited-as.js';
import type { CodeText } from './code-text.js';
import { editionDiff } from './edition-diff.js';
import { englishEditions, welshEditions } from './editions.js';
import { modelCode } from './model-code.js';
import { welshCode } from './welsh-code.js';

const texts = [
  modelCode('earlier'),
  modelCode('later'),
  bestPractices,
  ...welshEditions.map(({ from }) => welshCode(from)),
];
const diff = (before: CodeText, after: CodeText) =>
  editionDiff({ before, after, cases: [], answer: () => null }).changes.map(({ kind, provision }) => [
    kind,
    provision,
  ]);

describe('codes as texts', () => {
  test.each(texts.map((text) => [text.id, text] as const))('%s: ids of its own, and a source', (_, text) => {
    const ids = text.provisions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(lga|cspl|wales)(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
    expect(text.source.instrument).toBeTruthy();
    expect(JSON.parse(JSON.stringify(text))).toEqual(text);
  });

  test('hold 21 obligations of conduct, seven principles, the Welsh ten and fifteen best practices', () => {
    const { provisions } = modelCode('later');
    const heads = provisions.filter(({ number, kind }) => kind === 'obligation' && /^\d+\.\d$/.test(number));
    expect(heads).toHaveLength(21);
    expect(new Set(heads.map(({ number }) => number.split('.')[0])).size).toBe(10);
    expect(provisions.filter(({ id }) => id.startsWith('lga.principles.'))).toHaveLength(7);
    expect(welshCode('2026-01-05').provisions.filter(({ kind }) => kind === 'principle')).toHaveLength(10);
    expect(bestPractices.provisions.map(({ kind }) => kind)).toEqual(Array(15).fill('recommendation'));
  });

  test('say what restates a statute: all of the Welsh code, and not the duty to leave the room in England', () => {
    expect(welshCode('2020-01-01').provisions.filter(({ statute }) => !statute)).toEqual([]);
    const bound = modelCode('later').provisions.filter(({ statute }) => statute);
    expect(bound.map(({ id }) => id)).toEqual([
      'lga.appendix-b.register.dpis',
      'lga.appendix-b.sensitive',
      'lga.appendix-b.dpi.disclose-unregistered',
      'lga.appendix-b.dpi.no-part',
      'lga.appendix-b.dpi.acting-alone',
      'lga.table-1',
    ]);
  });

  test('are found by the numbers of other texts', () => {
    const code = modelCode('later');
    expect(citedAs({ code, number: '10.1' })[0]?.id).toBe('lga.gifts.accepting');
    expect(citedAs({ code, number: '5.1.1', cited: 'East Devon code' })[0]?.number).toBe('1.1');
    expect(citedAs({ code, number: 'Appendix B, 4' })).toHaveLength(4);
    expect(citedAs({ code, number: '11.1' })).toEqual([]);
  });
});

describe('editions', () => {
  test('four of England and six of Wales, oldest first, one of each current', () => {
    for (const [editions, count] of [
      [englishEditions, 4],
      [welshEditions, 6],
    ] as const) {
      expect(editions).toHaveLength(count);
      expect(editions.map(({ from }) => from)).toEqual(editions.map(({ from }) => from).sort());
      expect(editions.filter(({ status }) => status === 'current')).toHaveLength(1);
    }
  });

  test.each([
    ['2008-04-18', '2014-07-31', []],
    ['2014-07-31', '2014-08-01', [['wording-changed', 'wales.personal-interests.listed']]],
    [
      '2016-03-31',
      '2016-04-01',
      [
        ['wording-changed', 'wales.reporting-breaches'],
        ['removed', 'wales.personal-interests.ward'],
        ['added', 'wales.written-representations'],
      ],
    ],
    ['2022-05-04', '2022-05-05', [['wording-changed', 'wales.objective-decisions']]],
    ['2022-08-04', '2022-08-05', []],
    [
      '2026-01-04',
      '2026-01-05',
      [
        ['wording-changed', 'wales.principles.equality-and-respect'],
        ['wording-changed', 'wales.equality'],
      ],
    ],
  ] as const)('what changed in Wales between %s and %s', (before, after, changes) => {
    expect(diff(welshCode(before), welshCode(after))).toEqual(changes);
  });

  test('the Welsh code is not held before 18 April 2008', () => {
    const code = (on: string) => expect.objectContaining({ name: 'DomainError', code: on });
    expect(() => welshCode('2008-04-17')).toThrow(code('not-in-force'));
    expect(() => welshCode('2008-4-18')).toThrow(code('invalid-date'));
  });
});

describe('the difference of two texts', () => {
  const later = modelCode('later');

  test('tells each way in which a provision changed', () => {
    const changed = {
      ...later,
      provisions: later.provisions.map((each) =>
        each.id === 'lga.gifts.registering'
          ? { ...each, number: '9.2', threshold: { operator: 'more-than' as const, GBP: '25.00' } }
          : each,
      ),
    };
    expect(diff(later, changed).map(([kind]) => kind)).toEqual([
      'renumbered',
      'threshold-changed',
      'operator-changed',
    ]);
    expect(diff(changed, changed)).toEqual([]);
  });

  test('turned round, it removes what it added', () => {
    const there = diff(modelCode('earlier'), later);
    const back = diff(later, modelCode('earlier'));
    expect(there).toContainEqual(['added', 'lga.table-2.unpaid-directorships']);
    expect(back).toContainEqual(['removed', 'lga.table-2.unpaid-directorships']);
    expect(back).toHaveLength(there.length);
  });

  test('lists the published case whose answer changes', () => {
    const file = new URL('../../cases/unpaid-directorship-in-later-wording.json', import.meta.url);
    const published = JSON.parse(readFileSync(file, 'utf8'));
    const row = `lga.table-2.${published.given.interests[0].subject}s`;
    const { cases } = editionDiff({
      before: modelCode('earlier'),
      after: modelCode(published.given.wording),
      cases: [
        { name: published.name, row },
        { name: 'a gift', row: 'lga.gifts.registering' },
      ],
      answer: (each, { provisions }) => ({ registrable: provisions.some(({ id }) => id === each.row) }),
    });
    expect(cases).toEqual([
      {
        name: published.name,
        before: { registrable: false },
        after: { registrable: published.expect.registrable },
      },
    ]);
  });
});

test('what was announced is held and is in force on no day', () => {
  expect(announcedChanges).toHaveLength(7);
  for (const rule of announcedChanges) {
    for (const on of ['2025-11-11', '2026-12-31', '9999-12-31']) {
      expect(() => inForce(rule, on)).toThrow(expect.objectContaining({ code: 'not-in-force' }));
    }
  }
});
