import { readdirSync, readFileSync } from 'node:fs';
import type { IncidentFacts } from '../facts/incident-facts.js';
import type { Answer, Band, Country } from '../record/envelope.js';
import type { Order } from '../record/incident-assessment.js';
import type { PersonsBand } from './triage.js';

/** A published event as `cases/triage` tells it. */
export interface TriageCase {
  readonly file: string;
  readonly name: string;
  readonly source: { readonly published: string | null };
  readonly given: {
    readonly lawAsAt: string;
    readonly country: Country;
    readonly targetRole: string | readonly string[];
    readonly targets: number | null;
    readonly familyAffected: boolean;
    readonly actorIdentity: string;
    readonly actorRelation: string | readonly string[];
    readonly behaviours: readonly string[];
    readonly channels: readonly string[];
    readonly settings: readonly string[];
    readonly trigger: string;
    readonly hostilityGrounds: readonly string[];
    readonly impacts: readonly string[];
    readonly occasions?: number | null;
    readonly injury: IncidentFacts['injury'];
    readonly weaponSeen: boolean;
    readonly dangerNow?: boolean;
    readonly homeTargeted?: boolean;
    readonly mayBeCriminal?: boolean;
    readonly electionPeriod?: boolean;
    readonly plannedEventWithTension?: boolean;
    readonly actorVulnerability?: string;
    readonly threatToLife?: { readonly credible: boolean; readonly immediate: boolean };
    readonly orders?: readonly Order[];
    readonly restriction?: Readonly<Record<string, unknown>>;
    readonly officerRoles?: readonly string[];
    readonly targetWishes?: string;
    readonly messageKinds?: { readonly criticism: number };
    readonly reassessedByPerson?: { readonly to: Band; readonly reason: string };
    readonly series?: { readonly days: readonly number[] };
  };
  readonly expect: {
    readonly band: Band;
    readonly initialBand?: Band;
    readonly actions: readonly string[];
    readonly rules: readonly string[];
    readonly lawSignposts: readonly string[];
    readonly operationFord?: boolean;
    readonly notInForceWhenItHappened?: readonly string[];
    readonly deadlines?: readonly Readonly<Record<string, string | number | null>>[];
    readonly never?: Readonly<Record<string, readonly string[]>>;
    readonly neverSay?: readonly string[];
    readonly notTriageOwner?: readonly string[];
    readonly definitionMet?: boolean;
    readonly actorRecorded?: boolean;
    readonly perMessageNotAbuse?: number;
    readonly ombudsman?: string;
    readonly restrictionValid?: boolean | 'undetermined';
    readonly restrictionMissing?: readonly string[];
    readonly reviewAfterMonths?: number;
  };
}

const folder = new URL('../../cases/triage/', import.meta.url);

export const triageCases: readonly TriageCase[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));

/** What a case gives, as facts. */
export function factsGiven({ given }: TriageCase): IncidentFacts {
  return {
    country: given.country,
    targetRoles: [given.targetRole].flat(),
    targets: given.targets,
    actorIdentities: [given.actorIdentity],
    actorRelations: [given.actorRelation].flat(),
    behaviours: given.behaviours,
    grounds: given.hostilityGrounds,
    triggers: [given.trigger],
    impacts: given.impacts,
    channels: given.channels,
    settings: given.settings,
    injury: given.injury,
    occasions: given.occasions ?? null,
    answers: answersGiven(given),
    orders: given.orders ?? [],
    restricted: given.restriction !== undefined,
    conflictedRoles: given.officerRoles ?? [],
    messagesNotAbuse: given.messageKinds?.criticism ?? null,
    wishesKnown: given.targetWishes !== undefined,
  };
}

function answersGiven(given: TriageCase['given']): IncidentFacts['answers'] {
  return {
    dangerNow: answer(given.dangerNow),
    threatToLifeCredible: answer(given.threatToLife?.credible),
    threatToLifeImmediate: answer(given.threatToLife?.immediate),
    homeTargeted: answer(given.homeTargeted),
    familyAffected: answer(given.familyAffected),
    weaponSeen: answer(given.weaponSeen),
    mayBeCriminal: answer(given.mayBeCriminal),
    electionPeriod: answer(given.electionPeriod),
    eventWithTension: answer(given.plannedEventWithTension),
    actorVulnerable: given.actorVulnerability ? 'yes' : 'not-asked',
  };
}

function answer(known: boolean | undefined): Answer {
  return known === undefined ? 'not-asked' : known ? 'yes' : 'no';
}

/** The band that a person set in a case, in a role that no case has in conflict. */
export function personGiven({ given }: TriageCase): PersonsBand | undefined {
  const { reassessedByPerson: by } = given;
  return by && { band: by.to, role: 'health-and-safety', reason: by.reason };
}
