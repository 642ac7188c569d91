import { type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import { publicView } from '../public-view.js';
import type {
  EntryField,
  PublicationPolicy,
  RegisterEntry,
  RegisterOfInterests,
} from '../schema/register-of-interests.js';
import {
  homeAddressClause,
  homeAddressPractice,
  placesOfPublication,
  sensitiveEntries,
} from './publication-rules.js';
import { hidesAddress, type WithheldNote, whollyWithheldUnder, withheldTexts } from './withholding.js';

/** An entry as the public sees it: numbered anew, so that the caller's ids stay inside. */
export interface PublicEntry {
  readonly number: number;
  readonly kind: RegisterEntry['kind'] | 'withheld';
  readonly category: string;
  readonly holder: RegisterEntry['holder'] | null;
  readonly fields: readonly EntryField[];
  /** What is withheld and under which power, in words that give nothing away. */
  readonly withheld: readonly WithheldNote[];
}

/** A member's register on a day, as it may be published. */
export interface PublicRegister {
  readonly member: string;
  readonly on: string;
  readonly places: readonly string[];
  readonly entries: readonly PublicEntry[];
  /** The clause on home addresses: not confirmed, so that it changes nothing; how many entries it would touch. */
  readonly section32A: {
    readonly status: 'unconfirmed';
    readonly withheld: 'undetermined' | 'no';
    readonly entriesWithHomeAddress: number;
    readonly openQuestions: readonly ('survival-of-clause' | 'section-number' | 'commencement-date')[];
  };
}

const says: Readonly<Record<WithheldNote['power'], string>> = {
  'section-32':
    'The member has an interest whose details are withheld under section 32 of the Localism Act 2011.',
  'sensitivity-undecided':
    'An entry is held back while it is decided whether its details are to be withheld.',
  'local-policy': 'A home address is left out under the policy of the council.',
};

/**
 * The public view of a register of interests in England on a day.
 *
 * Left out are the details of interests that both the member and the monitoring officer consider sensitive, and home
 * addresses where the council's policy says so; the view says that something is withheld, and under which power. No
 * withheld text of four characters or more is left anywhere in what the caller stated, in whatever case or spacing,
 * nor a postcode out of it. The caller's ids of entries are not published, and entries withheld whole stand last, as
 * their place would tell their category. Words that this package adds are fixed.
 *
 * @param register - The register; entries after the day, and those that ended before it, are not in the view.
 * @param on - The day, `YYYY-MM-DD`.
 * @param policy - What the council has settled; nothing is assumed.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `withheld-in-name` when a withheld text
 *   stands in the name under which the register is published: a person has to look.
 * @see Localism Act 2011, ss. 29 and 32, https://www.legislation.gov.uk/ukpga/2011/20/section/32
 * @example
 * ```ts
 * import { publicRegister } from '@lga/code-of-conduct/interests';
 *
 * const fields = [{ heading: 'Address', text: '1 Example Street' }];
 * const entry = { id: 'e1', kind: 'disclosable-pecuniary', category: 'Land', holder: 'member', fields } as const;
 * const sensitive = { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' } as const;
 * const entries = [{ ...entry, enteredOn: '2025-05-10', homeAddressWithheldOnRequest: false, sensitive }];
 * const register = { member: 'Councillor 1', authority: 'principal', parishHasWebsite: false, entries } as const;
 * const policy = { whileSensitivityIsUndecided: 'hold-back', homeAddresses: 'publish' } as const;
 * const { value } = publicRegister({ register, on: '2026-01-15', policy });
 * [value.entries[0]?.kind, value.entries[0]?.fields]; // => ['withheld', []]
 * ```
 */
export function publicRegister({
  register,
  on,
  policy,
}: {
  readonly register: RegisterOfInterests;
  readonly on: string;
  readonly policy: PublicationPolicy;
}): Explained<PublicRegister> {
  const day = isoDate(on);
  const { inOrder, blanked } = publicView({
    member: register.member,
    entries: register.entries,
    on: day,
    withheldTexts: (entry) => withheldTexts(entry, policy),
    isWithheld: (entry) => whollyWithheldUnder(entry, policy) !== null,
  });
  const entries = inOrder.map((entry, at) => publicEntry(entry, at + 1, policy, blanked));
  const places = placesOf(register, on);
  return {
    value: { member: register.member, on: day, places: places.value, entries, section32A: clause(inOrder) },
    because: [...places.because, ...reasons(entries, inOrder, on)],
  };
}

function publicEntry(
  entry: RegisterEntry,
  number: number,
  policy: PublicationPolicy,
  blanked: (text: string) => string,
): PublicEntry {
  const power = whollyWithheldUnder(entry, policy);
  if (power) {
    return {
      number,
      kind: 'withheld',
      category: '',
      holder: null,
      fields: [],
      withheld: [{ power, says: says[power] }],
    };
  }
  const { kind, category, holder, homeAddress, homeDivision } = entry;
  const isHidden = homeAddress !== undefined && hidesAddress(entry, policy);
  const division = isHidden && homeDivision ? [{ heading: 'Electoral division', text: homeDivision }] : [];
  const fields = [...entry.fields, ...division].map((field) => ({
    heading: blanked(field.heading),
    text: blanked(field.text),
  }));
  const notes: readonly WithheldNote[] = isHidden
    ? [{ power: 'local-policy', says: says['local-policy'] }]
    : [];
  return { number, kind, category: blanked(category), holder, fields, withheld: notes };
}

function placesOf(
  { authority, parishHasWebsite }: RegisterOfInterests,
  on: string,
): Explained<readonly string[]> {
  const { value, because } = inForce(placesOfPublication, on);
  return {
    value: value[authority].filter((place) => place !== 'website-of-the-parish' || parishHasWebsite),
    because,
  };
}

function clause(entries: readonly RegisterEntry[]): PublicRegister['section32A'] {
  const entriesWithHomeAddress = entries.filter(({ homeAddress }) => homeAddress !== undefined).length;
  return {
    status: 'unconfirmed',
    withheld: entriesWithHomeAddress === 0 ? 'no' : 'undetermined',
    entriesWithHomeAddress,
    openQuestions: ['survival-of-clause', 'section-number', 'commencement-date'],
  };
}

function reasons(
  shown: readonly PublicEntry[],
  current: readonly RegisterEntry[],
  on: string,
): readonly Step[] {
  const powers = shown.flatMap(({ withheld }) => withheld.map(({ power }) => power));
  const found = `${powers.filter((power) => power === 'section-32').length} entries are withheld.`;
  const [unconfirmed] = homeAddressClause.history;
  const says = `${homeAddressClause.title.en}. ${unconfirmed.note}`;
  const hasAddress = current.some(({ homeAddress }) => homeAddress !== undefined);
  const { source, confidence, checked } = unconfirmed;
  return [
    ...(powers.includes('section-32') ? applied(inForce(sensitiveEntries, on), found, {}) : []),
    ...(powers.includes('local-policy') ? inForce<unknown>(homeAddressPractice, on).because : []),
    ...(hasAddress
      ? [{ says, rule: homeAddressClause.id, source, authority: 'statute', confidence, checked } as const]
      : []),
  ];
}
