import { localismAct } from '../england/sources.js';
import { type Basis, basisOf, practice } from './basis.js';
import { anyInEngland, endsInEngland, openInEngland } from './english-states.js';
import type { Arrow } from './life-cycle.js';
import { arrangements, breachActedOn, independentPersonsView, writtenAllegation } from './rules.js';
import { bestPractice } from './sources.js';

type Rest = Pick<Arrow, 'outcome'>;

function arrow(
  [event, from, to]: readonly [Arrow['event'], Arrow['from'], string],
  by: Arrow['by'],
  guards: readonly string[],
  basis: Basis,
  rest: Rest = {},
): Arrow {
  return { event, from, to, by, guards, basis, ...rest };
}

const act = (provision: string, section = 28): Basis => ({
  authority: 'statute',
  source: localismAct(section, provision),
  confidence: 'seen',
});
const common = practice('Common arrangements for complaints', 'unverified');
const northDevon = practice('North Devon Council, initial assessment of complaints');
const eastDevon = practice('East Devon District Council, arrangements for complaints');
const castlePoint = practice('Castle Point Borough Council, arrangements for complaints');
const devon = practice('Devon County Council, arrangements for complaints');
const notice: Basis = { authority: 'guidance', source: bestPractice(9), confidence: 'unverified' };
const ombudsman: Basis = {
  authority: 'statute',
  source: { instrument: 'Local Government Act 1974', provision: 'Part III' },
  confidence: 'part',
};

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
const outcomes = { breach: { outcome: 'finding' }, noBreach: { outcome: 'no-breach' } } as const;

export const englishArrows: readonly Arrow[] = [
  arrow(
    ['receive', 'start', 'received'],
    ['complainant'],
    ['written-allegation'],
    basisOf(writtenAllegation),
    {
      outcome: 'undetermined',
    },
  ),
  arrow(['acknowledge', ['received'], 'acknowledged'], officer, [], castlePoint),
  arrow(
    ['notify-member', ['acknowledged'], 'member-notified'],
    officer,
    [],
    act('s. 28(7)(b)(ii) and (iii)'),
  ),
  arrow(
    ['notify-member', ['jurisdiction', 'assessment', 'investigation'], 'stays'],
    officer,
    [],
    practice('Cheshire West and Chester Council, arrangements for complaints'),
  ),
  arrow(['hold-for-police', openInEngland, 'police-hold'], officer, ['may-be-a-crime'], eastDevon),
  arrow(['record-conviction', ['police-hold'], 'stays'], ['court'], [], act('s. 34', 34), {
    outcome: 'convicted',
  }),
  arrow(['police-conclude', ['police-hold'], 'jurisdiction'], ['police'], [], act('s. 34(6) and (7)', 34)),
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
    { outcome: 'no-action' },
  ),
  arrow(
    ['reject', ['jurisdiction'], 'rejected'],
    officer,
    ['refused-as-anonymous', ...decision],
    practice('Arun and South Hams, arrangements for complaints'),
    { outcome: 'no-action' },
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
    act('s. 28(7)(b)(i)'),
    { outcome: 'no-action' },
  ),
  arrow(['try-informal-resolution', ['assessment'], 'informal-resolution'], assessor, [], common),
  arrow(['resolve-informally', ['informal-resolution'], 'closed'], officer, view, eastDevon, {
    outcome: 'informal-resolution',
  }),
  arrow(['fail-informal-resolution', ['informal-resolution'], 'assessment'], officer, [], eastDevon),
  arrow(
    ['find-breach-without-investigation', ['assessment'], 'breach-without-investigation'],
    deciders,
    ['finding-without-investigation-provided-for', 'facts-admitted-or-documented', ...decision],
    basisOf(breachActedOn),
    outcomes.breach,
  ),
  arrow(
    ['decide-to-investigate', ['assessment'], 'investigation'],
    assessor,
    ['independent-person-consulted', 'no-conflict-of-interest'],
    basisOf(arrangements),
    { outcome: 'referred' },
  ),
  arrow(['take-evidence', ['investigation', 'draft-report'], 'stays'], ['investigator'], [], common),
  arrow(['send-draft-report', ['investigation'], 'draft-report'], ['investigator'], [], castlePoint, {
    outcome: 'undetermined',
  }),
  arrow(['send-final-report', ['draft-report'], 'final-report'], ['investigator'], [], castlePoint),
  arrow(['recommend', openInEngland, 'stays'], ['monitoring-officer', 'investigator'], [], common),
  arrow(
    ['find-no-breach', ['final-report'], 'no-breach'],
    officer,
    decision,
    basisOf(independentPersonsView),
    outcomes.noBreach,
  ),
  arrow(
    ['settle-locally', ['final-report'], 'local-settlement'],
    officer,
    ['breach-accepted', 'complainant-asked', ...decision],
    common,
    { outcome: 'informal-resolution' },
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
    outcomes.breach,
  ),
  arrow(
    ['find-no-breach', ['heard'], 'decided-no-breach'],
    panel,
    decision,
    basisOf(independentPersonsView),
    outcomes.noBreach,
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
    act('s. 28(9)(b)'),
  ),
  arrow(
    ['impose-sanction', ['recommended-to-parish'], 'sanctioned'],
    ['parish-council'],
    ['within-power'],
    act('s. 28(9)(b)'),
  ),
  arrow(
    ['decide-not-to-act', ['recommended-to-parish'], 'closed'],
    ['parish-council'],
    [],
    act('s. 28(9)(b)'),
  ),
  arrow(['set-compliance', ['sanctioned', 'published'], 'compliance-due'], officer, [], devon),
  arrow(['comply', ['compliance-due', 'non-compliance'], 'closed'], ['subject-member'], [], devon),
  arrow(['record-non-compliance', ['compliance-due'], 'non-compliance'], officer, ['reasons'], devon),
  arrow(
    ['publish', endsInEngland.filter((id) => id !== 'published'), 'published'],
    officer,
    ['decision-notice-complete', 'may-be-published'],
    notice,
  ),
  arrow(
    ['ask-for-review', ['no-further-action'], 'review'],
    ['complainant', 'subject-member'],
    ['review-provided-for'],
    practice('Cornwall Council (2012 to 2014), arrangements for complaints'),
  ),
  arrow(['reopen', ['review'], 'assessment'], ['reviewing-officer', 'assessment-panel'], [], common, {
    outcome: 'undetermined',
  }),
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
    outcomes.noBreach,
  ),
  arrow(
    ['go-to-ombudsman', endsInEngland, 'ombudsman'],
    ['complainant', 'subject-member'],
    ['fault-with-injustice'],
    ombudsman,
  ),
  arrow(['find-fault-in-process', ['ombudsman'], 'closed'], ['local-government-ombudsman'], [], ombudsman),
  arrow(['find-no-fault-in-process', ['ombudsman'], 'closed'], ['local-government-ombudsman'], [], ombudsman),
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
    act('s. 28(7)(b)(ii) and (iii)'),
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
