import type { IncidentDecision } from '@lga/incident-schema';
import { allCodes } from '../code-labels.js';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { corrects } from './assess-questions.js';
import { byRole, codesOrNone, numbered } from './choices.js';
import { rowsOf } from './layer-form.js';

const words = (name: string, label: ReturnType<typeof both>, rows = 2): Question => ({
  name,
  as: 'words',
  label,
  rows,
});
const when = (name: string, label: ReturnType<typeof both>): Question => ({
  name,
  as: 'text',
  label,
  hint: both('For example 2026-03-02T09:00:00Z.', 'Er enghraifft 2026-03-02T09:00:00Z.'),
});
const day = (name: string, label: ReturnType<typeof both>): Question => ({ name, as: 'day', label });

const decided: Section = {
  heading: both('What is decided', 'Yr hyn a benderfynir'),
  questions: [
    {
      name: 'band',
      as: 'radios',
      label: both('Band on which it is decided', 'Y band y penderfynir arno'),
      choices: allCodes('band'),
    },
    {
      name: 'actions',
      as: 'ticks',
      label: both('What is to be done', 'Beth sydd i’w wneud'),
      hint: both(
        'What the decision table proposes is ticked. Tick "No further action" by itself where nothing is done.',
        'Mae’r hyn y mae’r tabl penderfynu’n ei gynnig wedi’i dicio. Ticiwch “Dim camau pellach” ar ei ben ei hun lle na wneir dim.',
      ),
      choices: allCodes('action'),
    },
    {
      name: 'measures',
      as: 'ticks',
      label: both('Further measures', 'Mesurau pellach'),
      choices: allCodes('measure'),
    },
    {
      ...words('reason', both('Why', 'Pam'), 4),
      wanted: both('Say why it is decided so', 'Dywedwch pam y penderfynir felly'),
    },
    {
      name: 'lawfulBasis.basis',
      as: 'select',
      label: both('Basis in data protection law', 'Sail yng nghyfraith diogelu data'),
      choices: allCodes('lawfulBasis'),
      wanted: both('Choose the basis in data protection law', 'Dewiswch y sail yng nghyfraith diogelu data'),
    },
    {
      ...words('lawfulBasis.reason', both('Why that basis holds here', 'Pam y mae’r sail honno’n dal yma')),
      wanted: both('Say why that basis holds', 'Dywedwch pam y mae’r sail honno’n dal'),
    },
    byRole('decidedBy.role', both('In which role you decide', 'Ym mha rôl yr ydych yn penderfynu')),
    day('reviewOn', both('Day to look at it again', 'Diwrnod i edrych arno eto')),
  ],
};

const told = (rows: number): Section =>
  rowsOf(rows, (row) => ({
    heading: both('Who is told', 'Pwy sy’n cael gwybod'),
    inColumns: true,
    questions: [
      {
        name: `told.${row}.recipient`,
        as: 'select',
        label: numbered(both('Told', 'Hysbysir'), row),
        choices: codesOrNone('recipient'),
      },
      {
        name: `told.${row}.view`,
        as: 'select',
        label: numbered(both('How much', 'Faint'), row),
        choices: codesOrNone('audience'),
      },
      when(`told.${row}.at`, numbered(both('When, if it is not now', 'Pryd, os nad nawr'), row)),
      words(`told.${row}.why`, numbered(both('Why they are told', 'Pam y cânt wybod'), row)),
    ],
  }));

const police = (rows: number): Section => {
  const numbers = rowsOf(rows, (row) => ({
    heading: both('The police', 'Yr heddlu'),
    questions: [
      { name: `police.references.${row}.force`, as: 'text', label: numbered(both('Force', 'Heddlu'), row) },
      {
        name: `police.references.${row}.kind`,
        as: 'select',
        label: numbered(both('What the number is of', 'Rhif beth ydyw'), row),
        choices: codesOrNone('policeReferenceKind'),
      },
      {
        name: `police.references.${row}.number`,
        as: 'text',
        label: numbered(both('Number that the police gave', 'Rhif a roddodd yr heddlu'), row),
      },
      when(`police.references.${row}.at`, numbered(both('When it was given', 'Pryd y’i rhoddwyd'), row)),
    ],
  }));
  return {
    heading: numbers.heading,
    inColumns: true,
    questions: [
      {
        name: 'police.recorded',
        as: 'select',
        label: both('Have the police recorded it?', 'A yw’r heddlu wedi’i gofnodi?'),
        choices: codesOrNone('policeRecorded'),
      },
      ...numbers.questions,
      words('police.outcome', both('How it ended with the police', 'Sut y daeth i ben gyda’r heddlu')),
    ],
  };
};

