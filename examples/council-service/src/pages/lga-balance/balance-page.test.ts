import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../layout.js';
import { viewIn } from '../view.js';
import { balancePage } from './balance-page.js';

/** The English page of an address. */
function homePage(query: Record<string, unknown>): { status: number; page: string } {
  const view = viewIn('en', { path: '/lga-balance', search: '', person: undefined, canSignIn: false });
  const shown = balancePage({ view, query });
  return { status: shown.errors > 0 ? 422 : 200, page: layout(view, shown) };
}

/** The words of a page, its markup taken out. */
function words(page: string): string {
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the page as it opens', () => {
  const { status, page } = homePage({});

  test('shows the published balance of 2023/24', () => {
    expect(status).toBe(200);
    expect(words(page)).toContain('LGA Board rests on an inference 14 5 5.418 5 4.732 2 2.100 2 1.764');
    expect(words(page)).toContain('1 1.512 ▼ taken back');
    expect(words(page)).toContain('City Regions Board 22 14 13.662 4 4.224 2 2.288 2 1.826');
    expect(words(page)).toContain(
      'People &amp; Places Board rests on an inference 22 4 4.136 11 10.494 ▲ added',
    );
    expect(words(page)).toContain('Labour, ahead of the next by 4.9 percentage points');
  });

  test('gives the reasons of each of the 13 rows, and every link inside the page leads somewhere', () => {
    expect(page.match(/id="why-/g)).toHaveLength(13 + 1);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(13 + 1); // and the link that skips to the content
    for (const id of links) expect(page).toContain(`id="${id}"`);
  });

  test('has header cells, a caption, and a label for every field', () => {
    expect(page.match(/<th scope="row"/g)).toHaveLength(13);
    expect(page.match(/<th scope="col"/g)).toHaveLength(2 + 4);
    expect(page).toContain('<caption');
    const fields = [...page.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(fields).toEqual(['year', 'shares', 'city-regions', 'people-and-places']);
    for (const id of fields) expect(page).toContain(`for="${id}"`);
  });
});

describe('a published year', () => {
  test.each(['2025/26', '2023/24', '2022/23'])('%s is shown and marked', (year) => {
    const { status, page } = homePage({ year });
    expect(status).toBe(200);
    expect(page).toContain(`<a href="/lga-balance?year=${year}" aria-current="page">`);
  });

  test('seven groups leave questions open and bind the guarantee, in words', () => {
    const seen = words(homePage({ year: '2025/26' }).page);
    expect(seen).toContain('Open question: How does a body of 4 hold one member of each of 7 groups?');
    expect(seen).toContain('▲ guaranteed');
    expect(seen).toContain('▼ 1 for the guarantee');
    expect(seen).toContain('Not entitled Green, Plaid Cymru');
  });
});

describe('figures of one’s own', () => {
  test('may be pasted from a spreadsheet', () => {
    const { status, page } = homePage({ year: '2023/24', shares: 'New Group\t60.5%\r\n\r\nOther\t39.5\r\n' });
    expect(status).toBe(200);
    expect(words(page)).toContain('Body Places New Group Other');
  });

  test('a tie is left open, in words', () => {
    const seen = words(homePage({ year: '2023/24', shares: 'A 25\nB 25\nC 25\nD 25' }).page);
    expect(seen).toContain('Tie: 2 more places are left for A, B, C and D to settle.');
    expect(seen).toContain('Tied between A, B, C, D: their shares are equal');
  });

  test('a name is shown as text, whatever it is', () => {
    const { status, page } = homePage({
      year: '2023/24',
      shares: '<script>alert(1)</script> 60\n" onfocus=" 40',
    });
    expect(status).toBe(200);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('" onfocus="');
  });
});

describe('refused', () => {
  const refused: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['a group without a share', { year: '2023/24', shares: 'Labour 60\nOther' }, 'shares'],
    ['shares far from 100', { year: '2023/24', shares: 'Labour 60\nOther 20' }, 'shares'],
    ['a group twice', { year: '2023/24', shares: 'A 50\nA 50' }, 'shares'],
    ['no group', { year: '2023/24', shares: ' ' }, 'shares'],
    ['101 groups', { year: '2023/24', shares: 'A 1\n'.repeat(101) }, 'shares'],
    ['a negative share', { year: '2023/24', shares: 'A -1\nB 101' }, 'shares'],
    ['a share with an exponent', { year: '2023/24', shares: 'A 1e2' }, 'shares'],
    ['a name of 100,000 characters', { year: '2023/24', shares: `${'A'.repeat(100_000)} 100` }, 'shares'],
    [
      'own shares far from 100',
      { year: '2023/24', shares: 'A 100', 'people-and-places': 'A 9' },
      'people-and-places',
    ],
    ['own shares that are none', { year: '2023/24', shares: 'A 100', 'city-regions': 'x' }, 'city-regions'],
    ['a year that is none', { year: '2023/25', shares: 'A 100' }, 'year'],
    ['a year before the rules', { year: '2021/22', shares: 'A 100' }, 'year'],
    ['a year whose shares are not in print', { year: '2024/25' }, 'shares'],
    ['two years', { year: ['2023/24', '2022/23'], shares: 'A 100' }, 'year'],
  ];

  test.each(refused)('%s', (_name, query, field) => {
    const { status, page } = homePage(query);
    expect(status).toBe(422);
    expect(page).toMatch(/class="govuk-error-summary" tabindex="-1" autofocus/);
    expect(page).toContain(`<a href="#${field}">`);
    expect(page).toContain(`id="${field}-error"`);
    expect(page).toContain(`aria-describedby="${field}-hint ${field}-error"`);
  });
});

test('no query breaks the page', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('A 50', 'B 50', 'C 0', 'D 100.000000001'),
  );
  const text = fc.oneof(
    fc.array(line).map((lines) => lines.join('\n')),
    fc.array(line),
    fc.constant(undefined),
  );
  const year = fc.oneof(fc.constantFrom('2023/24', '2025/26', '0000/01', '9998/99', '__proto__'), text);
  const query = fc.record({ year, shares: text, 'city-regions': text, 'people-and-places': text });
  fc.assert(
    fc.property(query, (asked) => {
      expect([200, 422]).toContain(homePage(asked).status);
    }),
  );
});
