import * as z from 'zod';
import { openCode } from './code.js';
import { Answer } from './envelope.js';

const Second = z.int().min(0).max(1_000_000);

const Pointer = z
  .strictObject({
    in: z.enum(['account', 'evidence']).describe('The account of the report, or an item of its evidence.'),
    id: z.string().min(1).max(200).exactOptional().describe('Id of the item of evidence in the report.'),
    quote: z.string().min(1).max(2000).exactOptional().describe('The very words.'),
    fromSecond: Second.exactOptional().describe('Where a passage of a recording begins, in seconds.'),
    toSecond: Second.exactOptional().describe('Where it ends, in seconds.'),
  })
  .describe('Where in the report the reason for a code stands.');

export const Sureness = z
  .enum(['certain', 'likely', 'possible'])
  .describe('How sure the assessor is: certain, likely or possible.');

/** Codes of an open list, each with what it rests on. */
export function coded(list: string, describedAs: string) {
  return z
    .array(
      z
        .strictObject({
          code: openCode(list, describedAs),
          sure: Sureness,
          evidence: z.array(Pointer).max(50).describe('What the code rests on.'),
        })
        .describe('A code with what it rests on.'),
    )
    .max(50)
    .describe(`${describedAs} Each code once; empty when there is none.`);
}

export const Definition = z
  .strictObject({
    version: z.string().min(1).max(50).describe('Which definition was asked: lga-2023.'),
    meantToKeepFromDebate: Answer.describe(
      'Was it meant to keep somebody out of public debate, to sway them in it or to put them off it?',
    ),
    likelyToKeepFromDebate: Answer.describe('Was it likely to do so, whatever was meant?'),
    alarmOrDistress: Answer.describe('Did it bring alarm or distress?'),
    couldMakeOneLeave: Answer.describe('Was it of a kind that could make someone want to leave public life?'),
  })
  .describe('The definition of abuse and intimidation as answered questions. Intent is never required.');

const asked = (question: string) => Answer.exactOptional().describe(question);

export const TriageAnswers = z
  .strictObject({
    dangerNow: asked('Is anybody in danger or in fear for their safety now?'),
    threatToLifeCredible: asked('Is there a specific and credible threat to life?'),
    threatToLifeImmediate: asked('Is the threat to life immediate?'),
    targetVeryFrightened: asked('Is the target extremely frightened?'),
    homeTargeted: asked('Was a home the target, or reached?'),
    familyAffected: asked('Are family or household affected?'),
    weaponSeen: asked('Was a weapon seen?'),
    mayBeCriminal: asked('May it be criminal?'),
    meantToPersuade: asked('Was it meant to make somebody do or leave undone something?'),
    electionPeriod: asked('Was it in an election period?'),
    fixatedWithSignsOfIllness: asked('Is the behaviour fixated, with signs of mental illness?'),
    actorVulnerable: asked('May the actor be vulnerable?'),
    councilReleasedData: asked('Did the council let the address or other data out?'),
    contested: asked('Is it contested whether the line was crossed?'),
    otherWardMembers: asked('Has the ward other members who can take over contact?'),
    escalationNeeded: asked('Is senior political or organisational escalation needed?'),
    venueConcern: asked('Is there worry about a venue?'),
    eventWithTension: asked('Is an event or meeting with tension planned?'),
  })
  .describe('Questions of triage that the report does not answer. One that is left out was not asked.');
