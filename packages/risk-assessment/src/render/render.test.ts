import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.js';
import { anyRequest, assessmentOf, byLevels, hazardOf, requestOf } from '../assessment/assessment.fixture.js';
import * as labels from '../labels.js';
import { bathSu } from '../matrices/bath-su.js';
import { brightonHove2021 } from '../matrices/brighton-hove-2021.js';
import type { Assessment } from '../schema.js';
import { escaped, markdownCell } from './escaped.js';
import { heatMap } from './heat-map.js';
import { heatMapTable } from './heat-map-table.js';
import type { Picture } from './picture.js';
import { type Page, printablePage } from './printable-page.js';

const hazards = [
  hazardOf('a', [byLevels('inherent', 4, 4), byLevels('current', 3, 4), byLevels('residual', 2, 4)]),
  hazardOf('b', [byLevels('current', 3, 4), byLevels('residual', null, 4)]),
];

function pictureOf(assessment: Assessment, language: 'en' | 'cy' = 'en'): Picture {
  const { value } = assess(requestOf(assessment));
  return { assessment, assessed: value, matrix: brightonHove2021, language };
}

const pageOf = (assessment: Assessment, language: 'en' | 'cy' = 'en'): Page => ({
  ...pictureOf(assessment, language),
  scheme: brightonHove2021,
  controlTitles: new Map([['S10', 'second person']]),
  missing: [],
  state: { on: '2026-03-02', is: 'current' },
});

const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** Whether tags open and close in order and no bare sign stands in a text: enough of XML for these pictures. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, closing, name = '', alone] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!alone && tag) open.push(name);
  }
  const texts = xml.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, '');
  return open.length === 0 && !/[<>&]/.test(texts);
}

describe('the heat map', () => {
  const svg = heatMap(pictureOf(assessmentOf(hazards)), 'map');

  it('has every cell with its word, every mark with its number, and an arrow for each move', () => {
    expect(count(svg, /<rect /g)).toBe(25);
    expect(count(svg, />(Low|Moderate|Significant|High)<\/text>/g)).toBe(25);
    expect(count(svg, /<circle /g)).toBe(3 + 2);
    expect(count(svg, /z" fill="#fff"/g)).toBe(1 + 1);
    expect(count(svg, /<line /g)).toBe(2);
    expect(count(svg, /stroke-dasharray/g)).toBe(1);
  });

  it('has a title that names the matrix and its version, and a description in words', () => {
    expect(svg).toContain('role="img" aria-labelledby="map-title map-text"');
    expect(svg).toContain('<title id="map-title">Heat map: brighton-hove-2021, version 1</title>');
    expect(svg).toContain(
      '1 Inherent: Likelihood 4, Severity 4, High; 1 Current: Likelihood 3, Severity 4, Significant',
    );
  });

  it('holds no text of the assessment', () => {
    expect(svg).not.toContain('Hazard a');
  });

  it('has the highest likelihood on top', () => {
    const heights = [...svg.matchAll(/<text x="168" y="([\d.]+)"[^>]*>(\d)</g)].map(([, y, value]) => [
      value,
      Number(y),
    ]);
    expect(heights.map(([value]) => value)).toEqual(['1', '2', '3', '4', '5']);
    expect(heights.map(([, y]) => Number(y))).toEqual(
      [...heights.map(([, y]) => Number(y))].sort((a, b) => b - a),
    );
  });

  it('is well-formed for any assessment, and every mark stands inside the picture or is counted', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom('en', 'cy'), ({ assessment }, language) => {
        const picture = heatMap(pictureOf(assessment, language), 'map');
        expect(isWellFormed(picture)).toBe(true);
        expect(picture).not.toMatch(/NaN|undefined|null/);
      }),
    );
  });

  it('tells how many marks a full cell has no room for', () => {
    const many = Array.from({ length: 50 }, (_, index) => hazardOf(`h${index}`, [byLevels('current', 3, 3)]));
    const full = heatMap(pictureOf(assessmentOf(many)), 'map');
    expect(count(full, /<circle /g)).toBe(10 + 2);
    expect(full).toContain('>+40</text>');
  });

  it.each(['', '1a', 'a b', 'a"', 'a'.repeat(51)])('refuses the prefix %j', (prefix) => {
    expect(() => heatMap(pictureOf(assessmentOf([])), prefix)).toThrow(
      expect.objectContaining({ code: 'invalid-prefix' }),
    );
  });

  it('refuses another matrix than the one that it was rated by', () => {
    expect(() => heatMap({ ...pictureOf(assessmentOf([])), matrix: bathSu }, 'map')).toThrow(
      expect.objectContaining({ code: 'other-scheme' }),
    );
  });
});

