import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeText, Provision } from '../editions/code-text.js';
import { modelCode } from '../editions/model-code.js';
import { welshCode } from '../editions/welsh-code.js';
import { adoptedCode } from './adopted-code.js';
import { canonicalJson, codeHash } from './code-hash.js';
import { codeInForce } from './code-in-force.js';
import type { Amendment, LocalCode } from './local-code.js';
import { rebasedCode } from './rebased-code.js';
import { sha256 } from './sha-256.js';

const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });
const later = modelCode('later');

function local(base: CodeText, ...amendments: readonly Amendment[]): LocalCode {
  return { id: 'ours', title: { en: 'Our code' }, base: { id: base.id, hash: codeHash(base) }, amendments };
}

const gifts = 'lga.gifts.registering';
const more25 = { operator: 'more-than', GBP: '25.00' } as const;
const own = (id: string, en = 'Do not cause the council to break an equality duty.'): Provision => ({
  id,
  number: '5.2.4',
  kind: 'obligation',
  paraphrase: { en },
  aliases: [],
  confidence: 'seen',
});

/** Texts of any code points, surrogates that stand alone among them. */
const anyText = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.integer({ min: 0xd7ff, max: 0xe000 }), fc.nat(0x7ff)), {
    maxLength: 200,
  })
  .map((points) => String.fromCodePoint(...points));

describe('the hash of a text', () => {
  test('is SHA-256 for any text', () => {
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256('abc')).toBe(known);
    const byNode = (text: string) =>
      createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sha256(text)).toBe(byNode(text));
      }),
      { numRuns: 300 },
    );
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
      expect(sha256('ŵ'.repeat(length))).toBe(byNode('ŵ'.repeat(length)));
    }
  });

  test('does not depend on the order of fields, and does on everything else', () => {
    const turned = JSON.parse(JSON.stringify(later), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(later));
    expect(codeHash(turned)).toBe(codeHash(later));
    const hashes = later.provisions.map(({ id }) =>
      codeHash({
        ...later,
        provisions: later.provisions.map((each) => (each.id === id ? { ...each, number: '0' } : each)),
      }),
    );
    expect(new Set([...hashes, codeHash(later)]).size).toBe(later.provisions.length + 1);
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"d":2,"c":3}}'))).toBe(
      '{"__proto__":{"c":3,"d":2},"b":1}',
    );
  });
});

describe('amendments upon a text', () => {
  const adopt = (base: CodeText, ...amendments: readonly Amendment[]) =>
    adoptedCode({ base, local: local(base, ...amendments) }).value;

  test('make the code of the council, and leave the rest as it was', () => {
    const value = adopt(
      later,
      { kind: 'set-threshold', provision: gifts, threshold: more25 },
      { kind: 'remove', provision: 'lga.appendix-b.dpi.leave' },
      { kind: 'renumber', provision: 'lga.respect.members-and-public', number: '5.1.1' },
      { kind: 'add', provision: own('local.equality-duty') },
    );
    if (value.kind !== 'adopted') throw new Error('it was expected to stand');
    const changed = new Map(value.code.provisions.map((each) => [each.id, each]));
    expect(changed.get(gifts)?.threshold).toEqual(more25);
    expect(changed.has('lga.appendix-b.dpi.leave')).toBe(false);
    expect(changed.get('lga.respect.members-and-public')?.number).toBe('5.1.1');
    expect(value.code.provisions.at(-1)?.id).toBe('local.equality-duty');
    const untouched = later.provisions.filter(
      ({ id }) => ![gifts, 'lga.appendix-b.dpi.leave', 'lga.respect.members-and-public'].includes(id),
    );
    expect(untouched.length).toBeGreaterThan(40);
    for (const each of untouched) expect(changed.get(each.id)).toEqual(each);
  });

  test.each([
    ['loosens-statute', 's. 31(4)', { kind: 'remove', provision: 'lga.appendix-b.dpi.no-part' }],
    [
      'loosens-statute',
      's. 31(4)',
      { kind: 'loosen', provision: 'lga.appendix-b.dpi.no-part', paraphrase: { en: 'Speak.' } },
    ],
    ['loosens-statute', 's. 32', { kind: 'remove', provision: 'lga.appendix-b.sensitive' }],
    [
      'direction-not-said',
      's. 31(4)',
      { kind: 'replace', provision: 'lga.appendix-b.dpi.no-part', paraphrase: { en: 'Go.' } },
    ],
    [
      'loosens-statute',
      's. 31(2)',
      { kind: 'set-threshold', provision: 'lga.appendix-b.dpi.disclose-unregistered', threshold: more25 },
    ],
    ['unknown-provision', undefined, { kind: 'remove', provision: '__proto__' }],
    ['id-taken', undefined, { kind: 'add', provision: own(gifts) }],
  ] as const)('%s, with the section %s', (kind, section, amendment) => {
    const value = adopt(later, amendment);
    expect(value).toMatchObject({ kind: 'refused', faults: [{ kind }] });
    expect(value.kind === 'refused' && value.faults[0]?.source?.provision).toBe(section);
  });

  test('may tighten what restates a statute, and loosen what does not', () => {
    const tighten = {
      kind: 'tighten',
      provision: 'lga.appendix-b.dpi.no-part',
      paraphrase: { en: 'Say nothing at all.' },
    } as const;
    const loosen = {
      kind: 'loosen',
      provision: 'lga.appendix-b.dpi.leave',
      paraphrase: { en: 'Stay in the room.' },
    } as const;
    expect(adopt(later, tighten, loosen).kind).toBe('adopted');
  });

  test('no amendment takes from the Welsh code, and any may add to it', () => {
    const code = welshCode('2026-01-15');
    for (const { id } of code.provisions) {
      expect(adopt(code, { kind: 'remove', provision: id })).toMatchObject({
        kind: 'refused',
        faults: [{ kind: 'loosens-statute' }],
      });
    }
    expect(adopt(code, { kind: 'add', provision: own('local.extra') }).kind).toBe('adopted');
  });

  test('a threshold that restates a statute may only be lowered', () => {
    const statute = { instrument: 'An Act', provision: 's. 1' };
    const threshold = { operator: 'at-least', GBP: '50.00' } as const;
    const base = { ...later, provisions: [{ ...own('x'), statute, threshold }] };
    const set = (operator: 'at-least' | 'more-than', GBP: string) =>
      adopt(base, { kind: 'set-threshold', provision: 'x', threshold: { operator, GBP } }).kind;
    expect([set('at-least', '50.00'), set('more-than', '49.99')]).toEqual(['adopted', 'adopted']);
    expect([set('more-than', '50.00'), set('at-least', '50.01')]).toEqual(['refused', 'refused']);
    expect(() => set('at-least', '5e1')).toThrow(refusal('invalid-amount'));
  });

  test('two amendments of one thing are refused, and so is another base', () => {
    const once = { kind: 'renumber', provision: gifts, number: '9.2' } as const;
    expect(adopt(later, once, once)).toMatchObject({ faults: [{ kind: 'amended-twice' }] });
    expect(() => adoptedCode({ base: modelCode('earlier'), local: local(later) })).toThrow(
      refusal('wrong-base'),
    );
  });
});

