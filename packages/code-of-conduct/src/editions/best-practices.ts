import type { CodeText, Provision } from './code-text.js';

const sentences = [
  'Forbid bullying and harassment in the code, with a definition and examples.',
  'Require cooperation with formal investigations, and forbid trivial or malicious allegations.',
  'Review the code every year, and ask the public, community bodies and neighbours for their views.',
  'Keep the code easy to find, online and on the premises.',
  'Bring the register of gifts up to date at least every quarter, in an open format such as CSV.',
  'Publish a clear test of public interest by which allegations are filtered.',
  'Have at least two independent persons.',
  'Ask the independent person whether to investigate, and let them comment on what is about to be dismissed.',
  'Publish a decision notice after a formal investigation: facts, provisions, the view of the independent person, reasoning, sanction.',
  'Offer guidance on how to complain that is easy to use, with the time that it will take.',
  'Complaints about a parish councillor’s conduct to a clerk come from the chair or the council, save exceptionally not.',
  'The monitoring officer’s role takes in support for parish investigations, with the resources for it.',
  'Provide for conflicts of interest in investigations, by another council’s monitoring officer among other ways.',
  'Report on separate bodies in the annual governance statement; these publish the papers of their boards.',
  'Senior officers meet group leaders or whips regularly about standards.',
] as const;

const confirmed = 3;

/**
 * The fifteen best practices that the Committee on Standards in Public Life asked councils to follow in 2019.
 *
 * They are recommendations to councils, and no member can break one. The first three were read in a council's
 * minute; the others are unverified.
 */
export const bestPractices: CodeText = {
  id: 'cspl-best-practices-2019',
  title: { en: 'Best practices of the Committee on Standards in Public Life' },
  nation: 'england',
  source: {
    instrument: 'Local Government Ethical Standards (Committee on Standards in Public Life)',
    edition: 'January 2019',
  },
  provisions: sentences.map(
    (en, at): Provision => ({
      id: `cspl.best-practice-${at + 1}`,
      number: `${at + 1}`,
      kind: 'recommendation',
      paraphrase: { en },
      aliases: [],
      confidence: at < confirmed ? 'seen' : 'unverified',
    }),
  ),
};
