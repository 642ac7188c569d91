import { DomainError, isoDate } from '@lga/rules';
import { blanker, withheldValues } from './withheld-text.js';

interface Dated {
  readonly enteredOn: string;
  readonly endedOn?: string;
}

interface Asked<Entry extends Dated> {
  /** The name under which the register is published. */
  readonly member: string;
  readonly entries: readonly Entry[];
  readonly on: string;
  /** Every text of an entry that stays out of the view, whether or not the entry is in it. */
  readonly withheldTexts: (entry: Entry) => readonly string[];
  /** Whether the whole entry is withheld. */
  readonly isWithheld: (entry: Entry) => boolean;
}

/** What every public view of a register begins with. */
interface View<Entry> {
  readonly inOrder: readonly Entry[];
  /** A text free of everything withheld. */
  readonly blanked: (text: string) => string;
}

/**
 * The entries of a day, those withheld whole last, since among the others their place would tell their category; and a
 * means to make texts free of what is withheld. A name that would give something away is refused.
 */
export function publicView<Entry extends Dated>({ member, entries, on, ...how }: Asked<Entry>): View<Entry> {
  const day = isoDate(on);
  const current = entries.filter(
    ({ enteredOn, endedOn }) => enteredOn <= day && (endedOn === undefined || endedOn >= day),
  );
  const blanked = blanker(withheldValues(entries.flatMap(how.withheldTexts)));
  if (blanked(member) !== member) {
    throw new DomainError(
      'withheld-in-name',
      'The name of the register contains text that is to be withheld.',
    );
  }
  const open = current.filter((entry) => !how.isWithheld(entry));
  return { inOrder: [...open, ...current.filter(how.isWithheld)], blanked };
}
