import type { PublicationPolicy, RegisterEntry } from '../schema/register-of-interests.js';
import { disclosure } from './declared-interest.js';

/** That something is withheld, and why. */
export interface WithheldNote {
  readonly power: 'section-32' | 'sensitivity-undecided' | 'local-policy';
  readonly says: string;
}

/** The power under which a whole entry stays out of public copies, if one does. */
export function whollyWithheldUnder(
  entry: RegisterEntry,
  policy: PublicationPolicy,
): WithheldNote['power'] | null {
  const asked = entry.sensitive ? disclosure({ sensitive: entry.sensitive }) : 'existence-and-nature';
  if (asked === 'fact-of-interest') return 'section-32';
  const isUndecided = asked === 'undetermined' && policy.whileSensitivityIsUndecided === 'hold-back';
  return isUndecided ? 'sensitivity-undecided' : null;
}

/** Whether the council's policy leaves a home address out. */
export function hidesAddress(
  { homeAddressWithheldOnRequest }: RegisterEntry,
  { homeAddresses }: PublicationPolicy,
): boolean {
  return (
    homeAddresses === 'withhold' || (homeAddresses === 'withhold-on-request' && homeAddressWithheldOnRequest)
  );
}

/** Every text of an entry that stays out of the public view. */
export function withheldTexts(entry: RegisterEntry, policy: PublicationPolicy): readonly string[] {
  const { fields, homeAddress, homeDivision } = entry;
  const address = homeAddress === undefined ? [] : [homeAddress];
  if (!whollyWithheldUnder(entry, policy)) return hidesAddress(entry, policy) ? address : [];
  return [...fields.map(({ text }) => text), ...address, ...(homeDivision ? [homeDivision] : [])];
}
