import { decideDeclaration } from '@lga/code-of-conduct/meetings';
import { decideWelshDeclaration } from '@lga/code-of-conduct/wales';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarationFacts } from '../declaration/england-facts.js';
import type { EnglandTexts } from '../declaration/england-questions.js';
import { englishPowers, heldCells, welshPowers } from '../declaration/powers.js';
import { welshFacts } from '../declaration/wales-facts.js';
import type { WalesTexts } from '../declaration/wales-questions.js';
import { layout } from '../layout.js';
import type { PageAsked } from '../page.js';
import { viewIn } from '../view.js';
import type { Agenda } from './agenda.js';
import { askedItem, sentAgenda } from './agenda-form.js';
import { agendaPage } from './agenda-page.js';
import { englandAgenda } from './england-agenda.js';
import { walesAgenda } from './wales-agenda.js';

const view = viewIn('en', { path: '/', search: '', person: undefined, canSignIn: false });
type Fields = Readonly<Record<string, string>>;

async function shown(agenda: Agenda, fields: Fields): Promise<string> {
  const asked = { view, query: {}, parameters: {}, fields, caller: undefined } as unknown as PageAsked;
  const page = await agendaPage(agenda)(asked);
  return 'content' in page ? layout(view, page) : '';
}

/** The answers of a form, each of its own kind, of so many interests and items. */
function answers(agenda: Agenda, interests: number, items: number): fc.Arbitrary<Fields> {
  const counts = { interests: `${interests}`, items: `${items}` };
  const written = Object.fromEntries([
    ...Array.from({ length: interests }, (_, at) => [`interest-${at + 1}`, `i${at + 1}`]),
    ...Array.from({ length: items }, (_, at) => [`item-${at + 1}`, `m${at + 1}`]),
  ]);
  const form = { ...counts, ...written };
  const questions = agenda.alone.sections.flatMap((section) => section.questions);
  const of = (name: string, place: string) => {
    const values = (questions.find((each) => each.name === name)?.choices ?? []).map(([value]) => value);
    return [
      `${name}${place}`,
      name === 'on' ? fc.constant('2026-01-15') : fc.constantFrom(...values),
    ] as const;
  };
  const { first, judged } = agenda;
  const places = (count: number) => Array.from({ length: count }, (_, at) => `-${at + 1}`);
  const all = [
    ...[...first.meeting, ...judged.meeting].map((name) => of(name, '')),
    ...places(interests).flatMap((at) => [...first.interest, ...judged.interest].map((name) => of(name, at))),
    ...places(items).flatMap((at) => [...first.item, ...judged.item].map((name) => of(name, at))),
    ...places(interests).flatMap((one) =>
      places(items).flatMap((other) => judged.pair.map((name) => of(name, `${one}${other}`))),
    ),
  ];
  return fc.record(Object.fromEntries(all)).map((chosen) => ({ ...form, ...chosen }));
}

const regimes = [englandAgenda, walesAgenda].map((agenda) => [agenda.regime, agenda] as const);

describe.each(regimes)('in %s', (_, agenda) => {
  test('one interest beside one item comes to what the form for one comes to', () => {
    let seen = 0;
    fc.assert(
      fc.property(answers(agenda, 1, 1), (fields) => {
        const sent = sentAgenda(view, agenda, fields);
        expect(sent.errors).toEqual([]);
        const [item] = sent.items;
        if (!item) throw new Error('An item was expected.');
        const asked = askedItem(agenda, sent, item);
        const texts = { ...asked.pairs[0]?.texts, dispensation: 'none' };
        const powers =
          agenda.regime === 'england'
            ? heldCells(
                view,
                englishPowers,
                decideDeclaration(declarationFacts(texts as EnglandTexts)).value.powers,
              )
            : heldCells(
                view,
                welshPowers,
                decideWelshDeclaration(welshFacts(texts as WalesTexts)).value.powers,
              );
        expect(agenda.decide(view, asked).cells).toEqual(powers);
        seen += 1;
      }),
    );
    expect(seen).toBe(100);
  });

  test('whatever is open has a question to answer', async () => {
    let open = 0;
    await fc.assert(
      fc.asyncProperty(answers(agenda, 2, 2), async (fields) => {
        const sent = sentAgenda(view, agenda, fields);
        for (const item of sent.items) {
          const { cells, open: points } = agenda.decide(view, askedItem(agenda, sent, item));
          if (!cells.some(({ held }) => held === 'Open')) continue;
          open += 1;
          // In Wales what the public may do is a fact of the item, which the item itself asks.
          if (agenda.regime === 'england') expect(points.length).toBeGreaterThan(0);
        }
        const page = await shown(agenda, fields);
        expect(page).toContain('Every item of the agenda');
        expect(page).not.toMatch(/<script|undefined<|\[object/);
        expect(page).not.toMatch(/committed an offence|is guilty|broke the law|is unlawful/i);
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(open).toBeGreaterThan(20);
  });

  test('no field breaks it, and nothing that is written in is markup', async () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '__proto__',
        '1e9',
        '-1',
        '21',
        '2026-02-30',
        '<script>x</script>',
        '\u202Etxt',
        '99999999',
      ),
    );
    const names = [
      'interests',
      'items',
      'do',
      'on',
      'interest-1',
      'subject-1',
      'item-1',
      'relation-1-1',
      'touches-1-1',
      'holder-1',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(names.map((name) => [name, strange]))),
        async (fields) => {
          expect(await shown(agenda, fields)).not.toMatch(/<script/);
        },
      ),
    );
  });

  test('the most interests and items are answered in a moment', async () => {
    const [fields] = fc.sample(answers(agenda, 20, 20), { numRuns: 1, seed: 1 });
    const start = performance.now();
    expect(await shown(agenda, fields ?? {})).toContain('Every item of the agenda');
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
