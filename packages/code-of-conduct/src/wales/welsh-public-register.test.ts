import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  WelshPublicationPolicy,
  type WelshRegisterEntry,
  WelshRegisterOfInterests,
} from '../schema/welsh-register.js';
import { welshPublicRegister, welshPublicRegisterCsv } from './welsh-public-register.js';

const on = '2026-01-15';
const policy: WelshPublicationPolicy = {
  whileAgreementIsOpen: 'hold-back',
  gifts: 'publish',
  notRequired: 'publish',
};
const entry: WelshRegisterEntry = {
  id: 'secret-id',
  duty: 'new-or-changed',
  category: 'Land',
  fields: [{ heading: 'Address', text: '12 Example Street, Anytown, ZZ9 9ZZ' }],
  enteredOn: '2025-05-10',
};
const agreed = { monitoringOfficerAgrees: 'yes' } as const;
const gift = { ...entry, duty: 'gift', category: 'Gifts', receivedOn: '2025-05-01' } as const;

function asked(
  entries: readonly WelshRegisterEntry[],
  chosen: Partial<WelshPublicationPolicy> = {},
  more: Partial<WelshRegisterOfInterests> = {},
) {
  const register = {
    member: 'Councillor 1',
    office: 'county',
    giftResolutions: [],
    entries,
    ...more,
  } as const;
  return welshPublicRegister({ register, on, policy: { ...policy, ...chosen } });
}
const view = (...all: Parameters<typeof asked>) => asked(...all).value;

describe('sensitive information', () => {
  const shown = (sensitive: WelshRegisterEntry['sensitive'], chosen = {}) =>
    view([{ ...entry, ...(sensitive ? { sensitive } : {}) }], chosen).entries[0];

  test('is withheld by the agreement of the monitoring officer, and the view says so in both languages', () => {
    expect(shown(agreed)).toMatchObject({
      number: 1,
      duty: 'withheld',
      category: '',
      fields: [],
      required: null,
      withheld: { power: 'paragraph-16', says: { reviewed: false } },
    });
    const { because } = asked([{ ...entry, sensitive: agreed }]);
    expect(because.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['wales.register.sensitive-information', 'seen'],
      ['wales.register.withholding-said', 'inferred'],
    ]);
  });

  test('the member alone cannot have it withheld; while nobody has decided the policy does', () => {
    expect(shown({ monitoringOfficerAgrees: 'no' })?.fields).toHaveLength(1);
    const open = { monitoringOfficerAgrees: 'undetermined' } as const;
    expect(shown(open)?.withheld?.power).toBe('agreement-open');
    expect(shown(open, { whileAgreementIsOpen: 'publish' })?.fields).toHaveLength(1);
  });

  test('is in the view from the day on which it has ceased to be sensitive', () => {
    expect(shown({ ...agreed, ceasedOn: '2026-01-16' })?.duty).toBe('withheld');
    expect(shown({ ...agreed, ceasedOn: on })?.fields).toEqual(entry.fields);
  });

  test('stands last, and is blanked in the others in any case and spacing, its postcode too', () => {
    const note = { heading: 'Note', text: 'Lets 12  EXAMPLE street, anytown, zz9 9zz; see also ZZ9 9ZZ.' };
    const { entries } = view([
      { ...entry, sensitive: agreed },
      { ...entry, fields: [note] },
    ]);
    expect(entries.map(({ duty }) => duty)).toEqual(['new-or-changed', 'withheld']);
    expect(entries[0]?.fields[0]?.text).toBe('Lets ▇▇▇; see also ▇▇▇.');
    expect(JSON.stringify(entries)).not.toMatch(/example|zz9|secret-id/i);
  });

  test('of an entry that has ended stays withheld, and a name that would tell is for a person to look at', () => {
    const ended = { ...entry, sensitive: agreed, endedOn: '2025-12-31' };
    expect(JSON.stringify(view([ended, entry]))).not.toContain('Example Street');
    const named = () =>
      view([{ ...entry, fields: [{ heading: 'Partner', text: 'Councillor' }], sensitive: agreed }]);
    expect(named).toThrow(expect.objectContaining({ code: 'withheld-in-name' }));
  });
});

