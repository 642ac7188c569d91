import type { Confidence } from '@lga/rules';
import type { Edition } from './code-text.js';

const unproven =
  'Its text is not held: which of the two wordings it has is not proven, so codes are kept by wording.';

function english(
  from: string,
  status: Edition['status'],
  confidence: Confidence,
  [instrument, url]: readonly [string, string?],
  note: string,
): Edition {
  const source = url === undefined ? { instrument } : { instrument, url };
  const id = `lga-${from}${status === 'draft' ? '-draft' : ''}`;
  return { id, nation: 'england', from, status, source, confidence, note };
}

/** The editions of the LGA Model Councillor Code of Conduct that are known, oldest first. */
export const englishEditions: readonly Edition[] = [
  english(
    '2020-06',
    'draft',
    'unverified',
    ['A model code of conduct for local authorities (LGA chairman, blog, 2021)'],
    'A consultation draft: more than 1,500 responses were received. Its text is not held.',
  ),
  english(
    '2020-12-23',
    'superseded',
    'seen',
    ['Stockport report', 'https://democracy.stockport.gov.uk/ieIssueDetails.aspx?IId=90933&Opt=3'],
    unproven,
  ),
  english(
    '2021-01-19',
    'superseded',
    'seen',
    ['North Herts report', 'https://democracy.north-herts.gov.uk/mgAi.aspx?ID=10462'],
    unproven,
  ),
  english(
    '2021-05-17',
    'current',
    'unverified',
    ['BCP Council report', 'https://democracy.bcpcouncil.gov.uk/mgAi.aspx?ID=8334'],
    `That a later revision was published without telling councils was read; its day was not. ${unproven}`,
  ),
];

function welsh(
  from: string,
  instrument: string,
  note: string,
  status: Edition['status'] = 'superseded',
): Edition {
  return {
    id: `wales-${from}`,
    nation: 'wales',
    from,
    status,
    source: { instrument },
    confidence: 'seen',
    note,
  };
}

/** The Welsh model code by the days from which its text stood, oldest first; every provision is mandatory. */
export const welshEditions: readonly Edition[] = [
  welsh('2008-04-18', 'SI 2008/788 (W.82)', 'As made.'),
  welsh('2014-08-01', 'SI 2014/1815', '"Registered society" in paragraph 10(2).'),
  welsh('2016-04-01', 'SI 2016/84', 'Paragraphs 6(1)(c), 10(2) and 14.'),
  welsh('2022-05-05', 'SI 2022/355', 'Chief executives, in paragraph 8.'),
  welsh('2022-08-05', 'SI 2022/806', 'Corporate joint committees come under it.'),
  welsh('2026-01-05', 'SI 2025/1217', 'Paragraph 4(a).', 'current'),
];
