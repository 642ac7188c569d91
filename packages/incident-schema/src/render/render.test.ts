import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../code-lists.js';
import type { IncidentReport } from '../record/incident-report.js';
import { referralOf } from '../referral/case-records.fixture.js';
import { referralPack } from '../referral/referral-pack.js';
import type { PlainDocument } from './document.js';
import { hostileWords } from './hostile-words.fixture.js';
import { htmlOf } from './html.js';
import { labels } from './labels.js';
import { markdownOf } from './markdown.js';
import { plainSigns } from './plain-signs.js';
import { referralHtml, referralMarkdown } from './referral.js';

const home = new URL('../../', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`cases/accepts/${name}.json`, home), 'utf8')).given;
const report: IncidentReport = read('threatening-email');
const assessment = read('assessment-of-a-threatening-email');
const reading = { language: 'en', lists: codeLists } as const;
const packOf = (words: string) => {
  const told: IncidentReport = { ...report, account: { words, language: 'en' } };
  return referralPack(
    referralOf([{ report: told, assessment }], {
      allowFreeText: ['/incidents/0/report/account/words'],
    }),
  ).value;
};

const documentOf = (words: string): PlainDocument => ({
  language: 'en',
  title: { words: 'x', language: 'en', reviewed: true },
  blocks: [{ kind: 'paragraph', text: { words, language: 'en', reviewed: true } }],
});
const ours =
  /<\/?(?:!doctype html|html|head|meta|title|style|body|main|h[1-3]|p|ul|li|div|table|caption|thead|tbody|tr|th|td|bdi)(?: [^<>]*)?>/g;
const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const hostile = fc.oneof(
  fc.constantFrom(...hostileWords),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'<>&"\'`*_[]()|#~!$\\-+=.:/\n\t a'), { minLength: 1 })
    .map((all) => all.join('')),
);

describe('HTML', () => {
  test('holds hostile words as words: no element of theirs, and read back they are the same', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const html = htmlOf(documentOf(`«${words}»`));
        const rest = html.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll(ours, '');
        expect(rest).not.toMatch(/[<>]/);
        const [, cell = ''] = /«([\s\S]*)»/.exec(rest) ?? [];
        expect(unescaped(cell)).toBe(plainSigns(words));
      }),
      { numRuns: 500 },
    );
  });

  test('is one page with its language, headings in order, and tables with captions and header cells', () => {
    const html = referralHtml(packOf('x'), { ...reading, language: 'cy' });
    expect(html).toContain('<html lang="cy">');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:|url\(/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const tables = html.match(/<table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(6);
    expect(html.match(/<caption>/g)).toHaveLength(tables.length);
    expect(html.match(/<tr><th scope="(?:col|row)">/g)?.length).toBe(html.match(/<tr>/g)?.length);
    expect(html).toContain(labels.unreviewed.cy);
    expect(html).toContain('<bdi lang="en">');
  });
});

describe('Markdown', () => {
  test('holds hostile words as words: every sign that formats, links or breaks a table is escaped', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const text = markdownOf(documentOf(words));
        const [, paragraph = '', ...others] = text.slice(0, -1).split('\n\n');
        expect(others).toEqual([]);
        expect(paragraph).not.toContain('\n');
        const bare = paragraph.replaceAll(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(bare).not.toMatch(/[`*_[\]<>|#~$\\]|:\/\/|^[-+=] |^\d{1,9}[.)] /);
        expect(bare).not.toMatch(/^(?:-{2,}|={2,})$/);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps each row of a table whole', () => {
    for (const words of hostileWords) {
      const lines = referralMarkdown(packOf(words), reading).split('\n');
      const rows = lines.filter((line) => line.startsWith('| '));
      expect(rows.length).toBeGreaterThan(20);
      const cells = (line: string) => line.split(/(?<!\\)\|/).length;
      expect(rows.every((row) => [5, 6, 7].includes(cells(row)))).toBe(true);
    }
  });

  test('says that the Welsh has not been reviewed, and only there', () => {
    expect(referralMarkdown(packOf('x'), { ...reading, language: 'cy' })).toContain(labels.unreviewed.cy);
    expect(referralMarkdown(packOf('x'), reading)).not.toContain(labels.unreviewed.en);
  });

  test('shows a code with its label, how sure it is, and the field', () => {
    const text = referralMarkdown(packOf('x'), reading);
    expect(text).toContain('Threat of violence (threat.violence), Likely (likely)');
    expect(text).toContain('assessment /behaviours/0/code');
    expect(text).toContain('Was a weapon seen? – not recorded');
  });
});

test('where no rule of the decision table matches, the band is said to be open', () => {
  const told: IncidentReport = { ...report, dangerNow: 'unknown' };
  const { value } = referralPack(referralOf([{ report: told }], {}));
  expect([value.triage.band, value.triage.rules]).toEqual(['undetermined', []]);
  const says = (language: 'en' | 'cy') => referralMarkdown(value, { ...reading, language });
  expect(says('en')).toContain('decision table: open, as no rule matches what is recorded so far\n');
  expect(says('cy')).toContain('agored, gan nad oes rheol yn cyfateb');
  expect(says('en') + says('cy')).not.toContain('undetermined');
});

test('labels of both languages are there, and none of the Welsh is called reviewed', () => {
  for (const text of Object.values(labels)) {
    expect(text.en).not.toBe('');
    expect(text.cy).not.toBe('');
    expect(text.reviewed).toBe(false);
  }
});