describe('what the code has the member register', () => {
  const taking = { ...entry, duty: 'on-taking-office' } as const;

  test('a community councillor as such does not register on taking office, but changes and first disclosures', () => {
    const first = { ...entry, duty: 'first-disclosure' } as const;
    const seen = asked([taking, entry, first], {}, { office: 'community' });
    expect(seen.value).toMatchObject({ registersOnTakingOffice: false, to: 'proper-officer' });
    expect(seen.value.entries.map(({ required }) => required)).toEqual(['no', 'yes', 'yes']);
    expect(seen.because.map(({ rule }) => rule)).toEqual(['wales.register.community-councillors']);
    const leftOut = view([taking, entry], { notRequired: 'leave-out' }, { office: 'community' });
    expect(leftOut.entries.map(({ duty }) => duty)).toEqual(['new-or-changed']);
  });

  test('others do', () => {
    const county = view([taking], { notRequired: 'leave-out' });
    expect(county).toMatchObject({ registersOnTakingOffice: true, to: 'monitoring-officer' });
    expect(county.entries[0]?.required).toBe('yes');
  });

  test.each([
    ['10.01', '2023-10-31', 'yes'],
    ['10.00', '2023-10-31', 'no'],
    ['25.00', '2023-11-01', 'no'],
    ['25.01', '2023-11-01', 'yes'],
    [undefined, '2023-11-01', 'undetermined'],
    ['100.00', '2012-12-31', 'undetermined'],
    ['100.00', undefined, 'undetermined'],
  ] as const)('a gift of £%s received on %s is required: %s', (valueGBP, receivedOn, required) => {
    const giftResolutions = [
      { from: '2023-11-01', moreThanGBP: '25.00' },
      { from: '2013-01-01', moreThanGBP: '10.00' },
    ];
    const { receivedOn: _, ...undated } = gift;
    const one = { ...undated, ...(receivedOn ? { receivedOn } : {}), ...(valueGBP ? { valueGBP } : {}) };
    const { entries } = view([one], {}, { giftResolutions });
    expect(entries[0]?.required).toBe(required);
    const without = view([one], { notRequired: 'leave-out' }, { giftResolutions });
    expect(without.entries).toHaveLength(required === 'no' ? 0 : 1);
    expect(view([one], { gifts: 'leave-out' }, { giftResolutions }).entries).toEqual([]);
  });

  test('an entry is shown from its day to the last day of the interest', () => {
    const count = (enteredOn: string, endedOn?: string) =>
      view([{ ...entry, enteredOn, ...(endedOn ? { endedOn } : {}) }]).entries.length;
    expect([
      count(on),
      count('2026-01-16'),
      count('2025-01-01', on),
      count('2025-01-01', '2026-01-14'),
    ]).toEqual([1, 0, 1, 0]);
  });
});

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'held',
    '▇▇▇▇',
    '▇▇▇a',
    '12 Example Street',
    'a.*b(c',
    'AB1 2CD',
    '__proto__',
    '\u202EAnytown',
  ),
);
const entries: fc.Arbitrary<WelshRegisterEntry> = fc
  .record({
    texts: fc.array(text, { maxLength: 3 }),
    joins: fc.boolean(),
    duty: fc.constantFrom('on-taking-office', 'new-or-changed', 'first-disclosure', 'gift'),
    agrees: fc.option(fc.constantFrom('yes', 'no', 'undetermined'), { nil: undefined }),
    ceasedOn: fc.option(fc.constantFrom('2026-01-01', '2026-02-01'), { nil: undefined }),
  })
  .map(({ texts, joins, duty, agrees, ceasedOn }) => ({
    ...entry,
    duty,
    category: joins ? texts.join('') || 'Land' : 'Land',
    fields: [...texts, ...(joins ? [texts.join('')] : [])].map((each) => ({
      heading: joins ? each || '-' : 'Field',
      text: each || '-',
    })),
    ...(agrees ? { sensitive: { monitoringOfficerAgrees: agrees, ...(ceasedOn ? { ceasedOn } : {}) } } : {}),
  }));
