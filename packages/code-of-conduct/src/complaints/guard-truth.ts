import { inForce } from '@lga/rules';
import { type Truth, truth } from '../condition.js';
import type { Complaint, ComplaintEvent } from './complaint.js';
import { missingParts } from './decision-notice.js';
import { independence } from './independence.js';
import { lastDay } from './last-day.js';
import type { GuardTest, LifeCycle } from './life-cycle.js';
import type { Procedure } from './procedure.js';
import { judgedIn, type Progress } from './progress.js';
import { appealForm } from './rules.js';
import { type SanctioningBody, sanctionInPower } from './sanction-in-power.js';

/** What a guard is tested on: an event, and how far the allegation had come before it. */
export interface Tested {
  readonly life: LifeCycle;
  readonly complaint: Complaint;
  readonly procedure: Procedure;
  readonly progress: Progress;
  readonly event: ComplaintEvent;
}

type Test<Kind> = (test: GuardTest & { readonly kind: Kind }, tested: Tested) => Truth;

/** Whether a guard holds; `'unknown'` while nobody has said. */
export function guardTruth(test: GuardTest, tested: Tested): Truth {
  return (tests[test.kind] as (test: GuardTest, tested: Tested) => Truth)(test, tested);
}

const tests: { readonly [Kind in GuardTest['kind']]: Test<Kind> } = {
  judged: ({ condition, is }, { progress, event }) => {
    const holds = truth(condition, judgedIn(progress, event));
    return holds === 'unknown' ? holds : holds === is;
  },
  reasons: (_, { event }) => (event.reasons ?? '').trim() !== '',
  'independent-person': ({ part }, tested) => (tested.progress.investigated ? ofView[part](tested) : true),
  consulted: (_, { progress }) => progress.views.length > 0,
  people: ({ none }, { progress, event: { people = [] } }) => {
    if (people.length === 0) return 'unknown';
    return !people.some((person) => progress[none].has(person));
  },
  option: ({ option }, { procedure }) => procedure.options[option] ?? 'unknown',
  anonymous: ({ refused }, tested) => {
    const isRefused = refusedAsAnonymous(tested);
    return isRefused === 'unknown' ? isRefused : isRefused === refused;
  },
  'not-told-yet': (_, tested) => untoldWithReason(tested),
  publication: (_, tested) => mayPublish(tested),
  notice: (_, { event: { notice = {} } }) => missingParts(notice).length === 0,
  parish: (_, { complaint }) => complaint.subject.office === 'parish-council',
  sanctions: (_, tested) => sanctionsInPower(tested),
  'in-time': ({ deadline }, { life, procedure, progress, event }) => {
    const rule = life.deadlines.find(({ id }) => id === deadline);
    const started = progress.applied.findLast((each) => rule?.startedBy.includes(each.event.kind));
    const last = rule && started ? lastDay({ rule, procedure, start: started.event.on }) : undefined;
    return last === undefined ? 'unknown' : event.on <= last.value;
  },
  appeal: ({ form }, { event }) => inForce(appealForm, event.on).value === form,
};

const ofView = {
  view: ({ progress }: Tested): Truth => progress.views.length > 0,
  'taken-into-account': ({ progress, event: { views = [] } }: Tested): Truth =>
    progress.views.some(({ id }) => views.includes(id)),
  independence: (tested: Tested): Truth => {
    const { views } = tested.progress;
    if (views.length === 0) return true;
    const counted = views.filter(({ id }) => tested.event.views?.includes(id) ?? true);
    return anyOf((counted.length > 0 ? counted : views).map((view) => wasIndependent(view, tested)));
  },
};

/** Whether the person who gave a view is known as an independent person, and was independent on that day. */
function wasIndependent({ people = [], on }: ComplaintEvent, { complaint }: Tested): Truth {
  const persons = complaint.independentPersons.filter(({ id }) => people.includes(id));
  if (persons.length === 0) return 'unknown';
  const kinds = persons.map((person) => independence({ person, on }).value.kind);
  return anyOf(kinds.map((kind) => (kind === 'undetermined' ? 'unknown' : kind === 'independent')));
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

function refusedAsAnonymous({ complaint, procedure, progress, event }: Tested): Truth {
  if (complaint.identity !== 'anonymous') return false;
  if (procedure.anonymous !== 'refused-unless-compelling')
    return procedure.anonymous === undefined ? 'unknown' : procedure.anonymous === 'refused';
  const compelling = judgedIn(progress, event)('compelling-public-interest');
  return compelling === 'unknown' ? compelling : !compelling;
}

function untoldWithReason({ complaint, procedure, progress, event }: Tested): Truth {
  return anyOf([
    progress.path.some(({ state }) => state === 'member-notified'),
    complaint.identity === 'withheld',
    procedure.options['member-told-after-assessment'] ?? 'unknown',
    judgedIn(progress, event)('telling-would-prejudice'),
  ]);
}

function mayPublish({ procedure, progress, event }: Tested): Truth {
  if (progress.publication === 'only-if-not-complied' && progress.state !== 'non-compliance') return false;
  if (progress.outcome !== 'no-breach') return true;
  const choice = procedure.options['member-may-decline-publication'] ?? 'unknown';
  const declined = judgedIn(progress, event)('publication-declined');
  if (choice === false || declined === false) return true;
  return choice === true && declined === true ? false : 'unknown';
}

const bodies: { readonly [Name in ComplaintEvent['by']]?: SanctioningBody } = {
  'standards-committee': 'standards-committee',
  'case-tribunal': 'case-tribunal',
  'interim-case-tribunal': 'interim-case-tribunal',
};

function sanctionsInPower({ life, complaint, procedure, progress, event }: Tested): Truth {
  const { by, on, sanctions = [] } = event;
  const body = life.nation === 'england' ? 'english-authority' : bodies[by];
  if (sanctions.length === 0 || body === undefined) return 'unknown';
  const { leftOfficeOn } = progress;
  const subject = leftOfficeOn === undefined ? complaint.subject : { ...complaint.subject, leftOfficeOn };
  const { options } = procedure;
  const kinds = sanctions.map(
    (sanction) => sanctionInPower({ body, sanction, on, subject, options }).value.kind,
  );
  if (kinds.includes('beyond-power')) return false;
  return kinds.includes('undetermined') ? 'unknown' : true;
}
