import type { CodeText, Provision } from './code-text.js';
import { conductProvisions, interestProvisions, principleProvisions } from './english-provisions.js';
import { provision } from './model-provision.js';

/** The two wordings that adopted texts prove; which edition has which is not proven. */
export type Wording = 'earlier' | 'later';

const seen = { confidence: 'seen' } as const;

const differences: Readonly<Record<Wording, readonly Provision[]>> = {
  earlier: [
    provision(
      'appendix-b.ori.directly-relates',
      'Appendix B, 6',
      'Where a matter directly relates to a body of Table 2: disclose, speak only if the public may, do not vote, leave.',
      seen,
    ),
    provision(
      'table-2.appointed-bodies',
      'Appendix B, Table 2',
      'A body of which one is in general control or management and to which the council appointed one.',
      seen,
    ),
    provision(
      'table-2.public-charitable-opinion-bodies',
      'Appendix B, Table 2',
      'Any body with public functions, for charitable purposes, or meant to influence opinion or policy.',
      seen,
    ),
  ],
  later: [
    provision(
      'appendix-b.ori.directly-relates',
      'Appendix B, 6',
      'Where a matter directly relates to the money or well-being of a body of Table 2: disclose, speak only if the public may, do not vote, leave.',
      seen,
    ),
    provision('table-2.unpaid-directorships', 'Appendix B, Table 2', 'An unpaid directorship.', seen),
    provision(
      'table-2.appointed-bodies',
      'Appendix B, Table 2',
      'A body of which one is a member or in general control or management, and to which the council appointed one.',
      seen,
    ),
    provision(
      'table-2.public-charitable-opinion-bodies',
      'Appendix B, Table 2',
      'A body with public functions, for charitable purposes, or meant to influence opinion or policy, of which one is a member or in general control or management.',
      seen,
    ),
  ],
};

const sources = {
  earlier: {
    instrument: 'LGA Model Councillor Code of Conduct',
    edition: 'as adopted by West Devon and Tower Hamlets',
    url: 'https://westdevon.gov.uk/comments-and-complaints/councillors-code-conduct/appendix-b-registering-interests',
  },
  later: {
    instrument: 'LGA Model Councillor Code of Conduct',
    edition: 'as the Suffolk association of local councils quotes it',
    url: 'https://salc.org.uk/wiki/page/238',
  },
} as const;

/**
 * The LGA Model Councillor Code of Conduct in one of its two proven wordings, as provisions with permanent ids.
 *
 * The paraphrases are ours. The model is advice: what binds a member is the council's adopted code.
 *
 * @param wording - `earlier` or `later`; the editions of 2020 and 2021 have not been compared with them.
 * @example
 * ```ts
 * import { modelCode } from '@lga/code-of-conduct/editions';
 *
 * const gifts = modelCode('later').provisions.find(({ id }) => id === 'lga.gifts.registering');
 * [gifts?.number, gifts?.threshold?.operator, gifts?.aliases[0]?.number]; // => ['10.2', 'at-least', '9.2']
 * ```
 */
export function modelCode(wording: Wording): CodeText {
  return {
    id: `lga-${wording}`,
    title: { en: `LGA Model Councillor Code of Conduct, ${wording} wording` },
    nation: 'england',
    source: sources[wording],
    provisions: [
      ...principleProvisions,
      ...conductProvisions,
      ...interestProvisions,
      ...differences[wording],
    ],
  };
}
