import { asBestPractice, underAct1974, underLocalismAct } from './bases.js';
import { basisOf, practice } from './basis.js';
import { arrow } from './drawn-arrow.js';
import { anyInEngland, endsInEngland, openInEngland, unpublishedInEngland } from './english-states.js';
import type { Arrow } from './life-cycle.js';
import { arrangements, breachActedOn, independentPersonsView, writtenAllegation } from './rules.js';

const common = practice('Common arrangements for complaints', 'unverified');
const northDevon = practice('North Devon Council, initial assessment of complaints');
const eastDevon = practice('East Devon District Council, arrangements for complaints');
const castlePoint = practice('Castle Point Borough Council, arrangements for complaints');
const devon = practice('Devon County Council, arrangements for complaints');

/** What every decision on an allegation needs once the authority has decided to investigate it. */
const view = [
  'independent-person-view',
  'record-that-it-was-taken-into-account',
  'independent-person-independent',
];
const decision = [...view, 'reasons', 'no-conflict-of-interest'];
const officer = ['monitoring-officer'] as const;
const assessor = ['monitoring-officer', 'assessment-panel'] as const;
const panel = ['hearing-panel', 'standards-committee'] as const;
const deciders = [...panel, 'full-council', 'monitoring-officer'] as const;
const breaches = ['decided-breach', 'breach-without-investigation'];

