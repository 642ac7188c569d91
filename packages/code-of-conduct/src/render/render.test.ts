import { describe, expect, test } from 'vitest';
import { complaintOf, happened, wholeWay } from '../complaints/complaint.fixture.js';
import type { Complaint, ComplaintEvent } from '../complaints/complaint.js';
import type { DueStatus } from '../complaints/due-days.js';
import { englishComplaints } from '../complaints/england.js';
import { procedures } from '../complaints/procedures.js';
import { replay } from '../complaints/replay.js';
import { welshComplaints } from '../complaints/wales.js';
import { dayInWords } from './day-in-words.js';
import { dueMark } from './due-mark.js';
import { escaped } from './escaped.js';
import { mermaidDiagram } from './mermaid-diagram.js';
import { stateMachine } from './state-machine.js';
import { timeScale } from './time-scale.js';
import { timelineRows } from './timeline-rows.js';
import { complaintTimeline } from './timeline-svg.js';
import { complaintTable } from './timeline-table.js';

const lifeCycle = englishComplaints;
const drawn = (complaint: Complaint, on = '2026-12-31') => ({
  now: replay({ lifeCycle, complaint, procedure: procedures.eastDevon, on }).value,
  lifeCycle,
  language: 'en' as const,
});
const svgOf = (complaint: Complaint, on?: string) =>
  complaintTimeline({ ...drawn(complaint, on), idPrefix: 'c1' });

