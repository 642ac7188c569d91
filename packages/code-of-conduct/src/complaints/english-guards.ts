import { asBestPractice, underAct1974, underLocalismAct } from './bases.js';
import { basisOf, practice } from './basis.js';
import { guard } from './drawn-guard.js';
import type { Guard } from './life-cycle.js';
import {
  breachActedOn,
  independentPersonsAppointment,
  independentPersonsView,
  writtenAllegation,
} from './rules.js';

const northDevon = practice('North Devon Council, initial assessment of complaints');
const common = practice('Common arrangements for complaints', 'unverified');
const jurisdiction = {
  all: ['subject-is-member', 'in-office-at-the-time', 'acting-in-capacity', 'would-breach-code'],
} as const;
const presence = { any: ['subject-present', { all: ['absence-informed', 'fair-to-proceed'] }] } as const;

const againstGoingOn = {
  any: [
    'evidence-too-thin',
    'better-remedy',
    { all: ['vexatious', 'no-serious-content'] },
    'not-in-public-interest',
    'already-considered',
    'already-put-right',
  ],
} as const;

export const englishGuards: readonly Guard[] = [
  guard(
    'written-allegation',
    'Was the allegation made in writing?',
    { kind: 'judged', condition: 'written', is: true },
    basisOf(writtenAllegation),
  ),
  guard('reasons', 'Are the reasons recorded?', { kind: 'reasons' }, northDevon),
  guard(
    'may-be-a-crime',
    'Does the allegation describe what may be a crime?',
    { kind: 'judged', condition: 'alleged-crime', is: true },
    underLocalismAct(34, 's. 34'),
  ),
  guard(
    'member-told-or-reason-not-to',
    'Has the member been told, or is there a reason not to tell the member yet?',
    { kind: 'not-told-yet' },
    practice('Castle Point and Cheshire West, arrangements for complaints'),
  ),
  guard(
    'a-jurisdictional-test-fails',
    'Has somebody judged that one of the jurisdictional tests fails?',
    { kind: 'judged', condition: jurisdiction, is: false },
    northDevon,
  ),
  guard(
    'no-jurisdictional-test-fails',
    'Does no jurisdictional test fail? Doubt goes forward, not out.',
    { kind: 'judged', condition: jurisdiction, is: true },
    northDevon,
    'must-or-noted',
  ),
  guard(
    'not-refused-as-anonymous',
    'Do the arrangements allow an anonymous complaint to go on?',
    { kind: 'anonymous', refused: false },
    practice('Arun and South Hams, arrangements for complaints'),
  ),
  guard(
    'refused-as-anonymous',
    'Do the arrangements refuse this complaint as anonymous?',
    { kind: 'anonymous', refused: true },
    practice('Arun and South Hams, arrangements for complaints'),
  ),
  guard(
    'a-criterion-speaks-against-going-on',
    'Does one of the criteria of the assessment speak against going on?',
    { kind: 'judged', condition: againstGoingOn, is: true },
    practice('North Devon, York, West Devon and Devon, criteria of assessment'),
    'should',
  ),
  guard(
    'independent-person-consulted',
    'Was an independent person consulted?',
    { kind: 'consulted' },
    asBestPractice(8),
    'should',
  ),
  guard(
    'independent-person-view',
    'Was the view of an independent person sought on the allegation that the authority decided to investigate?',
    { kind: 'independent-person', part: 'view' },
    basisOf(independentPersonsView),
  ),
  guard(
    'record-that-it-was-taken-into-account',
    'Is it recorded that this view was taken into account before the decision?',
    { kind: 'independent-person', part: 'taken-into-account' },
    basisOf(independentPersonsView),
  ),
  guard(
    'independent-person-independent',
    'Was the independent person independent on the day of the view?',
    { kind: 'independent-person', part: 'independence' },
    basisOf(independentPersonsAppointment),
  ),
  guard(
    'no-conflict-of-interest',
    'Is nobody who acts in a conflict of interest?',
    { kind: 'people', none: 'conflicted' },
    practice('Redcar, arrangements for complaints'),
    'must-or-noted',
  ),
  guard(
    'nobody-from-the-assessment',
    'Does nobody sit who took part in the assessment?',
    { kind: 'people', none: 'assessed' },
    common,
    'must-or-noted',
  ),
  guard(
    'finding-without-investigation-provided-for',
    "Do the council's arrangements allow a finding without an investigation?",
    { kind: 'option', option: 'finding-without-investigation' },
    practice('Hinckley and Bosworth Borough Council, complaint 2023/14'),
  ),
  guard(
    'facts-admitted-or-documented',
    'Are the facts admitted, or plain from documents?',
    { kind: 'judged', condition: 'facts-admitted-or-documented', is: true },
    practice('Hinckley and Bosworth Borough Council, complaint 2023/14'),
  ),
  guard(
    'breach-accepted',
    'Does the member accept the breach and the remedy?',
    { kind: 'judged', condition: 'breach-accepted', is: true },
    common,
  ),
  guard(
    'complainant-asked',
    'Was the complainant asked for a view of the remedy?',
    { kind: 'judged', condition: 'complainant-asked', is: true },
    common,
    'should',
  ),
  guard(
    'breach-indicated',
    'Does the final report indicate a breach?',
    { kind: 'judged', condition: 'breach-indicated', is: true },
    common,
  ),
  guard(
    'present-or-fairly-absent',
    'Is the member there, or was the member told and is it fair to go on?',
    { kind: 'judged', condition: presence, is: true },
    practice('North Norfolk District Council, standards committee hearing'),
  ),
  guard(
    'within-power',
    'Is every sanction within power on that day?',
    { kind: 'sanctions' },
    basisOf(breachActedOn),
  ),
  guard(
    'parish-member',
    'Is the member a parish councillor?',
    { kind: 'parish' },
    underLocalismAct(28, 's. 28(9)(b)'),
  ),
  guard(
    'decision-notice-complete',
    'Has the decision notice its five parts?',
    { kind: 'notice' },
    asBestPractice(9),
    'should',
  ),
  guard(
    'may-be-published',
    'Has the member, cleared and given the choice, not declined; or was a notice that hangs on compliance called for?',
    { kind: 'publication' },
    practice('East Devon District Council, arrangements for complaints'),
    'must-or-noted',
  ),
  guard(
    'review-provided-for',
    'Does the council offer a review?',
    { kind: 'option', option: 'review' },
    practice('Cornwall Council (2012 to 2014) and Sheffield City Council, arrangements for complaints'),
  ),
  guard(
    'fault-with-injustice',
    'Is a fault in process said to have caused an injustice?',
    { kind: 'judged', condition: 'fault-with-injustice', is: true },
    underAct1974,
    'should',
  ),
];
