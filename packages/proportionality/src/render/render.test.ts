import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../import/csv.js';
import { type XmlElement, xmlRoot } from '../import/xml.js';
import type { AllocationFacts } from '../statute/allocation.js';
import { changePicture } from './change-picture.js';
import { codesOf } from './codes.js';
import { councilPicture } from './council-picture.js';
import { councilCases, fiftySeats, readings, reportOf, reportOfCase } from './example-report.fixture.js';
import { labels } from './labels.js';
import { matrixPicture } from './matrix-picture.js';
import type { BalanceReport } from './report.js';
import { reportCsv } from './report-csv.js';
import { reportHtml } from './report-html.js';
import { reportMarkdown } from './report-markdown.js';

const pictures = { matrix: matrixPicture, council: councilPicture, change: changePicture };

/** The main part of a page, which is well-formed XML too, so that every tag is seen to be closed. */
function mainOf(html: string): XmlElement {
  return xmlRoot(html.slice(html.indexOf('<main>'), html.indexOf('</main>') + '</main>'.length));
}

function all(element: XmlElement, name: string): XmlElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((each) => all(each, name)),
  ];
}

function textOf({ text, children }: XmlElement): string {
  return text + children.map(textOf).join('');
}

/** Rows of the table with a caption, as text. */
function tableOf(html: string, caption: string): string[][] {
  const table = all(mainOf(html), 'table').find((each) =>
    all(each, 'caption').some((head) => textOf(head) === caption),
  );
  return table ? all(table, 'tr').map(({ children }) => children.map(textOf)) : [];
}

const cases = councilCases.map((name) => [name, reportOfCase(name)] as const);
const whole = cases.filter((each): each is readonly [string, BalanceReport] => typeof each[1] !== 'string');

describe('reports of real councils', { timeout: 30_000 }, () => {
  test('come from every case that prints bodies and all groups', () => {
    expect(cases).toHaveLength(20);
    expect(whole.map(([name]) => name)).toEqual([
      'carmarthenshire-2012-06',
      'durham-2008-06',
      'east-sussex-2023-07',
      'gwynedd-2023-05',
      'lambeth-2026-05',
      'maidstone-2010-05',
      'maidstone-2016-05',
      'wellingborough-2017-05',
      'wirral-2011-05',
    ]);
    const without = cases.filter(([, report]) => typeof report === 'string').map(([, why]) => why);
    expect(new Set(without)).toEqual(new Set(['no bodies are printed', 'not all groups were seen']));
  });

  test.each(whole)('%s: every row adds up, and page, Markdown and CSV have the same seats', (_, report) => {
    const html = tableOf(reportHtml(report, 'en'), labels.matrix.en);
    const rows = html.slice(1, 1 + report.facts.bodies.length - outside(report));
    expect(rows.length).toBeGreaterThan(0);
    const figures = rows.map(([, size, ...cells]) => ({
      size: Number(size),
      seats: cells.map((cell) => Number.parseInt(cell, 10)),
    }));
    for (const { size, seats } of figures) expect(seats.reduce((sum, each) => sum + each, 0)).toBe(size);
    const csv = csvRows(reportCsv(report), ',')
      .slice(1)
      .map((row) => Number(row[6]));
    expect(csv).toEqual(figures.flatMap(({ seats }) => seats));
    const markdown = reportMarkdown(report, 'en');
    for (const row of rows) expect(markdown.replaceAll('\\', '')).toContain(`| ${row.join(' | ')} |`);
  });

  const outside = ({ facts }: BalanceReport) =>
    facts.bodies.filter(({ standing }) => standing.kind === 'outside').length;

  test('the 50-seat council shows 44, 17, 8, 6 and 3, its four tables, and what moves from the published one', () => {
    const report = fiftySeats();
    const html = reportHtml(report, 'en');
    expect(
      tableOf(html, labels.matrix.en)
        .find(([head]) => head === labels.together.en)
        ?.slice(1),
    ).toEqual(['78', '44', '17', '8', '6', '3', '0']);
    expect(tableOf(html, `${labels.choices.en}, ${labels.together.en}: 4`)).toHaveLength(4);
    const changes = tableOf(html, labels.changes.en).slice(1);
    expect(changes.every(([, , , by]) => by === '0')).toBe(true);
    const moves = tableOf(html, labels.change.en).slice(1);
    expect(moves).toContainEqual(['Governance', 'Labour', '1', '0', '−1', '0']);
    expect(moves).toContainEqual(['Standards Committee', 'Green', '1', '0', '0', '−1']);
    expect(tableOf(html, labels.reckonerCaption.en).find(([seats]) => seats === '7')).toEqual([
      '7',
      '4',
      '1 / 2 ◆',
      '1',
      '0 / 1 ◆',
      '0',
      '0',
    ]);
  });

  test('a chosen table is shown as chosen, and the others are not', () => {
    const report = fiftySeats();
    if (report.allocation.value.kind === 'undetermined') throw new Error('undetermined');
    const second = report.allocation.value.parts[0]?.value.equallyGood.tables[1] ?? [];
    const html = reportHtml(
      { ...report, chosen: { table: second, how: 'By agreement of the group leaders.', isSettled: true } },
      'en',
    );
    expect(html).toContain('By agreement of the group leaders.');
    expect(html).not.toContain(labels.shownFirst.en);
    expect(html).not.toContain(labels.notNearest.en);
    expect(html).toContain('determines the allocation of seats as in the table');
  });
});

