import { DomainError } from '@lga/rules';
import { type Act, actorKey, aiders } from './act.js';
import { type BeginsOccasion, type BurstRule, beginsOccasion } from './burst-rule.js';
import { secondOfAct } from './london-time.js';

/** Where one actor stands with one target after an act. */
export interface CourseSoFar {
  readonly actor: string;
  readonly target: string;
  readonly occasions: number;
  readonly messages: number;
  /** `begun`: this act is the first of the second occasion. `continued`: there were two occasions or more before it. */
  readonly course: 'none' | 'begun' | 'continued';
  /** How many targets the actor has had up to now; several of them by separate acts may have another legal shape. */
  readonly targetsOfActor: number;
}

/** Takes acts one at a time, as they come in, and keeps no act. */
export interface CourseFollower {
  /**
   * What an act makes of each actor and target that it joins.
   *
   * @throws {DomainError} `invalid-act`; `out-of-order` when it is earlier than the act before.
   */
  readonly add: (act: Act) => readonly CourseSoFar[];
}

/** Numbers of one actor with one target. */
interface Contact {
  first: number;
  occasions: number;
  messages: number;
}

/**
 * Courses of conduct against one target, followed act by act in the order of time: the streaming form of
 * `coursesOfConduct`, with the same counts; acts that the actor aided are among them. Memory grows with actors and their targets, not with acts.
 *
 * @throws {DomainError} `invalid-burst-rule`.
 * @see Protection from Harassment Act 1997, s. 7(3)(a), https://www.legislation.gov.uk/ukpga/1997/40/section/7
 * @example
 * ```ts
 * import { followCourses } from '@lga/incident-schema/patterns';
 *
 * const follower = followCourses({ by: 'london-day' });
 * const call = { actor: 'a', identity: 'identified', targets: ['councillor 1'] } as const;
 * follower.add({ ...call, id: '1', at: '2026-03-01T09:00:00Z' }).map(({ course }) => course); // => ['none']
 * follower.add({ ...call, id: '2', at: '2026-03-09T09:00:00Z' }).map(({ course }) => course); // => ['begun']
 * ```
 */
export function followCourses(burst: BurstRule): CourseFollower {
  const begins = beginsOccasion(burst);
  const byActor = new Map<string, Map<string, Contact>>();
  let latest = Number.NEGATIVE_INFINITY;
  const met = (actor: string, target: string, second: number): CourseSoFar => {
    const targets = byActor.get(actor) ?? new Map<string, Contact>();
    if (targets.size === 0) byActor.set(actor, targets);
    const contact = targets.get(target) ?? { first: 0, occasions: 0, messages: 0 };
    if (contact.messages === 0) targets.set(target, contact);
    const course = followed(contact, second, begins);
    const { occasions, messages } = contact;
    return { actor, target, occasions, messages, course, targetsOfActor: targets.size };
  };
  return {
    add(act) {
      const second = secondOfAct(act.at);
      if (second < latest) {
        throw new DomainError(
          'out-of-order',
          'Acts were expected in the order of time; one came that is earlier.',
        );
      }
      latest = second;
      const key = actorKey(act);
      const actors = [...(key === null ? [] : [key]), ...aiders(act)];
      return actors.flatMap((actor) => act.targets.map((target) => met(actor, target, second)));
    },
  };
}

function followed(contact: Contact, second: number, begins: BeginsOccasion): CourseSoFar['course'] {
  const before = contact.occasions;
  contact.messages += 1;
  if (before === 0 || begins(second, contact.first)) {
    contact.occasions += 1;
    contact.first = second;
  }
  if (before > 1) return 'continued';
  return contact.occasions > 1 ? 'begun' : 'none';
}
