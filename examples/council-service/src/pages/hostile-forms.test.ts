import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { councilPage } from './council-balance/council-page.js';
import { councilReport } from './council-balance/council-report.js';
import { councilSections, exampleSearch } from './council-balance/questions.js';
import { englandPage } from './declaration/england-page.js';
import { englandSections } from './declaration/england-questions.js';
import { walesPage } from './declaration/wales-page.js';
import { walesSections } from './declaration/wales-questions.js';
import { layout } from './layout.js';
import type { Shown } from './page.js';
import type { Section } from './questions.js';
import { assessed } from './surgery/assessed.js';
import { surgerySections } from './surgery/questions.js';
import { chosen } from './surgery/schemes.js';
import { viewIn } from './view.js';

type Query = Readonly<Record<string, unknown>>;
const view = viewIn('en', { path: '/', search: '', person: undefined, canSignIn: false });
const example = Object.fromEntries(new URLSearchParams(exampleSearch));

/** Pages by what they ask. */
const pages: Readonly<Record<string, readonly [readonly Section[], (query: Query) => Shown]>> = {
  'council-balance': [councilSections, (query) => councilPage({ view, query })],
  report: [councilSections, (query) => councilReport({ view, query })],
  declaration: [englandSections, (query) => englandPage({ view, query })],
  'declaration/wales': [walesSections, (query) => walesPage({ view, query })],
};

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('__proto__', '1e9', '-1', '0', '9999', '2026-05-20', 'Oak 20', '\u202Etxt', '<script>'),
  fc.constantFrom('A 2\nB 2', 'Planning 3\nPlanning 3', 'Planning 1000', `${'x'.repeat(300)} 3`),
  fc.array(fc.string(), { maxLength: 3 }),
);

/** A form of which each field holds one of its own answers, or something strange. */
function anyQuery(sections: readonly Section[]): fc.Arbitrary<Query> {
  const questions = sections.flatMap((section) => section.questions);
  const fields = questions.map(({ name, choices = [] }) => {
    const own = choices.map(([value]) => value);
    return [
      name,
      own.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...own) }, strange) : strange,
    ] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