describe('a table that is not among the nearest', () => {
  test('is said not to be, although it was chosen', () => {
    const report = fiftySeats();
    const chosen = { table: report.present ?? [], how: 'By a vote.', isSettled: true };
    expect(reportMarkdown({ ...report, chosen }, 'en')).toContain(labels.notNearest.en);
  });
});

describe('where the council has something to decide first', () => {
  const facts: AllocationFacts = {
    on: '2026-05-20',
    council: {
      size: 10,
      vacancies: 0,
      groups: [
        { id: 'A', members: 6 },
        { id: 'B', members: 4 },
      ],
      ungrouped: 0,
    },
    bodies: [{ id: 'two', seats: 2, standing: { kind: 'by-itself' } }],
    readings,
  };

  test('the report puts the question and both answers, and shows no table', () => {
    const html = reportHtml(reportOf(facts), 'en');
    expect(html).toContain(labels.undetermined.en);
    expect(html).toContain('two: if (b) prevails, A 2, B 0; if (a) prevails, A 1, B 1.');
    expect(tableOf(html, labels.matrix.en)).toEqual([]);
    expect(reportCsv(reportOf(facts)).split('\r\n')).toHaveLength(2);
  });
});

describe('Welsh', { timeout: 30_000 }, () => {
  const html = reportHtml(fiftySeats(), 'cy');

  test('heads and labels the page, and says that nobody has reviewed it', () => {
    expect(html).toContain('<html lang="cy">');
    expect(all(mainOf(html), 'h2').map(textOf)).toContain(labels.matrix.cy);
    expect(html).toContain(labels.unreviewed.cy);
    for (const label of Object.values(labels)) expect(label.reviewed).toBe(false);
  });

  test('leaves no English unmarked', () => {
    const listItems = all(mainOf(html), 'li');
    expect(listItems.length).toBeGreaterThan(10);
    for (const { text, children } of listItems) {
      expect(text).toBe('');
      expect(children[0]?.name).toBe('span');
    }
  });
});

