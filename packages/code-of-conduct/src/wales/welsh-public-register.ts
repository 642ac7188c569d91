import {
  type Explained,
  inForce,
  inLanguage,
  isoDate,
  type Language,
  type Rule,
  type Step,
} from '@lga/rules';
import { csvOf } from '../csv.js';
import { publicView } from '../public-view.js';
import type { Answer } from '../schema/answer.js';
import type { EntryField } from '../schema/register-of-interests.js';
import type {
  WelshPublicationPolicy,
  WelshRegisterEntry,
  WelshRegisterOfInterests,
} from '../schema/welsh-register.js';
import {
  notForCommunityCouncillors,
  welshSensitiveInformation,
  withholdingSaid,
} from './publication-rules.js';
import { welshGiftPeriod } from './standards-rules.js';
import { requiredInWales, type WelshWithheldNote, withheldInWales } from './welsh-withholding.js';

/** An entry as the public sees it: numbered anew, so that the caller's ids stay inside. */
export interface WelshPublicEntry {
  readonly number: number;
  readonly duty: WelshRegisterEntry['duty'] | 'withheld';
  readonly category: string;
  readonly fields: readonly EntryField[];
  /** Whether the code has the member register it; `null` of what is withheld. */
  readonly required: Answer | null;
  readonly withheld: WelshWithheldNote | null;
}

/** A member's register in Wales on a day, as it may be published. */
export interface WelshPublicRegister {
  readonly member: string;
  readonly on: string;
  readonly office: WelshRegisterOfInterests['office'];
  /** Whether the member registers on taking office: community councillors as such do not, so theirs may be empty. */
  readonly registersOnTakingOffice: boolean;
  /** Who is notified. */
  readonly to: 'monitoring-officer' | 'proper-officer';
  readonly entries: readonly WelshPublicEntry[];
}

/**
 * The public view of a member's register of interests in Wales on a day, under paragraphs 15 to 17 of the code.
 *
 * Left out are the details of what the monitoring officer agrees is sensitive, until it has ceased to be; the view says
 * that something is withheld. No withheld text of four characters or more is left anywhere in what was stated, in
 * whatever case or spacing, nor a postcode out of it; entries withheld stand last. Each entry says whether the code
 * has the member register it: not on taking office by a community councillor as such, and a gift only above the value
 * that the authority had resolved by the day of receipt.
 *
 * @param register - The register; entries after the day, and those that ended before it, are not in the view.
 * @param on - The day, `YYYY-MM-DD`.
 * @param policy - What the authority has settled; nothing is assumed.
 * @throws {DomainError} `not-in-force` before 18 April 2008; `invalid-date`; `invalid-amount`; `withheld-in-name` when a
 *   withheld text stands in the name under which the register is published: a person has to look.
 * @see SI 2008/788, paras 15 to 17, https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { welshPublicRegister } from '@lga/code-of-conduct/welsh-register';
 *
 * const fields = [{ heading: 'Address', text: '1 Example Street' }];
 * const sensitive = { monitoringOfficerAgrees: 'yes' } as const;
 * const entry = { id: 'e1', duty: 'new-or-changed', category: 'Land', fields, enteredOn: '2025-05-10', sensitive } as const;
 * const register = { member: 'Councillor 1', office: 'community', giftResolutions: [], entries: [entry] } as const;
 * const policy = { whileAgreementIsOpen: 'hold-back', gifts: 'publish', notRequired: 'publish' } as const;
 * const { value } = welshPublicRegister({ register, on: '2026-01-15', policy });
 * [value.entries[0]?.duty, value.entries[0]?.fields, value.registersOnTakingOffice]; // => ['withheld', [], false]
 * ```
 */
