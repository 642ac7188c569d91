import type { Rule } from '@lga/rules';
import { announced2025 } from '../complaints/sources.js';

function announced(id: string, en: string): Rule<'applies'> {
  return {
    id: `england.announced.${id}`,
    title: { en },
    authority: 'statute',
    history: [
      {
        status: 'announced',
        from: null,
        value: 'applies',
        source: announced2025,
        confidence: 'seen',
        checked: null,
        note: 'Announced on 11 November 2025; it needs legislation, and no such Act or regulations are known.',
      },
    ],
  };
}

/**
 * What the Government announced for standards in England in 2025, powers of sanction apart. None of it is in force
 * on any day that is known, and none of it changes an answer.
 */
export const announcedChanges: readonly Rule<'applies'>[] = [
  announced('mandatory-code', 'One mandatory code, which councils may supplement and not contradict'),
  announced('duty-to-cooperate', 'A duty of members to cooperate with investigations'),
  announced('vexatious-complaints', 'Several vexatious complaints by a member are a breach'),
  announced('standards-committee', 'A standards committee, or the like, in every principal authority'),
  announced('right-to-review', 'A right to a review for complainant and subject member'),
  announced('national-appeals', 'A national body for appeals'),
  announced('after-resignation', 'Investigations are finished and published after a resignation'),
];