const policies: fc.Arbitrary<WelshPublicationPolicy> = fc.record({
  whileAgreementIsOpen: fc.constantFrom('hold-back', 'publish'),
  gifts: fc.constantFrom('publish', 'leave-out'),
  notRequired: fc.constantFrom('publish', 'leave-out'),
});

test('a public view contains no withheld text of four characters or more', () => {
  let looked = 0;
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), policies, (all, chosen) => {
      const shown = view(all, chosen, { member: '1' }).entries.flatMap(({ category, fields }) => [
        category,
        ...fields.flatMap((each) => Object.values(each)),
      ]);
      for (const { sensitive, fields } of all) {
        const hasCeased = sensitive?.ceasedOn === '2026-01-01';
        const open = sensitive?.monitoringOfficerAgrees === 'undetermined';
        const isHeld = open
          ? chosen.whileAgreementIsOpen === 'hold-back'
          : sensitive?.monitoringOfficerAgrees === 'yes';
        if (!isHeld || hasCeased) continue;
        for (const secret of fields.map((each) => each.text.trim()).filter(({ length }) => length >= 4)) {
          looked += 1;
          for (const published of shown) expect(published).not.toContain(secret);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(looked).toBeGreaterThan(250);
}, 60_000);

test('CSV has a line a field, disarms formulas, and says what is withheld in the language asked for', () => {
  const formula = { heading: 'Employer', text: '=HYPERLINK("x")' };
  const register = view([
    { ...entry, fields: [formula] },
    { ...entry, sensitive: agreed },
  ]);
  expect(welshPublicRegisterCsv({ register, language: 'en' }).split('\r\n')).toEqual([
    'member,on,number,duty,category,heading,text,required,note',
    'Councillor 1,2026-01-15,1,new-or-changed,Land,Employer,"\'=HYPERLINK(""x"")",yes,',
    'Councillor 1,2026-01-15,2,withheld,,,,,The member has an interest whose details are withheld under paragraph 16 of the code of conduct.',
    '',
  ]);
  expect(welshPublicRegisterCsv({ register, language: 'cy' })).toContain('o dan baragraff 16');
});

describe('the door', () => {
  const full = {
    member: '__proto__',
    office: 'community',
    giftResolutions: [{ from: on, moreThanGBP: '25.00' }],
    entries: [{ ...gift, endedOn: on, valueGBP: '25.01', sensitive: { ...agreed, ceasedOn: on } }],
  };

  test('lets in every field, and nothing else', () => {
    expect(WelshRegisterOfInterests.safeParse(full).success).toBe(true);
    const [only] = full.entries;
    const wrong = [
      { ...full, office: 'parish' },
      { ...full, member: 'x'.repeat(100_000) },
      { ...full, giftResolutions: [{ from: on, moreThanGBP: 25 }] },
      { ...full, entries: [{ ...only, valueGBP: '25.001' }] },
      { ...full, entries: [{ ...only, enteredOn: '2026-02-30' }] },
      { ...full, entries: [{ ...only, sensitive: {} }] },
      { ...full, entries: [{ ...only, homeAddress: 'x' }] },
      JSON.parse('{"__proto__": {"member": "a"}}'),
    ];
    for (const each of wrong) expect(WelshRegisterOfInterests.safeParse(each).success).toBe(false);
    expect(WelshPublicationPolicy.safeParse(policy).success).toBe(true);
    expect(WelshPublicationPolicy.safeParse({ ...policy, notRequired: undefined }).success).toBe(false);
  });

  test('every field has its description', () => {
    let fields = 0;
    for (const schema of [WelshRegisterOfInterests, WelshPublicationPolicy]) {
      const { properties = {}, title } = z.toJSONSchema(schema);
      expect(title).toBeTruthy();
      for (const field of Object.values(properties)) {
        fields += 1;
        expect(typeof field === 'object' && field.description).toBeTruthy();
      }
    }
    expect(fields).toBe(7);
  });
});