export const englishArrows: readonly Arrow[] = [
  arrow(
    ['receive', 'start', 'received'],
    ['complainant'],
    ['written-allegation'],
    basisOf(writtenAllegation),
    'undetermined',
  ),
  arrow(['acknowledge', ['received'], 'acknowledged'], officer, [], castlePoint),
  arrow(
    ['notify-member', ['acknowledged'], 'member-notified'],
    officer,
    [],
    underLocalismAct(28, 's. 28(7)(b)(ii) and (iii)'),
  ),
  arrow(
    ['notify-member', ['jurisdiction', 'assessment', 'investigation'], 'stays'],
    officer,
    [],
    practice('Cheshire West and Chester Council, arrangements for complaints'),
  ),
  arrow(['hold-for-police', openInEngland, 'police-hold'], officer, ['may-be-a-crime'], eastDevon),
  arrow(
    ['evidence-reaches-prosecutor', ['police-hold'], 'stays'],
    ['prosecutor'],
    [],
    underLocalismAct(34, 's. 34(6) and (8)'),
  ),
  arrow(
    ['record-conviction', ['police-hold'], 'stays'],
    ['court'],
    [],
    underLocalismAct(34, 's. 34'),
    'convicted',
  ),
  arrow(
    ['police-conclude', ['police-hold'], 'jurisdiction'],
    ['police'],
    [],
    underLocalismAct(34, 's. 34(6) and (7)'),
  ),
  arrow(
    ['begin-jurisdiction-test', ['acknowledged', 'member-notified'], 'jurisdiction'],
    officer,
    ['member-told-or-reason-not-to'],
    northDevon,
  ),
  arrow(
    ['reject', ['jurisdiction'], 'rejected'],
    officer,
    ['a-jurisdictional-test-fails', ...decision],
    northDevon,
    'no-action',
  ),
  arrow(
    ['reject', ['jurisdiction'], 'rejected'],
    officer,
    ['refused-as-anonymous', ...decision],
    practice('Arun and South Hams, arrangements for complaints'),
    'no-action',
  ),
  arrow(
    ['take-to-assessment', ['jurisdiction'], 'assessment'],
    officer,
    ['no-jurisdictional-test-fails', 'not-refused-as-anonymous'],
    northDevon,
  ),
  arrow(
    ['take-no-further-action', ['assessment'], 'no-further-action'],
    assessor,
    ['a-criterion-speaks-against-going-on', 'independent-person-consulted', ...decision],
    underLocalismAct(28, 's. 28(7)(b)(i)'),
    'no-action',
  ),
  arrow(['try-informal-resolution', ['assessment'], 'informal-resolution'], assessor, [], common),
  arrow(
    ['resolve-informally', ['informal-resolution'], 'closed'],
    officer,
    view,
    eastDevon,
    'informal-resolution',
  ),
  arrow(['fail-informal-resolution', ['informal-resolution'], 'assessment'], officer, [], eastDevon),
  arrow(
    ['find-breach-without-investigation', ['assessment'], 'breach-without-investigation'],
    deciders,
    ['finding-without-investigation-provided-for', 'facts-admitted-or-documented', ...decision],
    basisOf(breachActedOn),
    'finding',
  ),
  arrow(
    ['decide-to-investigate', ['assessment'], 'investigation'],
    assessor,
    ['independent-person-consulted', 'no-conflict-of-interest'],
    basisOf(arrangements),
    'referred',
  ),
  arrow(['take-evidence', ['investigation', 'draft-report'], 'stays'], ['investigator'], [], common),
  arrow(
    ['send-draft-report', ['investigation'], 'draft-report'],
    ['investigator'],
    [],
    castlePoint,
    'undetermined',
  ),
  arrow(['send-final-report', ['draft-report'], 'final-report'], ['investigator'], [], castlePoint),
  arrow(['recommend', openInEngland, 'stays'], ['monitoring-officer', 'investigator'], [], common),
  arrow(
    ['find-no-breach', ['final-report'], 'no-breach'],
    officer,
    decision,
    basisOf(independentPersonsView),
    'no-breach',
  ),
  arrow(
    ['settle-locally', ['final-report'], 'local-settlement'],
    officer,
    ['breach-accepted', 'complainant-asked', ...decision],
    common,
    'informal-resolution',
  ),
  arrow(['refer-to-hearing', ['final-report'], 'hearing-pending'], officer, ['breach-indicated'], eastDevon),
  arrow(
    ['hear', ['hearing-pending'], 'heard'],
    panel,
    ['present-or-fairly-absent', 'nobody-from-the-assessment', 'no-conflict-of-interest'],
    practice('North Norfolk District Council, standards committee hearing'),
  ),
  arrow(
    ['find-breach', ['heard'], 'decided-breach'],
    panel,
    decision,
    basisOf(independentPersonsView),
    'finding',
  ),
  arrow(
    ['find-no-breach', ['heard'], 'decided-no-breach'],
    panel,
    decision,
    basisOf(independentPersonsView),
    'no-breach',
  ),
  arrow(
    ['impose-sanction', breaches, 'sanctioned'],
    deciders,
    ['within-power', 'reasons'],
    basisOf(breachActedOn),
  ),
  arrow(['decide-not-to-act', breaches, 'closed'], deciders, ['reasons'], basisOf(breachActedOn)),
  arrow(
    ['recommend-to-parish', breaches, 'recommended-to-parish'],
    deciders,
    ['parish-member', 'within-power'],
    underLocalismAct(28, 's. 28(9)(b)'),
  ),
  arrow(
    ['impose-sanction', ['recommended-to-parish'], 'sanctioned'],
    ['parish-council'],
    ['within-power'],
    underLocalismAct(28, 's. 28(9)(b)'),
  ),
  arrow(
    ['decide-not-to-act', ['recommended-to-parish'], 'closed'],
    ['parish-council'],
    [],
    underLocalismAct(28, 's. 28(9)(b)'),
  ),
  arrow(['set-compliance', ['sanctioned', 'published'], 'compliance-due'], officer, [], devon),
  arrow(['comply', ['compliance-due', 'non-compliance'], 'closed'], ['subject-member'], [], devon),
  arrow(['record-non-compliance', ['compliance-due'], 'non-compliance'], officer, ['reasons'], devon),
  arrow(
    ['publish', unpublishedInEngland, 'published'],
    officer,
    ['decision-notice-complete', 'may-be-published'],
    asBestPractice(9),
  ),
  arrow(
    ['ask-for-review', ['no-further-action'], 'review'],
    ['complainant', 'subject-member'],
    ['review-provided-for'],
    practice('Cornwall Council (2012 to 2014), arrangements for complaints'),
  ),
  arrow(
    ['reopen', ['review'], 'assessment'],
    ['reviewing-officer', 'assessment-panel'],
    [],
    common,
    'undetermined',
  ),
  arrow(
    ['uphold-on-review', ['review'], 'closed'],
    ['reviewing-officer', 'assessment-panel'],
    decision,
    common,
  ),
  arrow(
    ['find-no-breach', ['review'], 'no-breach'],
    ['reviewing-officer', 'assessment-panel'],
    decision,
    practice('Cornwall Council, review decision notice CCN014/13'),
    'no-breach',
  ),
  arrow(
    ['go-to-ombudsman', endsInEngland, 'ombudsman'],
    ['complainant', 'subject-member'],
    ['fault-with-injustice'],
    underAct1974,
  ),
  arrow(['find-fault-in-process', ['ombudsman'], 'closed'], ['local-government-ombudsman'], [], underAct1974),
  arrow(
    ['find-no-fault-in-process', ['ombudsman'], 'closed'],
    ['local-government-ombudsman'],
    [],
    underAct1974,
  ),
  arrow(
    ['advise-authority', anyInEngland, 'stays'],
    ['independent-person'],
    [],
    basisOf(independentPersonsView),
  ),
  arrow(
    ['advise-member', anyInEngland, 'stays'],
    ['independent-person'],
    [],
    underLocalismAct(28, 's. 28(7)(b)(ii) and (iii)'),
  ),
  arrow(['comment', openInEngland, 'stays'], ['subject-member', 'complainant'], [], castlePoint),
  arrow(
    ['declare-conflict', anyInEngland, 'stays'],
    [...deciders, 'assessment-panel', 'investigator', 'reviewing-officer', 'independent-person'],
    [],
    practice('Redcar, arrangements for complaints'),
  ),
  arrow(['leave-office', anyInEngland, 'stays'], ['subject-member'], [], common),
  arrow(
    ['set-due-day', openInEngland, 'stays'],
    officer,
    [],
    practice('Northumberland, review of complaints'),
  ),
];
