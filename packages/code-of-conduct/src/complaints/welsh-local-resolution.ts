import { localResolutionScope } from '../wales/standards-rules.js';
import { type Basis, basisOf } from './basis.js';
import { arrow } from './drawn-arrow.js';
import { guard } from './drawn-guard.js';
import type { Arrow, DeadlineRule, Guard, LifeCycle, State } from './life-cycle.js';
import type { FactOfLocalResolution } from './local-resolution-fact.js';
import { welshCodeInForce } from './sources.js';

const scope = basisOf(localResolutionScope);
const protocol: Basis = {
  authority: 'guidance',
  source: { ...localResolutionScope.history[0].source, provision: 'process' },
  confidence: 'seen',
};
/** That whoever is a party stands aside is read out of the protocol's words on the chair, which were read in part. */
const standingAside: Basis = { ...protocol, confidence: 'part' };
/** Recording, and days of the council's own: nothing was read about them. */
const ownRecord: Basis = { ...protocol, authority: 'practice', confidence: 'inferred' };

function state(id: string, en: string, cy: string, phase: State['phase'] = 'open'): State {
  return { id, title: { en, cy, reviewed: false }, phase };
}

const states: readonly State[] = [
  state('with-the-clerk', 'Received by the clerk', 'Derbyniwyd gan y clerc'),
  state('informal-talks', 'Early informal resolution', 'Datrysiad anffurfiol cynnar'),
  state('mediation', 'With the chair or vice-chair', 'Gyda’r cadeirydd neu’r is-gadeirydd'),
  state('settled-by-agreement', 'Settled by agreement', 'Datryswyd drwy gytundeb', 'end'),
  state('not-settled', 'Not settled', 'Heb ei ddatrys', 'end'),
  state('directed-elsewhere', 'Outside local resolution', 'Y tu allan i ddatrysiad lleol', 'end'),
];

const keepsOut = Object.keys(localResolutionScope.history[0].value ?? {}) as FactOfLocalResolution[];

const guards: readonly Guard[] = [
  guard(
    'about-respect',
    ['Has somebody judged that it is minor and about respect?', 'A farnwyd mai mater mân am barch ydyw?'],
    { kind: 'judged', condition: 'about-respect', is: true },
    scope,
  ),
  guard(
    'nothing-keeps-it-out',
    [
      'Has somebody judged that nothing on the list keeps it out?',
      'A farnwyd nad oes dim ar y rhestr yn ei gadw allan?',
    ],
    { kind: 'judged', condition: { any: keepsOut }, is: false },
    scope,
  ),
  guard(
    'not-about-respect',
    [
      'Has somebody judged that it is not minor, or not about respect?',
      'A farnwyd nad mater mân am barch ydyw?',
    ],
    { kind: 'judged', condition: 'about-respect', is: false },
    scope,
  ),
  guard(
    'something-keeps-it-out',
    [
      'Has somebody judged that something on the list keeps it out?',
      'A farnwyd bod rhywbeth ar y rhestr yn ei gadw allan?',
    ],
    { kind: 'judged', condition: { any: keepsOut }, is: true },
    scope,
  ),
  guard(
    'details-given',
    ['Has the member had the full details?', 'A gafodd yr aelod y manylion llawn?'],
    { kind: 'judged', condition: 'member-given-details', is: true },
    protocol,
    'should',
  ),
  guard(
    'mediator-apart',
    ['Is whoever mediates no party to it?', 'A yw’r sawl sy’n cymodi heb fod yn barti?'],
    { kind: 'judged', condition: 'mediator-is-party', is: false },
    standingAside,
    'must-or-noted',
  ),
  guard(
    'agreed',
    ['Do all who are involved agree?', 'A yw pawb dan sylw yn cytuno?'],
    { kind: 'judged', condition: 'parties-agree', is: true },
    protocol,
  ),
];

const clerk = ['clerk'] as const;
const mediators = ['chair', 'vice-chair'] as const;
const open = states.filter(({ phase }) => phase === 'open').map(({ id }) => id);
const inScope = ['about-respect', 'nothing-keeps-it-out'];

const arrows: readonly Arrow[] = [
  arrow(['receive', 'start', 'with-the-clerk'], ['complainant'], [], protocol, 'undetermined'),
  arrow(['direct-elsewhere', open, 'directed-elsewhere'], clerk, ['something-keeps-it-out'], scope),
  arrow(['direct-elsewhere', open, 'directed-elsewhere'], clerk, ['not-about-respect'], scope),
  arrow(['notify-member', open, 'stays'], clerk, [], protocol),
  arrow(['try-informal-resolution', ['with-the-clerk'], 'informal-talks'], clerk, inScope, protocol),
  arrow(
    ['begin-mediation', ['with-the-clerk', 'informal-talks'], 'mediation'],
    mediators,
    [...inScope, 'mediator-apart', 'details-given'],
    protocol,
  ),
  arrow(
    ['resolve-informally', ['informal-talks'], 'settled-by-agreement'],
    clerk,
    ['agreed'],
    protocol,
    'informal-resolution',
  ),
  arrow(
    ['resolve-informally', ['mediation'], 'settled-by-agreement'],
    mediators,
    ['agreed'],
    protocol,
    'informal-resolution',
  ),
  arrow(['fail-informal-resolution', ['informal-talks'], 'not-settled'], clerk, [], protocol),
  arrow(['fail-informal-resolution', ['mediation'], 'not-settled'], mediators, [], protocol),
  arrow(['comment', open, 'stays'], ['subject-member', 'complainant'], [], protocol),
  arrow(['set-due-day', open, 'stays'], [...clerk, ...mediators], [], ownRecord),
  arrow(['leave-office', states.map(({ id }) => id), 'stays'], ['subject-member'], [], ownRecord),
];

const ended = ['resolve-informally', 'fail-informal-resolution', 'direct-elsewhere'] as const;

const deadlines: readonly DeadlineRule[] = [
  {
    id: 'triage-locally',
    title: { en: 'Decide whether it is in scope', cy: 'Penderfynu a yw o fewn y cwmpas', reviewed: false },
    kind: 'by',
    startedBy: ['receive'],
    metBy: ['try-informal-resolution', 'begin-mediation', 'direct-elsewhere'],
    for: 'clerk',
  },
  {
    id: 'resolve-locally',
    title: {
      en: 'Settle it, or say that it is not settled',
      cy: 'Datrys, neu ddweud na ddatryswyd',
      reviewed: false,
    },
    kind: 'by',
    startedBy: ['receive'],
    metBy: ended,
    for: 'clerk',
  },
];

/**
 * The life cycle of a minor complaint about respect that a council in Wales tries to settle itself. The clerk decides
 * whether it is in scope and helps; the chair or vice-chair mediates. Nobody adjudicates, and it has no finding. What
 * is not settled, or not in scope, is no complaint to the Ombudsman until somebody makes one: that has a life cycle of
 * its own.
 */
export const welshLocalResolution: LifeCycle = {
  nation: 'wales',
  title: { en: 'Local resolution in Wales', cy: 'Datrysiad lleol yng Nghymru', reviewed: false },
  from: welshCodeInForce,
  states,
  guards,
  arrows,
  deadlines,
};
