import { inForce, monthsAfter } from '@lga/rules';
import type { GroupFormed, ReviewRequested } from './events.js';
import type { Visited } from './replay.js';
import { type Answer, noBearing, permitted, required, undetermined } from './review-answer.js';
import {
  reviewAfterByElection,
  reviewAfterMay,
  reviewAtAnnualMeeting,
  reviewAtAnyTime,
  reviewByCommittee,
  reviewMonthCounted,
  reviewOnDivision,
  reviewOnJoining,
  reviewOnNewGroup,
} from './review-rules.js';

/** The days of the last reviews before an event; `null` where none is recorded. */
export interface LastReviews {
  readonly annual: string | null;
  readonly any: string | null;
}

const practice = {
  byElection:
    'By itself a by-election is no prescribed time for a review; most councils review nevertheless, and some wait for it to be held.',
  left: 'Leaving a group to sit alone is no prescribed time for a review; practice is divided between discretion and treating it as required.',
  ended:
    'That a group ends is no prescribed time for a review, as far as the text that was read goes; seats have been allocated again in practice.',
  joined:
    'Joining a group prescribes a review only with a request; practice often does not ask whether there was one.',
  changed: 'A change of members is no prescribed time for a review.',
  request:
    'A request that is not the one regulation 17 describes prescribes no review; councils have acted on such requests.',
} as const;

/** What an event means for reviews. */
export function answerTo(visited: Visited, last: LastReviews): Answer {
  const { event, roll, before } = visited;
  const { on } = event;
  switch (event.kind) {
    case 'annual-meeting':
      return roll.groups.size > 0
        ? required('annual-meeting', reviewAtAnnualMeeting, { on, ends: 'no' })
        : noBearing();
    case 'first-meeting-after-may':
      return roll.groups.size > 0 ? required('first-meeting-after-may', reviewAfterMay, { on }) : noBearing();
    case 'committee-changed':
      return required('committee-changed', reviewByCommittee, { on, by: event.body });
    case 'group-formed':
      return newGroup(event, before.groups, last);
    case 'review-requested':
      return request(event, visited, last);
    case 'joined':
      return permitted('joining-without-request', reviewAtAnyTime, { on, note: practice.joined });
    case 'left-group':
    case 'removed-from-group':
    case 'left-office':
      return leaving(visited);
    case 'took-office':
      return event.by === 'by-election'
        ? permitted('by-election', reviewAtAnyTime, { on, note: practice.byElection })
        : permitted('membership-changed', reviewAtAnyTime, { on, note: practice.changed });
    default:
      return noBearing();
  }
}

/** Somebody is no longer in a group, or no longer a member, and a group may have ended with that. */
function leaving({ event: { on, kind }, roll, before }: Visited): Answer {
  if (roll.ended.length > before.ended)
    return permitted('group-ended', reviewAtAnyTime, { on, note: practice.ended });
  return kind === 'left-office'
    ? permitted('membership-changed', reviewAtAnyTime, { on, note: practice.changed })
    : permitted('left-group', reviewAtAnyTime, { on, note: practice.left });
}

function newGroup({ on }: GroupFormed, groupsBefore: number, { annual }: LastReviews): Answer {
  if (groupsBefore === 0) return required('division', reviewOnDivision, { on });
  if (annual === null)
    return undetermined('new-group', reviewOnNewGroup, { on, question: 'When was the last annual review?' });
  if (isWithinAMonth(on, annual)) {
    const note =
      'The notice came within one month of the last annual review, so that no review is prescribed.';
    return permitted('new-group', reviewAtAnyTime, { on, note });
  }
  return required('new-group', reviewOnNewGroup, { on });
}

function request(event: ReviewRequested, { roll }: Visited, last: LastReviews): Answer {
  const { on, joining, signed } = event;
  const alone = permitted('request-alone', reviewAtAnyTime, { on, note: practice.request });
  const joined = joining !== undefined && roll.groupOf.has(joining);
  if (!joined || signed === 'otherwise') return alone;
  const member = roll.members.get(joining);
  const elected = member?.electedOn ?? member?.on;
  if (member?.by === 'by-election' && elected !== undefined && isWithinAMonth(on, elected))
    return required('by-election-member-joins', reviewAfterByElection, { on });
  return signed === 'as-regulation-9b-requires' ? joiningWithRequest(on, last, alone) : alone;
}

/** "The last such review" may be the last annual review or the last of any kind; only where both agree is it settled. */
function joiningWithRequest(on: string, { annual, any }: LastReviews, alone: Answer): Answer {
  if (annual === null || any === null)
    return undetermined('joining-with-request', reviewOnJoining, {
      on,
      question: 'When was the last annual review?',
    });
  const [soonAfterAnnual, soonAfterAny] = [isWithinAMonth(on, annual), isWithinAMonth(on, any)];
  if (soonAfterAnnual) return alone;
  if (soonAfterAny) {
    const question =
      'Is “the last such review” the last annual review, so that one is required, or the last review of any kind, so that it came too soon?';
    return undetermined('joining-with-request', reviewOnJoining, { on, question });
  }
  return required('joining-with-request', reviewOnJoining, { on });
}

function isWithinAMonth(on: string, since: string): boolean {
  return on <= monthsAfter({ start: since, months: inForce(reviewMonthCounted, on).value });
}
