import type { IncidentDecision } from '@lga/incident-schema';
import { allCodes } from '../code-labels.js';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { corrects } from './assess-questions.js';
import { byRole, codesOrNone, day, instantLine, line, numbered, select, ticks, words } from './choices.js';
import { rowsOf } from './layer-form.js';
import { marker, restriction } from './limit-questions.js';

const decided: readonly Question[] = [
  {
    name: 'band',
    as: 'radios',
    label: both('Band on which it is decided', 'Y band y penderfynir arno'),
    choices: allCodes('band'),
    wanted: both('Set a band', 'Gosodwch fand'),
  },
  {
    ...ticks('actions', both('What is to be done', 'Beth sydd i’w wneud'), 'action'),
    hint: both(
      'What the decision table proposes is ticked. Tick "No further action" by itself where nothing is done.',
      'Mae’r hyn y mae’r tabl penderfynu’n ei gynnig wedi’i dicio. Ticiwch “Dim camau pellach” ar ei ben ei hun lle na wneir dim.',
    ),
    wanted: both('Say what is to be done', 'Dywedwch beth sydd i’w wneud'),
  },
  ticks('measures', both('Further measures', 'Mesurau pellach'), 'measure'),
  {
    ...words('reason', both('Why', 'Pam'), 4),
    wanted: both('Say why it is decided so', 'Dywedwch pam y penderfynir felly'),
  },
  {
    ...select(
      'lawfulBasis.basis',
      both('Basis in data protection law', 'Sail yng nghyfraith diogelu data'),
      allCodes('lawfulBasis'),
    ),
    wanted: both('Choose the basis in data protection law', 'Dewiswch y sail yng nghyfraith diogelu data'),
  },
  {
    ...words('lawfulBasis.reason', both('Why that basis holds here', 'Pam y mae’r sail honno’n dal yma')),
    wanted: both('Say why that basis holds', 'Dywedwch pam y mae’r sail honno’n dal'),
  },
  byRole('decidedBy.role', both('In which role you decide', 'Ym mha rôl yr ydych yn penderfynu')),
  day('reviewOn', both('Day to look at it again', 'Diwrnod i edrych arno eto')),
];

const notNow = both('When, if it is not now', 'Pryd, os nad nawr');
const whyTold = both('Why they are told', 'Pam y cânt wybod');

const told = (rows: number): Section =>
  rowsOf(rows, (row) => ({
    heading: both('Who is told', 'Pwy sy’n cael gwybod'),
    inColumns: true,
    questions: [
      select(`told.${row}.recipient`, numbered(both('Told', 'Hysbysir'), row), codesOrNone('recipient')),
      select(`told.${row}.view`, numbered(both('How much', 'Faint'), row), codesOrNone('audience')),
      instantLine(`told.${row}.at`, numbered(notNow, row)),
      words(`told.${row}.why`, numbered(whyTold, row)),
    ],
  }));

const numberOf = both('What the number is of', 'Rhif beth ydyw');
const theirNumber = both('Number that the police gave', 'Rhif a roddodd yr heddlu');
const whenGiven = both('When it was given', 'Pryd y’i rhoddwyd');
const isRecorded = both('Have the police recorded it?', 'A yw’r heddlu wedi’i gofnodi?');
const outcome = both('How it ended with the police', 'Sut y daeth i ben gyda’r heddlu');

function police(rows: number): Section {
  const numbers = rowsOf(rows, (row) => {
    const at = `police.references.${row}`;
    return {
      heading: both('The police', 'Yr heddlu'),
      questions: [
        line(`${at}.force`, numbered(both('Force', 'Heddlu'), row)),
        select(`${at}.kind`, numbered(numberOf, row), codesOrNone('policeReferenceKind')),
        line(`${at}.number`, numbered(theirNumber, row)),
        instantLine(`${at}.at`, numbered(whenGiven, row)),
      ],
    };
  });
  const recorded = select('police.recorded', isRecorded, codesOrNone('policeRecorded'));
  const questions = [recorded, ...numbers.questions, words('police.outcome', outcome)];
  return { heading: numbers.heading, inColumns: true, questions };
}

const became = both('What became of it', 'Beth ddaeth ohono');

const aftercare = (rows: number): Section =>
  rowsOf(rows, (row) => ({
    heading: both('Support that was offered with it', 'Cymorth a gynigiwyd gydag ef'),
    inColumns: true,
    questions: [
      select(
        `aftercare.${row}.kind`,
        numbered(both('Support', 'Cymorth'), row),
        codesOrNone('aftercareKind'),
      ),
      select(`aftercare.${row}.state`, numbered(became, row), codesOrNone('aftercareState')),
      day(`aftercare.${row}.on`, numbered(both('Day', 'Diwrnod'), row)),
    ],
  }));

/** Everything that a decision holds, as the schema has it, but for what the service fills in. */
export function decideSections(rows: number, earlier: readonly IncidentDecision[]): readonly Section[] {
  const corrected = corrects(earlier.map(({ id, decidedAt }) => [id, decidedAt]));
  return [
    { heading: both('What is decided', 'Yr hyn a benderfynir'), questions: [...decided, ...corrected] },
    told(rows),
    police(rows),
    aftercare(rows),
    restriction,
    marker,
  ];
}