export function welshPublicRegister({
  register,
  on,
  policy,
}: {
  readonly register: WelshRegisterOfInterests;
  readonly on: string;
  readonly policy: WelshPublicationPolicy;
}): Explained<WelshPublicRegister> {
  const day = isoDate(on);
  const { member, office } = register;
  const isWithheld = (entry: WelshRegisterEntry) => withheldInWales(entry, policy, day) !== null;
  const textsOf = ({ fields }: WelshRegisterEntry) => fields.map(({ text }) => text);
  const { inOrder, blanked } = publicView({
    member,
    entries: register.entries,
    on: day,
    withheldTexts: (entry) => (isWithheld(entry) ? textsOf(entry) : []),
    isWithheld,
  });
  const entries = inOrder
    .filter((entry) => isPublished(entry, register, policy))
    .map((entry, at) =>
      publicEntry({ entry, register, number: at + 1, note: withheldInWales(entry, policy, day), blanked }),
    );
  const isCommunity = office === 'community';
  const to = isCommunity ? 'proper-officer' : 'monitoring-officer';
  const value = { member, on: day, office, registersOnTakingOffice: !isCommunity, to, entries } as const;
  return { value, because: reasons(value) };
}

function isPublished(
  entry: WelshRegisterEntry,
  register: WelshRegisterOfInterests,
  { gifts, notRequired }: WelshPublicationPolicy,
): boolean {
  if (entry.duty === 'gift' && gifts === 'leave-out') return false;
  return notRequired === 'publish' || requiredInWales(entry, register) !== 'no';
}

function publicEntry({
  entry,
  register,
  number,
  note,
  blanked,
}: {
  readonly entry: WelshRegisterEntry;
  readonly register: WelshRegisterOfInterests;
  readonly number: number;
  readonly note: WelshWithheldNote | null;
  readonly blanked: (text: string) => string;
}): WelshPublicEntry {
  if (note) return { number, duty: 'withheld', category: '', fields: [], required: null, withheld: note };
  const fields = entry.fields.map(({ heading, text }) => ({
    heading: blanked(heading),
    text: blanked(text),
  }));
  const required = requiredInWales(entry, register);
  return { number, duty: entry.duty, category: blanked(entry.category), fields, required, withheld: null };
}

function reasons({ on, registersOnTakingOffice, entries }: WelshPublicRegister): readonly Step[] {
  const rules: readonly Rule<unknown>[] = [
    ...(registersOnTakingOffice ? [] : [notForCommunityCouncillors]),
    ...(entries.some(({ duty }) => duty === 'gift') ? [welshGiftPeriod] : []),
    ...(entries.some(({ withheld }) => withheld !== null)
      ? [welshSensitiveInformation, withholdingSaid]
      : []),
  ];
  return rules.flatMap((rule) => inForce(rule, on).because);
}

const columns = ['member', 'on', 'number', 'duty', 'category', 'heading', 'text', 'required', 'note'];

/**
 * A public register in Wales as CSV (RFC 4180): one line a field, a line for each entry without fields, and headings.
 *
 * @param register - What `welshPublicRegister` gives.
 * @param language - Of the notes that say that something is withheld; no translator has signed the Welsh.
 * @example
 * ```ts
 * import { welshPublicRegisterCsv } from '@lga/code-of-conduct/welsh-register';
 *
 * const view = { member: 'Councillor 1', on: '2026-01-15', office: 'county', registersOnTakingOffice: true } as const;
 * const csv = welshPublicRegisterCsv({ register: { ...view, to: 'monitoring-officer', entries: [] }, language: 'cy' });
 * csv; // => 'member,on,number,duty,category,heading,text,required,note\r\n'
 * ```
 */
export function welshPublicRegisterCsv({
  register: { member, on, entries },
  language,
}: {
  readonly register: WelshPublicRegister;
  readonly language: Language;
}): string {
  const lines = entries.flatMap(({ number, duty, category, fields, required, withheld }) => {
    const note = withheld ? inLanguage(withheld.says, language).words : '';
    const shown = fields.length > 0 ? fields : [{ heading: '', text: '' }];
    return shown.map(({ heading, text }) => [
      `${number}`,
      duty,
      category,
      heading,
      text,
      required ?? '',
      note,
    ]);
  });
  return csvOf([columns, ...lines.map((line) => [member, on, ...line])]);
}
