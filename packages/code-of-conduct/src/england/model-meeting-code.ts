import { type Explained, inForce } from '@lga/rules';
import type { MeetingCode } from '../schema/declaration.js';
import { affectsParagraph, dpiParagraph, nriParagraph, oriParagraph } from './meeting-rules.js';

/** What a council settles for itself where it adopts the Model Code. */
export type AdoptedChoices = Pick<
  MeetingCode,
  'wording' | 'actingAlone' | 'dispensedMayStay' | 'ownHomeAndCouncilTax' | 'employerApplies'
>;

/**
 * What the LGA Model Code says of interests at meetings, for a council that adopted it whole.
 *
 * A council with a text of its own changes the parts that differ, and says `authority: 'local-code'`.
 *
 * @param on - The day, `YYYY-MM-DD`.
 * @param choices - What the Model Code leaves to each council, and how it reads what is contested; nothing is assumed.
 * @throws {DomainError} `not-in-force` before 23 December 2020; `invalid-date`.
 * @see LGA Model Councillor Code of Conduct, Appendix B, https://salc.org.uk/wiki/page/238
 * @example
 * ```ts
 * import { modelMeetingCode } from '@lga/code-of-conduct/meetings';
 *
 * const { value } = modelMeetingCode('2026-01-15', {
 *   wording: 'later',
 *   actingAlone: true,
 *   dispensedMayStay: 'undetermined',
 *   ownHomeAndCouncilTax: 'no-interest-in-matter',
 *   employerApplies: 'judge-each',
 * });
 * value.ori.maySpeakAsPublic; // => true
 * ```
 */
export function modelMeetingCode(on: string, choices: AdoptedChoices): Explained<MeetingCode> {
  const [dpi, ori, nri, affects] = [
    inForce(dpiParagraph, on),
    inForce(oriParagraph, on),
    inForce(nriParagraph, on),
    inForce(affectsParagraph, on),
  ];
  return {
    value: {
      authority: 'model-code',
      title: 'Model Code',
      dpi: dpi.value,
      ori: ori.value,
      nri: nri.value,
      affects: affects.value,
      ...choices,
    },
    because: [dpi, ori, nri, affects].flatMap(({ because }) => because),
  };
}