describe('pictures', { timeout: 30_000 }, () => {
  const report = fiftySeats();

  test.each(Object.entries(pictures))(
    '%s: names and describes itself by ids of its own, beside its table',
    (prefix, draw) => {
      const { svg, table } = draw(report, { language: 'en', prefix });
      const root = xmlRoot(svg);
      expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc']);
      expect(svg).toContain(`role="img" aria-labelledby="${prefix}-title ${prefix}-desc"`);
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([`${prefix}-title`, `${prefix}-desc`]);
      expect(table.rows.length).toBeGreaterThan(0);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toBe(draw(report, { language: 'en', prefix }).svg);
    },
  );

  test('of the council has a square with a code for each member, and one without for a vacancy', () => {
    const { svg } = councilPicture(report, { language: 'en', prefix: 'c' });
    const squares = [...svg.matchAll(/<rect [^>]*width="34"/g)];
    expect(squares).toHaveLength(50);
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(1);
    const codes = all(xmlRoot(svg), 'text').map(({ text }) => text);
    expect(codes.filter((code) => code === 'LD')).toHaveLength(11);
  });

  test('of the matrix tell adjusted and open cells by signs and outlines, not by colour', () => {
    const { svg } = matrixPicture(report, { language: 'en', prefix: 'm' });
    const texts = all(xmlRoot(svg), 'text').map(({ text }) => text);
    expect(texts.filter((each) => /[▲▼]/.test(each))).toHaveLength(
      [...svg.matchAll(/stroke-width="3"/g)].length,
    );
    expect(texts.filter((each) => each.includes('◆'))).toHaveLength(
      [...svg.matchAll(/stroke-dasharray/g)].length,
    );
  });

  test.each(['', '1', 'a"b', 'a b', '<', 'x'.repeat(65)])('a prefix %j is refused', (prefix) => {
    expect(() => matrixPicture(report, { language: 'en', prefix })).toThrow('prefix');
  });

  test('have pale grounds on which dark letters stand out seven to one', async () => {
    const { grounds, ink } = await import('./svg.js');
    for (const ground of grounds) expect(contrast(ground, ink)).toBeGreaterThan(7);
  });
});

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('hostile names', { timeout: 30_000 }, () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      '<script>alert(1)</script>',
      '=cmd|x',
      '| a |',
      '# h',
      '"><img src=x>',
      '\u202Eevil',
      ']]>',
      '&amp;',
      '\u0000',
      '`x`',
      '- x',
      '1. x',
    ),
  );
  const report = fiftySeats();
  const named = ([council, group, body]: readonly [string, string, string]): BalanceReport => {
    const [first, ...groups] = report.groups;
    const [one, ...bodies] = report.bodies;
    return {
      ...report,
      council: { en: council },
      reason: { words: group, because: [] },
      groups: [{ id: first?.id ?? '', name: { en: group }, leader: council }, ...groups],
      bodies: [{ id: one?.id ?? '', name: { en: body } }, ...bodies],
      section17: [body],
    };
  };
  const names = fc.tuple(name, name, name);

  test('stay text in a page and in pictures', () => {
    fc.assert(
      fc.property(names, (three) => {
        const html = reportHtml(named(three), 'en');
        const main = mainOf(html);
        const elements = new Set([
          'main',
          'h1',
          'h2',
          'p',
          'ol',
          'ul',
          'li',
          'div',
          'table',
          'caption',
          'thead',
          'tbody',
          'tfoot',
          'tr',
          'th',
          'td',
          'figure',
          'svg',
          'title',
          'desc',
          'rect',
          'text',
        ]);
        const seen = (element: XmlElement): string[] => [element.name, ...element.children.flatMap(seen)];
        expect(seen(main).filter((each) => !elements.has(each))).toEqual([]);
        const shown = three[0].replaceAll(
          /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
          '\uFFFD',
        );
        expect(all(main, 'h1').map(textOf)).toEqual([`Review of political balance: ${shown}`]);
      }),
      { numRuns: 60 },
    );
  });

  test('neither break a Markdown table nor begin a block', () => {
    const plain = reportMarkdown(named(['A', 'B', 'C']), 'en').split('\n').length;
    fc.assert(
      fc.property(names, (three) => {
        const lines = reportMarkdown(named(three), 'en').split('\n');
        expect(lines.length).toBeLessThanOrEqual(plain);
        const widths = lines
          .filter((line) => line.startsWith('| '))
          .map((line) => line.split(/(?<!\\)\|/).length);
        expect(widths.length).toBeGreaterThan(20);
        expect(lines.filter((line) => /^#{1,2} /.test(line)).length).toBe(headings);
      }),
      { numRuns: 60 },
    );
  });
  const headings = reportMarkdown(named(['A', 'B', 'C']), 'en')
    .split('\n')
    .filter((line) => /^#{1,2} /.test(line)).length;

  test('are no formula in CSV, and come back', () => {
    fc.assert(
      fc.property(names, (three) => {
        const rows = csvRows(reportCsv(named(three)), ',');
        expect(
          rows.every((row) => row.every((cell) => !/^[=+@\t]/.test(cell) && !/^-(?!\d)/.test(cell))),
        ).toBe(true);
        expect([three[2], `'${three[2]}`]).toContain(rows[1]?.[1]);
      }),
      { numRuns: 60 },
    );
  });

  test('of a hundred thousand characters are cut in pictures and hang nothing', () => {
    const long = 'W'.repeat(100_000);
    const start = performance.now();
    const { svg } = matrixPicture(named([long, long, long]), { language: 'en', prefix: 'm' });
    reportHtml(named([long, long, long]), 'en');
    expect(svg).toContain('…');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('codes of groups', () => {
  test('are initials or first letters, all different, and as given where given', () => {
    expect(
      codesOf([
        { name: 'Labour' },
        { name: 'Liberal Democrat' },
        { name: 'Llais Gwynedd' },
        { name: 'Lab Co-op', code: 'L' },
      ]),
    ).toEqual(['La', 'LD', 'LG', 'L']);
    expect(
      codesOf([
        { name: 'Green' },
        { name: 'Green' },
        { name: 'Green' },
        { name: 'Green' },
        { name: 'Green' },
      ]),
    ).toEqual(['G', 'Gr', 'Gre', 'G2', 'G3']);
    expect(codesOf([{ name: '' }, { name: '—' }])).toEqual(['G2', 'G3']);
  });

  test('stay different whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (names) => {
        const codes = codesOf(names.map((name) => ({ name })));
        expect(new Set(codes).size).toBe(names.length);
      }),
    );
  });
});

test('seats for members in no group are recommended only where some may be left for them', () => {
  const recommended = (report: BalanceReport) =>
    reportMarkdown(report, 'en').includes('That seats allocated to no group are filled by members');
  const mayBeLeft = ({ allocation: { value } }: BalanceReport) =>
    value.kind !== 'undetermined' && value.parts.some((part) => part.value.ungrouped.most > 0);
  const reports = [fiftySeats(), ...whole.map(([, report]) => report)];
  expect(reports.map(recommended)).toEqual(reports.map(mayBeLeft));
  expect(new Set(reports.map(recommended))).toEqual(new Set([true, false]));
});

test('groups counted as one, and seats that a scheme names, stand in the report in either language', () => {
  const report = reportOfCase('gwynedd-2023-05');
  if (typeof report === 'string') throw new Error(report);
  const [one, other] = report.facts.council.groups;
  const [body] = report.facts.bodies;
  if (!one || !other || !body) throw new Error('Two groups and a body were expected.');
  const facts: AllocationFacts = {
    ...report.facts,
    council: { ...report.facts.council, countAsOne: [[one.id, other.id]] },
    readings: { ...report.facts.readings, ungrouped: { kind: 'named', seats: [{ id: body.id, count: 1 }] } },
  };
  const special = { ...report, facts };
  const list = all(mainOf(reportHtml(special, 'en')), 'li').map(textOf);
  expect(list).toContain(`${one.id} + ${other.id}`);
  expect(list).toContain(`${body.id}: 1`);
  const markdown = reportMarkdown(special, 'cy');
  for (const { cy } of [labels.countedAsOne, labels.namedSeats]) expect(markdown).toContain(cy);
  expect(reportMarkdown(report, 'en')).not.toContain(labels.countedAsOne.en);
});
