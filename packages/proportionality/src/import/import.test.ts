import { readFileSync } from 'node:fs';
import { DomainError } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CouncilEvent } from '../council/events.js';
import { districtOf, ordinaryEvents } from '../council/example-council.fixture.js';
import { csvRows } from './csv.js';
import { bodiesFromCsv, councillorsFromCsv } from './csv-tables.js';
import { membershipOfList } from './membership.js';
import { moderngovCouncillors } from './moderngov.js';
import { popolo } from './popolo.js';
import { type XmlElement, xmlRoot } from './xml.js';

/** The code of a refusal; an error that is none goes on. */
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

const councillor = (id: string, name: string, group: string, party = 'Party') =>
  `<councillor><councillorid>${id}</councillorid><fullusername>${name}</fullusername><photosmallurl>https://example.org/s.jpg</photosmallurl><politicalpartytitle>${party}</politicalpartytitle>${group === '' ? '<politicalgrouptitle/>' : `<politicalgrouptitle>${group}</politicalgrouptitle>`}<districttitle/><representing/><keyposts>Leader</keyposts></councillor>`;
const ward = (title: string, count: number, ...councillors: readonly string[]) =>
  `<ward><wardtitle>${title}</wardtitle><councillors><councillorcount>${count}</councillorcount>${councillors.join('')}</councillors></ward>`;