const aftercare = (rows: number): Section =>
  rowsOf(rows, (row) => ({
    heading: both('Support that was offered with it', 'Cymorth a gynigiwyd gydag ef'),
    inColumns: true,
    questions: [
      {
        name: `aftercare.${row}.kind`,
        as: 'select',
        label: numbered(both('Support', 'Cymorth'), row),
        choices: codesOrNone('aftercareKind'),
      },
      {
        name: `aftercare.${row}.state`,
        as: 'select',
        label: numbered(both('What became of it', 'Beth ddaeth ohono'), row),
        choices: codesOrNone('aftercareState'),
      },
      day(`aftercare.${row}.on`, numbered(both('Day', 'Diwrnod'), row)),
    ],
  }));

const restriction: Section = {
  heading: both('A limit on contact, if there is one', 'Cyfyngiad ar gysylltiad, os oes un'),
  inColumns: true,
  questions: [
    { name: 'restriction.policy.title', as: 'text', label: both('Published policy', 'Polisi cyhoeddedig') },
    { name: 'restriction.policy.url', as: 'text', label: both('Where it is published', 'Ble y’i cyhoeddir') },
    day(
      'restriction.warnedOn',
      both('Day of the warning that came first', 'Diwrnod y rhybudd a ddaeth yn gyntaf'),
    ),
    words(
      'restriction.notWarnedBecause',
      both(
        'Or why immediate safety stood against a warning',
        'Neu pam yr oedd diogelwch uniongyrchol yn erbyn rhybudd',
      ),
    ),
    words(
      'restriction.reasons',
      both('Reasons, as given to the person', 'Rhesymau, fel y’u rhoddwyd i’r person'),
    ),
    words('restriction.limited', both('What is limited', 'Yr hyn a gyfyngir')),
    words(
      'restriction.left',
      both('How the person can still raise an issue', 'Sut y gall y person godi mater o hyd'),
    ),
    words('restriction.appeal', both('How to challenge it', 'Sut i’w herio')),
    day('restriction.startsOn', both('It starts on', 'Mae’n dechrau ar')),
    day('restriction.endsOn', both('It ends on', 'Mae’n dod i ben ar')),
    day('restriction.reviewOn', both('It is looked at again on', 'Edrychir arno eto ar')),
    {
      name: 'restriction.ombudsman',
      as: 'select',
      label: both('Ombudsman that the person is told of', 'Yr ombwdsmon y dywedir wrth y person amdano'),
      choices: codesOrNone('ombudsman'),
    },
  ],
};

const marker: Section = {
  heading: both('A marker, if there is one', 'Marciwr, os oes un'),
  inColumns: true,
  questions: [
    {
      name: 'marker.threat',
      as: 'ticks',
      label: both('Kind of threat that it rests on', 'Math o fygythiad y mae’n seiliedig arno'),
      choices: allCodes('behaviour'),
    },
    {
      name: 'marker.visibleTo',
      as: 'ticks',
      label: both('Who may see it', 'Pwy a gaiff ei weld'),
      choices: allCodes('recipient'),
    },
    words(
      'marker.controlMeasures.lines',
      both(
        'What those who meet the person are to do, a line each',
        'Beth mae’r rhai sy’n cwrdd â’r person i’w wneud, llinell yr un',
      ),
      3,
    ),
    words('marker.appeal', both('How to challenge the marker', 'Sut i herio’r marciwr')),
    day('marker.startsOn', both('The marker starts on', 'Mae’r marciwr yn dechrau ar')),
    day('marker.reviewOn', both('The marker is looked at again on', 'Edrychir ar y marciwr eto ar')),
    day('marker.toldOn', both('Day on which the person was told', 'Diwrnod y dywedwyd wrth y person')),
    words(
      'marker.notToldBecause',
      both('Or why the person is not told', 'Neu pam na ddywedir wrth y person'),
    ),
    day('marker.removedOn', both('Day on which it was taken off', 'Diwrnod y’i tynnwyd')),
    day('marker.retainUntil', both('It is kept until', 'Fe’i cedwir tan')),
  ],
};

/** Everything that a decision holds, as the schema has it, but for what the service fills in. */
export function decideSections(rows: number, earlier: readonly IncidentDecision[]): readonly Section[] {
  const corrected = corrects(earlier.map(({ id, decidedAt }) => [id, decidedAt]));
  return [
    { ...decided, questions: [...decided.questions, ...corrected] },
    told(rows),
    police(rows),
    aftercare(rows),
    restriction,
    marker,
  ];
}