describe('moving to a new base', () => {
  const earlier = modelCode('earlier');
  const ori = 'lga.appendix-b.ori.directly-relates';
  const row = 'lga.table-2.unpaid-directorships';
  const move = (to: CodeText, ...amendments: readonly Amendment[]) =>
    rebasedCode({ from: earlier, to, local: local(earlier, ...amendments) }).value;
  const laterOri = later.provisions.find(({ id }) => id === ori) as Provision;
  const unpaid = later.provisions.find(({ id }) => id === row) as Provision;

  test.each([
    ['clean', 'clean', { kind: 'set-threshold', provision: gifts, threshold: more25 }],
    ['merged', 'merged', { kind: 'renumber', provision: ori, number: '12' }],
    ['redundant', 'merged', { kind: 'loosen', provision: ori, paraphrase: laterOri.paraphrase }],
    ['conflict', 'conflict', { kind: 'tighten', provision: ori, paraphrase: { en: 'Leave at once.' } }],
    ['conflict', 'conflict', { kind: 'remove', provision: ori }],
    ['redundant', 'merged', { kind: 'add', provision: unpaid }],
    ['conflict', 'conflict', { kind: 'add', provision: own(row) }],
    ['clean', 'clean', { kind: 'add', provision: own('local.equality-duty') }],
  ] as const)('an amendment is %s', (kind, whole, amendment) => {
    const value = move(later, amendment);
    expect([value.amendments[0]?.kind, value.kind]).toEqual([kind, whole]);
    expect(value.local === null).toBe(whole === 'conflict');
    if (value.local) expect(adoptedCode({ base: later, local: value.local }).value.kind).toBe('adopted');
  });

  test('a conflict shows all three texts', () => {
    const [found] = move(later, {
      kind: 'tighten',
      provision: ori,
      paraphrase: { en: 'Leave at once.' },
    }).amendments;
    expect([found?.before, found?.after, found?.local].map((each) => each?.paraphrase.en)).toEqual([
      earlier.provisions.find(({ id }) => id === ori)?.paraphrase.en,
      laterOri.paraphrase.en,
      'Leave at once.',
    ]);
  });

  test('what the new base takes out conflicts with a change, and agrees with a removal', () => {
    const without = { ...later, provisions: later.provisions.filter(({ id }) => id !== gifts) };
    expect(move(without, { kind: 'set-threshold', provision: gifts, threshold: more25 }).kind).toBe(
      'conflict',
    );
    expect(move(without, { kind: 'remove', provision: gifts }).amendments[0]?.kind).toBe('redundant');
  });

  test('an amendment that the new base forbids is refused with its section', () => {
    const statute = { instrument: 'A new Act', provision: 's. 9' };
    const bound = {
      ...later,
      provisions: later.provisions.map((each) => (each.id === gifts ? { ...each, statute } : each)),
    };
    const value = move(bound, {
      kind: 'loosen',
      provision: gifts,
      paraphrase: { en: 'Register what you like.' },
    });
    expect(value).toMatchObject({
      kind: 'conflict',
      amendments: [{ kind: 'refused', fault: { source: statute } }],
    });
  });

  const ids = earlier.provisions.filter(({ statute }) => !statute).map(({ id }) => id);
  const named = fc.constantFrom(...ids.slice(8, 20));
  const amendment: fc.Arbitrary<Amendment> = fc.oneof(
    fc.record({ kind: fc.constant('remove' as const), provision: named }),
    fc.record({
      kind: fc.constant('renumber' as const),
      provision: named,
      number: fc.constantFrom('1', '2'),
    }),
    fc.record({
      kind: fc.constantFrom('tighten' as const, 'loosen' as const, 'replace' as const),
      provision: named,
      paraphrase: fc.record({ en: fc.constantFrom('One.', 'Two.') }),
    }),
  );
  const amendments = fc.uniqueArray(amendment, {
    selector: ({ kind, ...rest }) => `${kind}${JSON.stringify(rest)}`.slice(0, 60),
    maxLength: 6,
  });

  const few = {
    ...earlier,
    provisions: earlier.provisions.filter(({ id }) => ids.includes(id)).slice(8, 20),
  };

  test('onto the same text everything is clean and nothing changes', () => {
    fc.assert(
      fc.property(amendments, (own_) => {
        const mine = local(few, ...own_);
        const { value } = rebasedCode({ from: few, to: few, local: mine });
        expect([value.kind, value.local]).toEqual(['clean', mine]);
      }),
    );
  });

  test('a merge agrees with one made field by field', () => {
    let merged = 0;
    fc.assert(
      fc.property(amendments, amendments, (ours, theirs) => {
        const base = adoptedCode({ base: few, local: local(few, ...ours) }).value;
        const other = adoptedCode({ base: few, local: local(few, ...theirs) }).value;
        if (base.kind !== 'adopted' || other.kind !== 'adopted') return;
        const { value } = rebasedCode({ from: few, to: other.code, local: local(few, ...ours) });
        if (!value.local) return;
        const result = adoptedCode({ base: other.code, local: value.local }).value;
        if (result.kind !== 'adopted') throw new Error('a merge was expected to stand');
        merged += 1;
        const pick = (code: CodeText, id: string) => code.provisions.find((each) => each.id === id);
        for (const id of ids) {
          const [o, a, b, r] = [few, base.code, other.code, result.code].map((code) => pick(code, id));
          const expected =
            !a || !b
              ? undefined
              : {
                  number: a.number === o?.number ? b.number : a.number,
                  en: a.paraphrase.en === o?.paraphrase.en ? b.paraphrase.en : a.paraphrase.en,
                };
          expect(r && { number: r.number, en: r.paraphrase.en }).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
    expect(merged).toBeGreaterThan(50);
  });
});

describe('the code in force', () => {
  const adoptions = [
    { council: 'b', from: '2021-05-19', code: { kind: 'own', id: 'b-2021' } },
    { council: 'b', from: '2012-07-01', code: { kind: 'own', id: 'b-2012' } },
    { council: 'p', from: '2013-01-10', code: { kind: 'principal', council: 'b' } },
    { council: 'p', from: '2024-01-01', code: { kind: 'own', id: 'p-2024' } },
    { council: 'x', from: '2020-01-01', code: { kind: 'principal', council: 'y' } },
    { council: 'y', from: '2020-01-01', code: { kind: 'principal', council: 'x' } },
  ] as const;
  const at = (council: string, on: string) => codeInForce({ adoptions, council, on }).value.code;

  test('three parties on one day may be under different codes', () => {
    expect([
      at('p', '2021-05-18'),
      at('p', '2021-05-19'),
      at('p', '2024-01-01'),
      at('b', '2024-01-01'),
    ]).toEqual(['b-2012', 'b-2021', 'p-2024', 'b-2021']);
  });

  test.each([
    ['not-in-force', 'p', '2013-01-09'],
    ['not-in-force', '__proto__', '2020-01-01'],
    ['circular-adoption', 'x', '2020-01-01'],
    ['invalid-date', 'p', 'today'],
  ])('%s', (code, council, on) => {
    expect(() => at(council, on)).toThrow(refusal(code));
  });

  test('two adoptions from one day are refused', () => {
    const twice = [...adoptions, { ...adoptions[0], code: { kind: 'own', id: 'other' } }] as const;
    expect(() => codeInForce({ adoptions: twice, council: 'b', on: '2022-01-01' })).toThrow(
      refusal('repeated-adoption'),
    );
  });
});