/** Names of elements opened and closed in order; throws where a document is not well formed. */
function elements(markup: string): readonly string[] {
  const open: string[] = [];
  const all: string[] = [];
  for (const [, closes, name = '', empty] of markup.matchAll(
    /<(\/?)([a-z]+)(?:\s[a-zA-Z0-9-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (closes) expect(open.pop()).toBe(name);
    else all.push(name);
    if (!closes && !empty) open.push(name);
  }
  expect(open).toEqual([]);
  expect(markup.match(/<(?!\/?[a-z])/g)).toBeNull();
  return all;
}

describe('the timeline of a complaint', () => {
  test('is a standalone picture with a role, a title and a description', () => {
    const svg = svgOf(complaintOf(wholeWay));
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*role="img".*aria-labelledby="c1-title c1-desc"/,
    );
    expect(svg).toContain('<title id="c1-title">Complaint 2026/1, as of 31 Dec 2026</title>');
    expect(elements(svg).filter((name) => name === 'title' || name === 'desc')).toEqual(['title', 'desc']);
    expect(svgOf(complaintOf(wholeWay))).toBe(svg);
  });

  test('has a bar for each of 14 stages and a mark for each day set, all with their words', () => {
    const svg = svgOf(complaintOf(wholeWay));
    const rows = timelineRows(drawn(complaintOf(wholeWay)));
    expect(rows.filter(({ kind }) => kind === 'state')).toHaveLength(14);
    expect(svg.match(/height="14"/g)).toHaveLength(14);
    expect(rows.filter(({ kind }) => kind === 'due')).toHaveLength(4);
    for (const { label, says } of rows)
      expect(svg).toContain(`>${says}</text>`) ?? expect(svg).toContain(label);
  });

  test('its table says the same, row by row, with a caption and header cells', () => {
    const table = complaintTable(drawn(complaintOf(wholeWay)));
    const rows = timelineRows(drawn(complaintOf(wholeWay)));
    const names = elements(table);
    expect(names.filter((name) => name === 'tr')).toHaveLength(rows.length + 1);
    expect(table.match(/<th scope="row">/g)).toHaveLength(rows.length);
    expect(table.match(/<th scope="col">/g)).toHaveLength(5);
    for (const { label, says } of rows) {
      expect(table).toContain(`<th scope="row">${escaped(label)}</th>`);
      expect(table).toContain(`<td>${says}</td>`);
    }
  });

  test('allegations that went the same way share their rows, and a day for some says for which', () => {
    const allegations = ['a', 'b', 'c'].map((id) => ({ id, provision: '1.1' }));
    const at = wholeWay.findIndex(({ kind }) => kind === 'decide-to-investigate');
    const end: ComplaintEvent = happened('take-no-further-action', '2026-02-12', 'monitoring-officer', {
      allegations: ['b'],
      people: ['mo-1'],
      reasons: 'Nothing in it.',
    });
    const shared = wholeWay.slice(0, at).map((event) => ({ ...event, allegations: ['a', 'b', 'c'] }));
    const rest = wholeWay.slice(at).map((event) => ({ ...event, allegations: ['a', 'c'] }));
    const rows = timelineRows(drawn(complaintOf([...shared, end, ...rest], { allegations })));
    expect(rows.filter(({ kind }) => kind === 'state').map(({ allegations: ids }) => ids.join())).toEqual([
      ...Array(14).fill('a,c'),
      ...Array(6).fill('b'),
    ]);
    expect(rows.map(({ label }) => label)).toContain('Assessment: b');
  });

  test('speaks Welsh where it is asked to, and English where there is none', () => {
    const table = complaintTable({ ...drawn(complaintOf(wholeWay)), language: 'cy' });
    expect(table).toContain('<caption>Cwyn 2026/1, fel yr oedd ar 31 Rhag 2026</caption>');
    expect(table).toContain('Investigation');
    const complaint = complaintOf([happened('receive', '2022-01-10', 'complainant')], { nation: 'wales' });
    const asked = { lifeCycle: welshComplaints, complaint, on: '2022-01-31' };
    const now = replay({ ...asked, procedure: procedures.ombudsmanForWalesNewer }).value;
    const svg = complaintTimeline({ now, lifeCycle: welshComplaints, language: 'cy', idPrefix: 'w' });
    expect(svg).toContain('Derbyniwyd gan yr Ombwdsmon');
    expect(svg).toContain('21 Chwe 2022: yn ddyledus (15 diwrnod gwaith ar ôl)');
  });

  test('before anything has happened it says so', () => {
    expect(svgOf(complaintOf([]))).toContain('Nothing has happened yet.');
    expect(complaintTable(drawn(complaintOf([])))).toContain(
      '<td colspan="5">Nothing has happened yet.</td>',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '"><g onload="x"',
    '\u202Eabc',
    '\u0000\uD800',
    '__proto__',
    'é'.repeat(100_000),
  ])('a hostile id does it no harm', (id) => {
    const events = wholeWay.map((event) => ({ ...event, allegations: [id] }));
    const complaint = complaintOf(events, { reference: id, allegations: [{ id, provision: '1.1' }] });
    const svg = svgOf(complaint);
    expect(new Set(elements(svg))).toEqual(
      new Set(['svg', 'title', 'desc', 'rect', 'text', 'line', 'circle', 'path']),
    );
    expect(svg).not.toMatch(/[\0\uD800-\uDFFF]/);
    elements(complaintTable(drawn(complaint)));
  });

  test.each(['', '1a', 'a b', 'a"', 'a'.repeat(65)])('%j is no prefix for ids', (idPrefix) => {
    expect(() => complaintTimeline({ ...drawn(complaintOf([])), idPrefix })).toThrow(
      expect.objectContaining({ code: 'invalid-prefix' }),
    );
  });

  test('each standing has a shape of its own, or a filling', () => {
    const statuses: readonly DueStatus[] = [
      'running',
      'overdue',
      'met',
      'met-late',
      'held',
      'lapsed',
      'too-early',
      'reached',
    ];
    expect(new Set(statuses.map((status) => dueMark(status, 0, 0))).size).toBe(8);
  });
});

describe('the scale of time', () => {
  test.each([
    ['2026-01-05', '2026-01-05', 0],
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-05', '2026-12-31', 6],
    ['2012-07-01', '2026-12-31', 3],
    ['0001-01-01', '9999-12-31', 5],
  ])('from %s to %s has marks that do not meet', (first, last, count) => {
    const { at, marks } = timeScale({ first, last, left: 250, width: 440 });
    expect(marks).toHaveLength(count);
    const places = marks.map(at);
    expect(places.every((place) => place >= 250 && place <= 690)).toBe(true);
    for (const [index, place] of places.entries())
      if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(55);
  });

  test('days are named in both languages', () => {
    expect([dayInWords('2026-01-05', 'en'), dayInWords('2026-06-30', 'cy')]).toEqual([
      '5 Jan 2026',
      '30 Meh 2026',
    ]);
  });
});

describe.each([englishComplaints, welshComplaints].map((life) => [life.nation, life] as const))(
  'exports of %s',
  (_, life) => {
    const moving = life.arrows.filter(({ to }) => to !== 'stays');

    test('the Mermaid diagram names each state once and draws each arrow that moves', () => {
      const lines = mermaidDiagram(life).split('\n');
      expect(lines.filter((line) => line.startsWith('  state "'))).toHaveLength(life.states.length);
      const drawnArrows = lines.filter((line) => line.includes(' --> '));
      const expected = new Set(
        moving.flatMap(({ event, from, to }) =>
          (from === 'start' ? ['*'] : from).map((start) => `${event} ${start} ${to}`),
        ),
      );
      expect(drawnArrows).toHaveLength(expected.size);
      for (const line of drawnArrows) expect(line).toMatch(/^ {2}(\[\*\]|[a-z_]+) --> [a-z_]+: [a-z ]+$/);
    });

    test('the machine has every arrow with its guards, and targets that exist', () => {
      const { states, initial } = stateMachine(life);
      const all = Object.values(states).flatMap(({ on }) => Object.values(on).flat());
      const count = life.arrows.reduce((sum, { from }) => sum + (from === 'start' ? 1 : from.length), 0);
      expect(all).toHaveLength(count);
      expect(all.every(({ target }) => target === undefined || target in states)).toBe(true);
      expect(Object.keys(states)).toHaveLength(life.states.length + 1);
      expect(states[initial]?.on['receive']).toHaveLength(1);
    });
  },
);

test('a title cannot break out of a Mermaid diagram', () => {
  const states = [{ id: 'a-"b', title: { en: 'x" as y\n  z --> "w;#' }, phase: 'open' as const }];
  const lines = mermaidDiagram({ ...englishComplaints, states, arrows: [] }).split('\n');
  expect(lines).toEqual(['stateDiagram-v2', '  state "x#34; as y#10;  z --> #34;w#59;#35;" as a__b', '']);
});