describe.each(Object.entries(pages))('no query breaks the page of %s', (_name, [sections, page]) => {
  test('whatever stands in its fields', () => {
    fc.assert(
      fc.property(anyQuery(sections), (query) => {
        const shown = page(query);
        if (!('content' in shown)) return;
        const whole = layout(view, shown);
        expect(whole).not.toMatch(/<script|undefined|\[object/);
        expect(whole).not.toMatch(/committed an offence|is guilty|broke the law|is unlawful/i);
      }),
    );
  });

  test('a field of 100,000 characters is answered in a moment', () => {
    for (const question of sections.flatMap((section) => section.questions)) {
      for (const long of ['x'.repeat(100_000), ' 1'.repeat(50_000), 'x 1\n'.repeat(25_000)]) {
        const start = performance.now();
        page({ ...example, subject: 'land', [question.name]: long });
        expect(performance.now() - start).toBeLessThan(2_000);
      }
    }
  });
});

test('no answers break an assessment', () => {
  for (const [template, scheme] of [
    ['ward-surgery', 'brighton-hove-2021'],
    ['home-visit', 'high-medium-low'],
  ] as const) {
    const by = chosen(template, scheme);
    if (!by) throw new Error('A template and a scheme were expected.');
    const texts = anyQuery(surgerySections(by));
    fc.assert(
      fc.property(texts, (sent) => {
        const text = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
        const found = assessed(view, { chosen: by, texts: text, id: 'x', subject: 'y' });
        expect('errors' in found || 'outcome' in found).toBe(true);
      }),
    );
  }
});

/** The words of a page, its markup taken out. */
function words(shown: Shown): string {
  const page = 'content' in shown ? layout(view, shown) : '';
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('an interest that is open in several facts at once is never said to leave nothing open', () => {
  const land = {
    where: 'meeting',
    on: '2026-01-15',
    subject: 'land',
    holder: 'member',
    registration: 'entered',
    sensitive: 'no',
    relation: 'affects',
    kind: 'ordinary',
    wording: 'later',
    alone: 'no',
    employer: 'judge-each',
    'own-home': 'undetermined',
    dispensation: 'none',
    'earlier-view': 'no',
  };
  const open = words(englandPage({ view, query: land }));
  expect(open).toContain('May vote Open');
  expect(open).not.toContain('Nothing is open.');
  expect(open).toContain('Answer whether it is of the description in law, and the Act’s question');
});

describe('the balance of a council', () => {
  const seen = (changes: Query) => words(councilPage({ view, query: { ...example, ...changes } }));

  test('is worked out, with what is forced, what is left and the certificate', () => {
    const found = seen({});
    expect(found).toContain('Planning 11 6 (5.78) 3 (3.30) 2 (1.38) ▲ ◆');
    expect(found).toContain('Principle (b) gives the majority group, Oak, 21 seats');
    expect(found).toContain('2 tables are equally good');
    expect(found).toContain('Checked without the method that found it: no table is nearer');
  });

  test('of a scrutiny committee waits for the council’s choice', () => {
    expect(seen({ scrutiny: 'Scrutiny 9' })).toContain('Choose how scrutiny committees are balanced');
    expect(seen({ scrutiny: 'Scrutiny 9', pool: 'in' })).toContain('What each group is owed, of 47 seats');
  });

  test.each([
    [{ size: '41' }, 'must add up to the seats of the council'],
    [{ groups: 'Oak 38' }, 'What is found'],
    [{ groups: 'Oak 37\nElm 1' }, 'A group has two members or more'],
    [{ groups: 'Oak 20\nOak 18' }, 'Enter each group once'],
    [{ ordinary: 'Planning 11\nPlanning 9' }, 'Enter each body once'],
    [{ ordinary: 'Planning 900' }, 'more seats than'],
    [{ on: '1989-01-01' }, 'known to be in force'],
    [{ on: '2026-02-30' }, 'Enter a day'],
    [{ table: 'Planning 6 4' }, 'Row 1 of the table'],
    [{ table: 'Planning 6 4 1 0' }, 'The table that you gave'],
    [{ table: 'Elsewhere 6 4 1 0' }, 'There is a problem'],
  ])('%o is answered', (changes, says) => {
    expect(seen(changes)).toContain(says);
  });

  test('a clash of principles is the council’s to decide first, and then is worked out', () => {
    const clash = { size: '5', ungrouped: '0', groups: 'Oak 3\nElm 2', ordinary: 'Panel 2', sub: '' };
    const open = seen(clash);
    expect(open).toContain('The council has to decide first.');
    expect(open).toContain('If (a) prevails: Oak 1, Elm 1');
    expect(open).toContain('If (b) prevails: Oak 2, Elm 0');
    expect(seen({ ...clash, clash: 'b' })).toContain(
      'principle (a) cannot be met, since the council lets (b) prevail',
    );
  });

  const council = { size: '22', ungrouped: '2', groups: 'Oak 8\nElm 5\nAsh 3\nYew 4', sub: '' };
  const twos = { ...council, ordinary: 'Appeals 2\nPay 2\nAudit 5' };

  test('says which groups were counted as one, what hangs on it, and where a table departs from it', () => {
    const asOne = seen({
      ...twos,
      'as-one': 'Oak+Elm',
      table: 'Appeals 1 1 0 0 0\nPay 1 0 0 1 0\nAudit 2 1 1 1 0',
    });
    expect(asOne).toContain(
      'Counted as one Oak + Elm For principle (a) alone; in shares and totals they stay apart.',
    );
    expect(asOne).toContain('Here seats hang on it.');
    expect(asOne).toMatch(/Appeals: .*Oak and Elm/);
    expect(seen({ ...twos, ordinary: 'Audit 9', 'as-one': 'Oak + Elm' })).toContain(
      'Here it changes no seat.',
    );
    expect(seen(twos)).not.toContain('Counted as one');
    expect(
      seen({ ...council, groups: 'Lab+Co-op 8\nElm 5\nAsh 3\nYew 4', 'as-one': 'Lab+Co-op + Elm' }),
    ).toContain('Counted as one Lab+Co-op + Elm');
  });

  test('gives members in no group the seats that a scheme names, and no others', () => {
    const found = seen({ treatment: 'named', named: 'Planning 2\nAudit 1' });
    expect(found).toContain('Named by a scheme Planning: 2 Audit: 1 For 2 members in no group');
    expect(found).toMatch(/In no group 2 [\d.]+ 3 /);
    expect(found).toContain('Section 17 Needed');
  });

  test('of a choice that was made shows the table that was chosen, and what moves', () => {
    const drawn = seen({ chosen: 'lot', seed: '4711', record: 'Minute 12' });
    expect(drawn).toContain('The table below is the one that was chosen. Recorded: Minute 12');
    expect(drawn).toContain('Planning 11 6 (5.78) 3 (3.30) 1 (1.38) ◆ 1 (0.55) ◆');
    expect(drawn).toContain('The one shown was chosen. Table 2: Planning: Ash 2 instead of 1');
    const present = 'Planning 6 4 1 0\nHousing 6 3 2 0\nAudit 5 3 1 0\nStaffing 4 2 1 0';
    const kept = seen({ chosen: 'fewest-changes', record: 'Minute 12', present });
    expect(kept).toContain('From the present seats');
    expect(seen({ 'section-17': 'Planning', 'section-17-words': 'By agreement.' })).toMatch(
      /Outside the calculation Planning /,
    );
  });

  test.each<readonly [Query, field: string, says: string]>([
    [{ 'as-one': 'Oak + Beech' }, 'as-one', 'Line 1: enter two of the groups'],
    [{ 'as-one': 'Oak + Elm\nOak' }, 'as-one', 'Line 2: enter two of the groups'],
    [{ 'as-one': 'Oak + Oak' }, 'as-one', 'Enter two different groups on each line'],
    [{ named: 'Planning 1' }, 'treatment', 'Choose that members in no group'],
    [{ treatment: 'named' }, 'named', 'Enter the seats that the scheme names'],
    [{ treatment: 'named', named: 'Planning' }, 'named', 'Line 1: enter the name of a body'],
    [{ treatment: 'named', named: 'Elsewhere 1' }, 'named', 'Name each body once'],
    [{ treatment: 'named', named: 'Planning 3' }, 'named', 'Name each body once'],
    [{ treatment: 'named', named: 'Planning 1\nPlanning 1' }, 'named', 'Name each body once'],
    [
      {
        ...twos,
        size: '15',
        ungrouped: '2',
        groups: 'Oak 8\nElm 5',
        'as-one': 'Oak + Elm',
        treatment: 'named',
        named: 'Pay 1\nAudit 1',
      },
      'named',
      'leave a seat of a body empty',
    ],
    [{ health: 'Board 9', nation: 'wales' }, 'health', 'This nation has no body'],
    [{ democratic: 'Services 9' }, 'democratic', 'This nation has no body'],
    [{ governance: 'Audit and risk 6', nation: 'wales' }, 'pool-wales', 'Choose how democratic services'],
    [{ governance: 'Audit and risk 6+3', nation: 'wales' }, 'governance', 'Body 1: enter its name'],
    [{ sub: 'Planning 5' }, 'sub', 'Enter each body once'],
    [{ joint: 'Waste 900' }, 'joint', 'A body cannot have more seats than the council'],
    [{ 'section-17': 'Elsewhere', 'section-17-words': 'x' }, 'section-17', 'Line 1: enter a body'],
    [{ 'section-17': 'Planning' }, 'section-17-words', 'Say what the arrangements'],
    [{ present: 'Elsewhere 1 1 1 1' }, 'present', 'Row 1 of the table: enter a body'],
    [{ table: 'Planning 6 4 1 0\nPlanning 6 4 1 0' }, 'table', 'Row 2 of the table: enter each body once'],
    [{ chosen: 'lot', record: 'x', seed: 'abc' }, 'seed', 'Enter the number drawn'],
    [{ chosen: 'vote', record: 'x' }, 'table', 'Enter the table that was voted for'],
    [{ chosen: 'vote', record: 'x', table: 'Planning 1 1 9 0' }, 'chosen', 'none of the equally good ones'],
    [{ chosen: 'lot', seed: '1' }, 'record', 'Say where the choice is recorded'],
    [{ record: 'x' }, 'chosen', 'Say how the choice is made'],
  ])('%o is refused at the field %s', (changes, field, says) => {
    const shown = councilPage({ view, query: { ...example, ...changes } });
    expect('content' in shown && shown.content.text).toContain(`<li><a href="#${field}">`);
    expect(words(shown)).toContain(says);
  });

  test('has in its report what has it in the result, in both languages', () => {
    const query = { ...example, 'as-one': 'Elm + Ash', treatment: 'named', named: 'Planning 1' };
    const report = (language: 'en' | 'cy') => {
      const shown = councilReport({ view: viewIn(language, { ...view }), query });
      return 'text' in shown ? shown.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') : '';
    };
    expect(report('en')).toContain('Groups counted as one for principle (a) Elm + Ash');
    expect(report('en')).toContain('Seats that a scheme names for members in no group Planning: 1');
    expect(report('cy')).toContain('Grwpiau sy’n cyfrif fel un ar gyfer egwyddor (a)');
    expect(report('cy')).toContain('Elm + Ash');
    expect(report('cy')).toContain('Seddi y mae cynllun yn eu henwi ar gyfer aelodau heb grŵp');
  });

  test('the largest that the form takes is answered in a moment', () => {
    const groups = Array.from({ length: 40 }, (_, index) => `G${index} ${2 + (index % 24)}`);
    const members = groups.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    const ordinary = Array.from({ length: 120 }, (_, index) => `B${index} ${5 + (index % 60)}`).join('\n');
    const start = performance.now();
    const found = seen({
      size: String(members),
      ungrouped: '0',
      groups: groups.join('\n'),
      ordinary,
      sub: '',
    });
    expect(found).toContain('Result');
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