const service = (...wards: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\r\n<councillorsbyward><wards>${wards.join('\r\n')}</wards></councillorsbyward>`;
const read = (xml: string) => moderngovCouncillors({ xml, site: 'democracy.example.gov.uk' });

describe('councillors from Modern.gov', () => {
  test('have their group apart from their party', () => {
    const { councillors, notes } = read(
      service(
        ward(
          'Abbey &amp; Castle',
          2,
          councillor('1', 'Councillor A', 'Labour Group', 'Labour and Co-operative'),
          councillor('2', 'Councillor B', 'Labour Group'),
        ),
        ward('Tŷ Coch', 1, councillor('3', 'Y Cynghorydd C', 'Plaid Cymru &#x2013; Annibynnol')),
      ),
    );
    expect(notes).toEqual([]);
    expect(councillors.map(({ ward: in_, group, party }) => [in_, group, party])).toEqual([
      ['Abbey & Castle', 'Labour Group', 'Labour and Co-operative'],
      ['Abbey & Castle', 'Labour Group', 'Party'],
      ['Tŷ Coch', 'Plaid Cymru – Annibynnol', 'Party'],
    ]);
    expect(councillors[0]?.id).toEqual({ site: 'democracy.example.gov.uk', id: '1' });
  });

  test('a site that records no groups is said to, and the party is not taken instead', () => {
    const { councillors, notes } = read(
      service(ward('W', 2, councillor('1', 'A', ''), councillor('2', 'B', ''))),
    );
    expect(councillors.map(({ group }) => group)).toEqual([null, null]);
    expect(notes).toEqual([{ kind: 'no-groups-recorded' }]);
  });

  test('vacancies, repetitions and differing counts are noticed', () => {
    const a = councillor('1', 'A', 'G');
    const { councillors, notes } = read(
      service(
        ward('W', 3, a, councillor('9', 'Vacancy', ''), councillor('8', 'Sedd wag', '')),
        ward('W', 1, a),
        ward('X', 5, councillor('2', 'B', '')),
      ),
    );
    expect(councillors.map(({ id }) => id.id)).toEqual(['1', '2']);
    expect(notes).toEqual([
      { kind: 'some-without-group', count: 1 },
      { kind: 'vacancies', count: 2 },
      { kind: 'repeated', count: 1 },
      { kind: 'ward-count-differs', wards: 1 },
    ]);
  });

  test('one id for two people, no id, no site and no councillor at all are refused', () => {
    expect(
      codeOf(() => read(service(ward('W', 2, councillor('1', 'A', 'G'), councillor('1', 'B', 'G'))))),
    ).toBe('duplicate-councillor');
    expect(codeOf(() => read(service(ward('W', 1, councillor(' ', 'A', 'G')))))).toBe(
      'councillor-without-id',
    );
    expect(codeOf(() => read('<html><body>Error</body></html>'))).toBe('no-councillors');
    expect(
      codeOf(() =>
        moderngovCouncillors({ xml: service(ward('W', 1, councillor('1', 'A', 'G'))), site: ' ' }),
      ),
    ).toBe('site-missing');
  });
});

describe('the XML reader', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['xml-not-well-formed', ''],
    ['xml-not-well-formed', 'text'],
    ['xml-not-well-formed', '<a>'],
    ['xml-not-well-formed', '<a></b>'],
    ['xml-not-well-formed', '<a><b></a></b>'],
    ['xml-not-well-formed', '<a/><b/>'],
    ['xml-not-well-formed', '<a/>x'],
    ['xml-not-well-formed', '</a>'],
    ['xml-not-well-formed', '<a b=c/>'],
    ['xml-not-well-formed', '<a b="1" b="2"/>'],
    ['xml-not-well-formed', '<a b="<"/>'],
    ['xml-not-well-formed', '<a b="&undeclared;"/>'],
    ['xml-not-well-formed', '<a>&undeclared;</a>'],
    ['xml-not-well-formed', '<a>Marks & Spencer</a>'],
    ['xml-not-well-formed', '<a>&#0;</a>'],
    ['xml-not-well-formed', '<a>&#xD800;</a>'],
    ['xml-not-well-formed', '<a>&#x110000;</a>'],
    ['xml-not-well-formed', '<a>\u0000</a>'],
    ['xml-not-well-formed', '<a>]]></a>'],
    ['xml-not-well-formed', '<a><!-- </a>'],
    ['xml-not-well-formed', '<a><![CDATA[ </a>'],
    ['xml-not-well-formed', '<?xml <a/>'],
    ['xml-not-well-formed', '<1/>'],
    ['xml-doctype', '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><a>&lol2;</a>'],
    ['xml-doctype', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['xml-too-large', `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`],
    ['xml-too-large', '<a>'.repeat(3_000_000)],
    ['xml-too-large', `<a>${'<b/>'.repeat(200_001)}</a>`],
    ['xml-too-large', `<a>${' '.repeat(20_000_001)}</a>`],
  ];

  test.each(refused.map(([code, xml]) => [code, xml.slice(0, 60), xml] as const))(
    '%s: %j',
    (code, _, xml) => {
      const start = performance.now();
      expect(codeOf(() => xmlRoot(xml))).toBe(code);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );

  test('reads entities, sections, comments and names that look like properties', () => {
    const root = xmlRoot(
      '\uFEFF<?xml version="1.0"?><!-- <x> --><__proto__ a="&lt;" b=\'"\'>1 &lt; 2 &amp;&#97;<![CDATA[<&>]]><!-- no --><constructor/></__proto__>\n',
    );
    expect(root).toEqual({
      name: '__proto__',
      text: '1 < 2 &a<&>',
      children: [{ name: 'constructor', text: '', children: [] }],
    });
  });

  const element: fc.Memo<XmlElement> = fc.memo((depth) =>
    fc.record({
      name: fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/),
      text: fc
        .string({ unit: 'grapheme' })
        .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')),
      children: depth > 1 ? fc.array(element(), { maxLength: 3 }) : fc.constant([]),
    }),
  );
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const written = ({ name, text, children }: XmlElement): string =>
    `<${name}>${escaped(text)}${children.map(written).join('')}</${name}>`;

  test('what is written comes back', () => {
    fc.assert(
      fc.property(element(4), (each) => {
        expect(xmlRoot(written(each))).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  test('any text is read or refused by a code, and a change of one character never crashes', () => {
    const seen = new Set<string | undefined>();
    const attempt = (xml: string) => {
      seen.add(codeOf(() => xmlRoot(xml)));
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), attempt), { numRuns: 1_000 });
    const xml = service(ward('A &amp; B', 1, councillor('1', 'A', 'G')));
    const sign = fc.constantFrom('<', '>', '&', '"', '/', '!', ';', '', 'x');
    fc.assert(
      fc.property(fc.nat(xml.length), sign, (at, by) => attempt(xml.slice(0, at) + by + xml.slice(at + 1))),
      { numRuns: 1_000 },
    );
    // Reading, `undefined`, is among what came; anything that is no refusal would have no code at all.
    expect([...seen].sort()).toEqual(['xml-doctype', 'xml-not-well-formed', undefined]);
  }, 30_000);
});

describe('CSV', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    ['\uFEFFa\n\n1\n', [['a'], ['1']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
  ])('%j', (csv, rows) => expect(csvRows(csv, ',')).toEqual(rows));

  test.each([
    ['csv-not-well-formed', 'a,b\n1'],
    ['csv-not-well-formed', 'a"b'],
    ['csv-not-well-formed', '"a'],
    ['csv-not-well-formed', '"a"b'],
    ['csv-too-large', ','.repeat(1_000_001)],
    ['csv-too-large', ' '.repeat(20_000_001)],
  ])('%s: %.20j', (code, csv) => expect(codeOf(() => csvRows(csv, ','))).toBe(code));

  test('what is written comes back', () => {
    const cell = fc.string({ minLength: 1 });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (rows, separator) => {
        const csv = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect(csvRows(csv, separator)).toEqual(rows);
      }),
    );
  });

  test('of real councils: 418 rows, and in England and Wales parties and vacancies add up', () => {
    const text = readFileSync(new URL('../../fixtures/councils-2017-05.csv', import.meta.url), 'utf8');
    const [head = [], ...rows] = csvRows(text, ',');
    expect(rows).toHaveLength(418);
    const [first, last] = [head.indexOf('conservative_councillors'), head.indexOf('total_councillors')];
    const here = rows.filter((row) => !/Scotland|Northern Ireland/.test(row.join(' ')));
    expect(here).toHaveLength(375);
    for (const row of here) {
      const figures = row.slice(first, last).map(Number);
      expect(
        figures.reduce((sum, each) => sum + each, 0),
        row[1],
      ).toBe(Number(row[last]));
    }
  });

  test('headings name the columns, once each', () => {
    const columns = { id: 'No', name: 'Member', group: 'Group', ward: 'Ward' };
    const list = (csv: string) => councillorsFromCsv({ csv, columns, site: 'x' });
    expect(list('Ward, Group ,Other,Member,No\nW,G,?,A,7').councillors).toEqual([
      { id: { site: 'x', id: '7' }, name: 'A', ward: 'W', group: 'G', party: null },
    ]);
    expect(codeOf(() => list('No,Member,Group\n1,A,G'))).toBe('csv-columns');
    expect(codeOf(() => list('No,Member,Group,Ward,Group\n1,A,G,W,G'))).toBe('csv-columns');
    expect(codeOf(() => list('No,Member,Group,Ward\n'))).toBe('no-councillors');
  });

  test('bodies come with whole numbers of seats, once each', () => {
    const columns = { id: 'id', name: 'name', kind: 'kind', seats: 'seats' };
    const bodies = (rows: string) => bodiesFromCsv({ csv: `id,name,kind,seats\n${rows}`, columns });
    expect(bodies('p,Planning,,11')).toEqual([{ id: 'p', name: 'Planning', kind: null, seats: 11 }]);
    expect(codeOf(() => bodies('p,Planning,,eleven'))).toBe('invalid-body');
    expect(codeOf(() => bodies('p,Planning,,1e3'))).toBe('invalid-body');
    expect(codeOf(() => bodies('p,P,,3\np,P,,3'))).toBe('duplicate-body');
  });
});

describe('membership from a list', () => {
  const list = (groups: readonly (string | null)[]) => ({
    councillors: groups.map((group, index) => ({
      id: { site: 's', id: `${index}` },
      name: `${index}`,
      ward: null,
      group,
      party: 'P',
    })),
    notes: [],
  });
  const on = '2026-05-20';

  test('asks what it cannot know, and never makes a group of one', () => {
    expect(membershipOfList({ list: list(['A', 'A', 'B', null]), size: 5, on })).toEqual({
      kind: 'undetermined',
      open: [
        { kind: 'without-group', count: 1 },
        { kind: 'group-of-one', title: 'B' },
      ],
    });
  });

  test('counts members in post, vacancies and those in no group', () => {
    const titles = ['A', '__proto__', '__proto__', 'A', 'Non-aligned', null];
    expect(
      membershipOfList({
        list: list(titles),
        size: 8,
        on,
        ungroupedTitles: ['Non-aligned'],
        withoutGroup: 'in-no-group',
      }),
    ).toMatchObject({
      kind: 'ready',
      membership: {
        inPost: 6,
        vacancies: 2,
        groups: [
          { id: 'A', members: ['0', '3'] },
          { id: '__proto__', members: ['1', '2'] },
        ],
        ungrouped: ['4', '5'],
      },
    });
  });

  test('more councillors than seats are refused', () => {
    expect(codeOf(() => membershipOfList({ list: list(['A', 'A']), size: 1, on }))).toBe(
      'members-exceed-size',
    );
    expect(codeOf(() => membershipOfList({ list: list(['A', 'A']), size: 0, on }))).toBe('invalid-council');
  });
});

describe('Popolo', () => {
  test('has every spell with its dates, groups that ended among them', () => {
    const events: CouncilEvent[] = [
      ...ordinaryEvents,
      { kind: 'left-group', on: '2024-01-05', person: 'c1' },
      { kind: 'left-office', on: '2024-02-05', person: 'c1' },
    ];
    const bodies = [
      {
        id: 'p',
        name: 'Planning',
        members: [
          { person: 'a1', group: 'A' },
          { person: 'u', group: null },
        ],
      },
    ];
    const { value } = popolo({ council: districtOf(21), events, names: new Map(), bodies, on: '2024-12-31' });
    expect(value.persons).toHaveLength(20);
    expect(value.organizations.map(({ id, dissolution_date }) => [id, dissolution_date])).toEqual([
      ['council/E00', undefined],
      ['group/C', '2024-01-05'],
      ['group/A', undefined],
      ['group/B', undefined],
      ['body/p', undefined],
    ]);
    expect(value.memberships.filter(({ person_id }) => person_id === 'person/c1')).toEqual([
      {
        person_id: 'person/c1',
        organization_id: 'council/E00',
        role: 'member',
        start_date: '2023-05-08',
        end_date: '2024-02-05',
      },
      {
        person_id: 'person/c1',
        organization_id: 'group/C',
        role: 'member',
        start_date: '2023-05-09',
        end_date: '2024-01-05',
      },
    ]);
    expect(value.memberships).toContainEqual({
      person_id: 'person/a1',
      organization_id: 'body/p',
      role: 'member',
      on_behalf_of_id: 'group/A',
    });
    const ids = new Set([...value.persons, ...value.organizations].map(({ id }) => id));
    for (const { person_id, organization_id } of value.memberships) {
      expect(ids.has(person_id) && ids.has(organization_id)).toBe(true);
    }
  });
});