const hostile = '<script>alert(1)</script> | `x` \u202e\u0000 "quoted" & \ud800';

describe('the table of the heat map', () => {
  it('names every hazard with its levels and bands, in the same numbers', () => {
    const html = heatMapTable(pictureOf(assessmentOf(hazards)), 'html');
    expect(html).toContain('<caption>Heat map: brighton-hove-2021, version 1</caption>');
    expect(count(html, /<th scope="row">/g)).toBe(2);
    expect(html).toContain('<bdi>High (4, 4)</bdi>');
    expect(html).toContain('<bdi>Moderate to High</bdi>');
    expect(isWellFormed(html)).toBe(true);
  });

  it('is one row a hazard in Markdown, whatever its name', () => {
    const odd = { ...hazardOf('a', [byLevels('current', 3, 3)]), what: `${hostile}\nnext | line` };
    const lines = heatMapTable(pictureOf(assessmentOf([odd])), 'markdown').split('\n');
    expect(lines).toHaveLength(5);
    const cells = lines.slice(2).map((line) => count(line, /(?<!\\)\|/g));
    expect(cells).toEqual([6, 6, 6]);
    expect(lines.join('')).not.toContain('<script>');
  });
});

describe('the printable page', () => {
  it('shows the three results, the scheme, the state, and that nothing is decided', () => {
    const page = printablePage(pageOf(assessmentOf(hazards)));
    for (const text of [
      'Threat',
      'Impact',
      'Support need',
      'brighton-hove-2021, version 1',
      'In date',
      'Not decided yet',
    ]) {
      expect(page).toContain(text);
    }
    expect(count(page, /<svg /g)).toBe(1);
  });

  it('says what a rating counts as where its controls are not in place', () => {
    const unearned = hazardOf('a', [byLevels('inherent', 5, 5), byLevels('current', 2, 2, ['S10'])], {
      S10: 'accepted',
    });
    const page = printablePage(pageOf(assessmentOf([unearned])));
    expect(page).toContain(
      'Moderate<br><span class="note">Severity: minor (2)</span><br>counts as <strong>High</strong>',
    );
    expect(page).toContain('second person (accepted)');
  });

  it('keeps the proposal beside the decision', () => {
    const decision = {
      output: 'threat',
      band: 'low',
      by: 'officer',
      on: '2026-03-03',
      reason: 'x',
      proposed: { kind: 'proposed', atLeast: 'significant', upTo: 'significant' },
    } as const;
    const page = printablePage(pageOf({ ...assessmentOf(hazards), decisions: [decision] }));
    expect(page).toContain('Threat: low (Proposal: significant), officer, 2026-03-03. Reason: x');
  });

  it('escapes whatever people wrote', () => {
    const odd = { ...hazardOf('a', []), what: hostile };
    const page = printablePage({
      ...pageOf({ ...assessmentOf([odd]), by: hostile, id: hostile }),
      missing: [hostile],
      controlTitles: new Map([['S10', hostile]]),
    });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('\u0000');
    expect(() => encodeURIComponent(page)).not.toThrow();
    expect(count(page, /&lt;script&gt;/g)).toBeGreaterThanOrEqual(4);
  });

  it('in Welsh says that nobody has reviewed it, and in English says nothing of it', () => {
    expect(printablePage(pageOf(assessmentOf(hazards), 'cy'))).toContain('Nid oes cyfieithydd wedi adolygu');
    expect(printablePage(pageOf(assessmentOf(hazards)))).not.toContain('cyfieithydd');
  });

  it('of 100,000 characters is made in good time', () => {
    const long = { ...hazardOf('a', []), what: 'a'.repeat(100_000) };
    expect(printablePage(pageOf(assessmentOf([long]))).length).toBeGreaterThan(100_000);
  });
});

describe('escaping', () => {
  it('leaves nothing that a reader of XML or Markdown acts on', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'<>&"\'|\\`\n\r\t a1\u0000\u0085\u202e\ud800\u{1f600}'),
          maxLength: 60,
        }),
        (text) => {
          expect(escaped(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
          const codes = [...escaped(text)].map((sign) => sign.codePointAt(0) ?? 0);
          expect(codes.filter((code) => code === 0 || code === 0x85 || code === 0xd800)).toEqual([]);
          expect(markdownCell(text)).not.toMatch(/\n|(?<!\\)\|/);
        },
      ),
    );
  });
});

describe('every label', () => {
  it('has Welsh that is marked as not reviewed', () => {
    const all = Object.values(labels).flatMap((table) => Object.values(table));
    expect(all.length).toBeGreaterThan(70);
    for (const { en, cy, reviewed } of all) {
      expect([en, cy, reviewed]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./), false]);
    }
  });
});
