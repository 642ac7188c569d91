import type { IncidentAssessment } from '@lga/incident-schema';
import type { Text } from '@lga/rules';
import { both } from '../view.js';

type Fact = keyof IncidentAssessment['answers'];

/** What the decision table asks and a report does not answer, in the order of the schema. */
export const triageQuestions: Readonly<Record<Fact, Text>> = {
  dangerNow: both(
    'Is anybody in danger, or in fear for their safety, now?',
    'A oes unrhyw un mewn perygl, neu’n ofni am ei ddiogelwch, nawr?',
  ),
  threatToLifeCredible: both(
    'Is there a specific and credible threat to life?',
    'A oes bygythiad penodol a chredadwy i fywyd?',
  ),
  threatToLifeImmediate: both(
    'Is the threat to life immediate?',
    'A yw’r bygythiad i fywyd yn un uniongyrchol?',
  ),
  targetVeryFrightened: both('Is the target extremely frightened?', 'A yw’r targed yn ofnus dros ben?'),
  homeTargeted: both('Was a home the target, or reached?', 'A dargedwyd neu a gyrhaeddwyd cartref?'),
  familyAffected: both('Are family or household affected?', 'A effeithir ar deulu neu aelwyd?'),
  weaponSeen: both('Was a weapon seen?', 'A welwyd arf?'),
  mayBeCriminal: both('May it be criminal?', 'A allai fod yn droseddol?'),
  meantToPersuade: both(
    'Was it meant to make somebody do something, or not do it?',
    'Ai’r bwriad oedd peri i rywun wneud rhywbeth, neu beidio â’i wneud?',
  ),
  electionPeriod: both('Was it in an election period?', 'A oedd hyn yn ystod cyfnod etholiad?'),
  fixatedWithSignsOfIllness: both(
    'Is the behaviour fixated, with signs of mental illness?',
    'A yw’r ymddygiad yn obsesiynol, gydag arwyddion o salwch meddwl?',
  ),
  actorVulnerable: both('May the actor be vulnerable?', 'A allai’r gweithredwr fod yn agored i niwed?'),
  councilReleasedData: both(
    'Did the council let the address or other data out?',
    'A ryddhaodd y cyngor y cyfeiriad neu ddata arall?',
  ),
  contested: both('Is it contested whether the line was crossed?', 'A oes dadl a groeswyd y llinell?'),
  otherWardMembers: both(
    'Has the ward other members who can take over contact?',
    'A oes gan y ward aelodau eraill a all gymryd y cyswllt drosodd?',
  ),
  escalationNeeded: both(
    'Is senior political or organisational escalation needed?',
    'A oes angen uwchgyfeirio gwleidyddol neu sefydliadol?',
  ),
  venueConcern: both('Is there worry about a venue?', 'A oes pryder am leoliad?'),
  eventWithTension: both(
    'Is an event or meeting with tension planned?',
    'A oes digwyddiad neu gyfarfod llawn tensiwn wedi’i gynllunio?',
  ),
};

type Asked = Exclude<keyof IncidentAssessment['definition'], 'version'>;

/** The definition of abuse, as questions. Intent is never required. */
export const definitionQuestions: Readonly<Record<Asked, Text>> = {
  meantToKeepFromDebate: both(
    'Was it meant to keep somebody out of public debate, or to sway them in it?',
    'Ai’r bwriad oedd cadw rhywun allan o ddadl gyhoeddus, neu ddylanwadu arnynt ynddi?',
  ),
  likelyToKeepFromDebate: both(
    'Was it likely to do so, whatever was meant?',
    'A oedd yn debygol o wneud hynny, beth bynnag oedd y bwriad?',
  ),
  alarmOrDistress: both('Did it bring alarm or distress?', 'A achosodd fraw neu drallod?'),
  couldMakeOneLeave: both(
    'Could it make somebody want to leave public life?',
    'A allai beri i rywun fod eisiau gadael bywyd cyhoeddus?',
  ),
};
