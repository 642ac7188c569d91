import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../schema/answer.js';
import type {
  PublicationPolicy,
  RegisterEntry,
  RegisterOfInterests,
} from '../schema/register-of-interests.js';
import { publicRegister } from './public-register.js';
import { publicRegisterCsv, publicRegisterHtml } from './register-formats.js';

const on = '2026-01-15';
const policy: PublicationPolicy = { whileSensitivityIsUndecided: 'hold-back', homeAddresses: 'publish' };
const entry: RegisterEntry = {
  id: 'secret-id',
  kind: 'disclosable-pecuniary',
  category: 'Land',
  holder: 'member',
  fields: [{ heading: 'Address', text: '12 Example Street, Anytown, ZZ9 9ZZ' }],
  enteredOn: '2025-05-10',
  homeAddressWithheldOnRequest: false,
};
const both = { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' } as const;

function view(
  entries: readonly RegisterEntry[],
  chosen: Partial<PublicationPolicy> = {},
  more: Partial<RegisterOfInterests> = {},
) {
  const register = {
    member: 'Councillor 1',
    authority: 'principal',
    parishHasWebsite: false,
    entries,
    ...more,
  } as const;
  return publicRegister({ register, on, policy: { ...policy, ...chosen } }).value;
}

describe('what the public sees', () => {
  test('an entry is shown from its day to the last day of the interest, without the id of the council', () => {
    const days = (enteredOn: string, endedOn?: string) =>
      view([{ ...entry, enteredOn, ...(endedOn ? { endedOn } : {}) }]).entries.length;
    expect([days(on), days('2026-01-16'), days('2025-01-01', on), days('2025-01-01', '2026-01-14')]).toEqual([
      1, 0, 1, 0,
    ]);
    expect(JSON.stringify(view([entry]))).not.toContain('secret-id');
  });

  test('a sensitive entry leaves only the fact, and says under which section', () => {
    const [shown] = view([{ ...entry, sensitive: both }]).entries;
    expect(shown).toMatchObject({ kind: 'withheld', category: '', holder: null, fields: [] });
    expect(shown?.withheld[0]).toMatchObject({ power: 'section-32' });
    expect(shown?.withheld[0]?.says).toContain('section 32');
  });

  test.each([
    ['yes', 'no', 'publish', 1],
    ['no', 'yes', 'hold-back', 1],
    ['yes', 'undetermined', 'hold-back', 0],
    ['yes', 'undetermined', 'publish', 1],
  ] as const)(
    'the member says %s and the monitoring officer %s, with the policy to %s',
    (one, other, chosen, shown) => {
      const sensitive = { memberConsiders: one as Answer, monitoringOfficerConsiders: other as Answer };
      const [first] = view([{ ...entry, sensitive }], { whileSensitivityIsUndecided: chosen }).entries;
      expect(first?.fields).toHaveLength(shown);
    },
  );

  test('what is withheld in one entry is blanked in the others, in any case and spacing, and its postcode too', () => {
    const other = {
      ...entry,
      fields: [{ heading: 'Note', text: 'Lets 12  EXAMPLE street, anytown, zz9 9zz; see also ZZ9 9ZZ.' }],
    };
    const seen = view([{ ...entry, sensitive: both }, other]);
    const shown = JSON.stringify(seen);
    expect(publicRegisterHtml(seen)).toContain('<span role="img" aria-label="withheld">▇▇▇</span>');
    expect(shown).not.toMatch(/example|zz9/i);
    expect(shown).toContain('Lets ▇▇▇; see also ▇▇▇.');
  });

  test('a withheld entry stands last, so that its place does not tell its category', () => {
    const kinds = view([entry, { ...entry, sensitive: both }, { ...entry, category: 'Licences' }]).entries;
    expect(kinds.map(({ number, category }) => [number, category])).toEqual([
      [1, 'Land'],
      [2, 'Licences'],
      [3, ''],
    ]);
  });

  test('what was withheld in an entry that has ended stays withheld', () => {
    const ended = { ...entry, sensitive: both, endedOn: '2025-12-31' };
    expect(JSON.stringify(view([ended, entry]))).not.toContain('Example Street');
  });

  test('a name that contains withheld text is for a person to look at', () => {
    const register = () =>
      view([{ ...entry, fields: [{ heading: 'Partner', text: 'Councillor' }], sensitive: both }]);
    expect(register).toThrow(expect.objectContaining({ code: 'withheld-in-name' }));
  });
});

describe('home addresses', () => {
  const homeAddress = '12 Example Street, Anytown, ZZ9 9ZZ';
  const home = { ...entry, homeAddress, homeDivision: 'Anytown North' };

  test('are published, withheld, or withheld on request, as the council has it', () => {
    const shows = (homeAddresses: PublicationPolicy['homeAddresses'], asked: boolean) =>
      JSON.stringify(view([{ ...home, homeAddressWithheldOnRequest: asked }], { homeAddresses })).includes(
        homeAddress,
      );
    expect([shows('publish', true), shows('withhold', false)]).toEqual([true, false]);
    expect([shows('withhold-on-request', false), shows('withhold-on-request', true)]).toEqual([true, false]);
  });

  test('the electoral division stands in the place of an address that is withheld', () => {
    const [shown] = view([home], { homeAddresses: 'withhold' }).entries;
    expect(shown?.fields.at(-1)).toEqual({ heading: 'Electoral division', text: 'Anytown North' });
    expect(shown?.withheld).toMatchObject([{ power: 'local-policy' }]);
  });

  test('the clause on home addresses is unconfirmed and changes nothing', () => {
    expect(view([home]).section32A).toMatchObject({
      status: 'unconfirmed',
      withheld: 'undetermined',
      entriesWithHomeAddress: 1,
    });
    expect(view([entry]).section32A.withheld).toBe('no');
    expect(view([home]).entries[0]?.withheld).toEqual([]);
  });
});

test('a parish register is open at the principal authority, and on its own site if it has one', () => {
  const places = (parishHasWebsite: boolean) =>
    view([], {}, { authority: 'parish', parishHasWebsite }).places;
  expect(places(false)).toEqual(['inspection', 'website-of-the-principal-authority']);
  expect(places(true)).toContain('website-of-the-parish');
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
    'x'.repeat(1000),
  ),
);
const entries: fc.Arbitrary<RegisterEntry> = fc
  .record({
    texts: fc.array(text, { maxLength: 3 }),
    joins: fc.boolean(),
    homeAddress: fc.option(text, { nil: undefined }),
    asked: fc.boolean(),
    sensitive: fc.option(
      fc.constantFrom(both, { ...both, monitoringOfficerConsiders: 'undetermined' as const }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ texts, joins, homeAddress, asked, sensitive }) => ({
    ...entry,
    category: joins ? texts.join('') || 'Land' : 'Land',
    fields: [...texts, ...(joins ? [texts.join('')] : [])].map((each) => ({
      heading: 'Field',
      text: each || '-',
    })),
    ...(homeAddress === undefined ? {} : { homeAddress }),
    homeAddressWithheldOnRequest: asked,
    ...(sensitive ? { sensitive } : {}),
  }));
const policies: fc.Arbitrary<PublicationPolicy> = fc.record({
  whileSensitivityIsUndecided: fc.constantFrom('hold-back', 'publish'),
  homeAddresses: fc.constantFrom('publish', 'withhold', 'withhold-on-request'),
});

test('a public view contains no withheld text of four characters or more', () => {
  let looked = 0;
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), policies, (all, chosen) => {
      const register = {
        member: '1',
        authority: 'principal',
        parishHasWebsite: false,
        entries: all,
      } as const;
      const { value } = publicRegister({ register, on, policy: chosen });
      const stated = value.entries.flatMap(({ category, fields }) => [
        category,
        ...fields.flatMap((each) => Object.values(each)),
      ]);
      const shown = stated.filter((each) => each !== 'Electoral division');
      for (const each of all) {
        const undecided = each.sensitive?.monitoringOfficerConsiders === 'undetermined';
        const whole = each.sensitive && (!undecided || chosen.whileSensitivityIsUndecided === 'hold-back');
        const hides =
          chosen.homeAddresses === 'withhold' ||
          (chosen.homeAddresses === 'withhold-on-request' && each.homeAddressWithheldOnRequest);
        const address = each.homeAddress !== undefined && (whole || hides) ? [each.homeAddress] : [];
        const withheld = [...(whole ? each.fields.map((field) => field.text) : []), ...address];
        for (const secret of withheld.filter((secret) => secret.trim().length >= 4)) {
          looked += 1;
          for (const published of shown) expect(published).not.toContain(secret.trim());
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(looked).toBeGreaterThan(250);
}, 60_000);

describe('open formats', () => {
  const shown = view([
    {
      ...entry,
      fields: [
        { heading: 'Employer', text: '=HYPERLINK("x")' },
        { heading: 'Role', text: 'Reader, "first"' },
      ],
    },
    { ...entry, sensitive: both, fields: [{ heading: 'Address', text: 'hidden away' }] },
  ]);

  test('CSV has a line a field, quotes what needs it, and disarms formulas', () => {
    expect(publicRegisterCsv(shown).split('\r\n')).toEqual([
      'member,on,number,kind,category,holder,heading,text,note',
      'Councillor 1,2026-01-15,1,disclosable-pecuniary,Land,member,Employer,"\'=HYPERLINK(""x"")",',
      'Councillor 1,2026-01-15,1,disclosable-pecuniary,Land,member,Role,"Reader, ""first""",',
      'Councillor 1,2026-01-15,2,withheld,,,,,The member has an interest whose details are withheld under section 32 of the Localism Act 2011.',
      '',
    ]);
  });

  test('HTML is a table with a caption and header cells, in which nothing that was stated is markup', () => {
    const hostile = view([
      { ...entry, category: '<script>', fields: [{ heading: '"', text: "<img src=x onerror='1'>" }] },
    ]);
    const html = publicRegisterHtml(hostile);
    expect(html).toContain('<caption>Register of interests of Councillor 1 on 2026-01-15</caption>');
    expect(html).toMatch(/<th scope="col">/);
    expect(html).not.toMatch(/<script|<img/);
  });
});
