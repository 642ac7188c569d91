import type { Rule } from '@lga/rules';
import type { Heading, PackQuestion } from './pack-question.js';
import { packQuestions } from './pack-questions.js';

/** The headings of a referral to the police, in their order. */
export const thriveHeadings: Rule<readonly Heading[]> = {
  id: 'england-and-wales.incidents.referral.headings',
  title: { en: 'Headings of a referral to the police (THRIVE)' },
  authority: 'practice',
  history: [
    {
      from: '2023-06-08',
      value: ['threat', 'harm', 'risk', 'investigation', 'vulnerability', 'engagement'],
      source: { instrument: 'THRIVE, the headings of police call handling, known second-hand' },
      confidence: 'unverified',
      checked: null,
      note: 'Each force grades calls in its own way. The day is that of the reference on the threshold, not of THRIVE.',
    },
  ],
};

/** Which field of which record answers what a call handler asks. */
export const referralQuestions: Rule<readonly PackQuestion[]> = {
  id: 'england-and-wales.incidents.referral.questions',
  title: { en: 'What a call handler asks, and the field of the record that answers it' },
  authority: 'practice',
  history: [
    {
      from: '2023-06-08',
      value: packQuestions,
      source: { instrument: 'THRIVE, the headings of police call handling, known second-hand' },
      confidence: 'inferred',
      checked: null,
      note: 'Which question stands under which heading, and which are expected, is a design for a practitioner to go through.',
    },
  ],
};
