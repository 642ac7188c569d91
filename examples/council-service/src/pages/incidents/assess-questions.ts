import type { IncidentAssessment, IncidentReport } from '@lga/incident-schema';
import { lawTable } from '@lga/incident-schema/law-table';
import type { Text } from '@lga/rules';
import { allCodes } from '../code-labels.js';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { answers, byRole, codesOrNone, numbered, restrictedContact } from './choices.js';
import { rowsOf } from './layer-form.js';
import { definitionQuestions, triageQuestions } from './triage-questions.js';

const facets = [
  ['behaviours', 'behaviour', both('What was done', 'Yr hyn a wnaed')],
  ['grounds', 'hostilityGround', both('Ground of hostility', 'Sail yr elyniaeth')],
  ['triggers', 'trigger', both('What set it off', 'Yr hyn a’i sbardunodd')],
  ['impacts', 'impact', both('Effect on the target', 'Effaith ar y targed')],
] as const;

/** Provisions of the law table, by their ids; their titles are there in English. */
const provisions = lawTable.entries.map(({ id, title }) => [id, { en: title }] as const);

const words = (name: string, label: Text, hint?: Text): Question => ({
  name,
  as: 'words',
  label,
  rows: 3,
  ...(hint && { hint }),
});

/** Codes of one facet, each with how sure it is and the words that it rests on. */
function facetSection([facet, list, heading]: (typeof facets)[number], { report, rows }: Upon): Section {
  return rowsOf(rows, (row) => {
    const at = `${facet}.${row}`;
    const evidence = report.evidence.map(({ id }) => [id, { en: id }] as const);
    const questions: readonly Question[] = [
      { name: `${at}.code`, as: 'select', label: numbered(heading, row), choices: codesOrNone(list) },
      {
        name: `${at}.sure`,
        as: 'select',
        label: numbered(both('How sure', 'Pa mor sicr'), row),
        choices: codesOrNone('sureness'),
      },
      {
        ...words(
          `${at}.evidence.0.quote`,
          numbered(both('The words that it rests on', 'Y geiriau y mae’n seiliedig arnynt'), row),
        ),
        rows: 2,
      },
      {
        name: `${at}.evidence.0.id`,
        as: 'select',
        label: numbered(both('Where they stand', 'Ble y maent'), row),
        choices: [['', both('In the account', 'Yn yr hanes')], ...evidence],
      },
    ];
    return { heading, inColumns: true, questions };
  });
}

const asked = (within: string, questions: Readonly<Record<string, Text>>, heading: Text): Section => ({
  heading,
  inColumns: true,
  questions: Object.entries(questions).map(([fact, label]) => ({
    name: `${within}.${fact}`,
    as: 'select',
    label,
    choices: answers,
  })),
});

const orders = (rows: number): Section =>
  rowsOf(rows, (row) => ({
    heading: both('Orders that forbid such conduct', 'Gorchmynion sy’n gwahardd ymddygiad o’r fath'),
    inColumns: true,
    questions: [
      {
        name: `orders.${row}.kind`,
        as: 'select',
        label: numbered(both('Order', 'Gorchymyn'), row),
        choices: codesOrNone('orderKind'),
      },
      {
        name: `orders.${row}.law`,
        as: 'select',
        label: numbered(both('Provision that it is made under', 'Y ddarpariaeth y’i gwnaed odani'), row),
        choices: [['', both('Not known', 'Ddim yn hysbys')], ...provisions],
      },
      {
        name: `orders.${row}.madeOn`,
        as: 'day',
        label: numbered(both('Day it was made', 'Diwrnod y’i gwnaed'), row),
      },
      {
        name: `orders.${row}.breaches`,
        as: 'number',
        label: numbered(
          both('Times it was broken, as recorded', 'Sawl gwaith y’i torrwyd, fel y cofnodwyd'),
          row,
        ),
      },
    ],
  }));

/** Who is said to have done it, for each actor that the report describes. */
function attributions({ report }: Upon): readonly Section[] {
  return report.actors.described.map((_, actor) => ({
    heading: numbered(
      both('Who is said to have done it: actor', 'Pwy y dywedir iddo’i wneud: gweithredwr'),
      actor,
    ),
    inColumns: true,
    questions: [
      {
        name: `attributions.${actor}.identity`,
        as: 'select',
        label: numbered(
          both('How far the actor is known', 'I ba raddau y mae’r gweithredwr yn hysbys'),
          actor,
        ),
        choices: codesOrNone('actorIdentity'),
      },
      {
        name: `attributions.${actor}.sure`,
        as: 'select',
        label: numbered(both('How sure that is', 'Pa mor sicr yw hynny'), actor),
        choices: codesOrNone('sureness'),
      },
      words(`attributions.${actor}.how`, numbered(both('How it was found', 'Sut y canfuwyd hynny'), actor)),
    ],
  }));
}

const conclusion = ({ earlier }: Upon): Section => ({
  heading: both('What you make of it', 'Eich barn'),
  questions: [
    {
      name: 'band',
      as: 'radios',
      label: both('Band that you set', 'Y band a osodwch'),
      hint: both(
        'Below what the rules give, or not abuse, only with a reason.',
        'Islaw’r hyn y mae’r rheolau’n ei roi, neu nid cam-drin, dim ond gyda rheswm.',
      ),
      choices: allCodes('band'),
      wanted: both('Set a band', 'Gosodwch fand'),
    },
    words('bandReason', both('Why that band', 'Pam y band hwnnw')),
    byRole('assessedBy.role', both('In which role you assess', 'Ym mha rôl yr ydych yn asesu')),
    {
      name: 'conflictedRoles',
      as: 'ticks',
      label: both(
        'Roles that a target, an actor or somebody close to them holds',
        'Rolau sydd gan darged, gweithredwr neu rywun agos atynt',
      ),
      hint: both(
        'Whoever holds one of them cannot own the triage.',
        'Ni all pwy bynnag sydd ag un ohonynt fod yn berchen ar y brysbennu.',
      ),
      choices: allCodes('councilRole'),
    },
    {
      name: 'messagesNotAbuse',
      as: 'number',
      label: both(
        'Messages that were read one by one and found not to be abuse',
        'Negeseuon a ddarllenwyd fesul un ac a gafwyd nad oeddent yn gam-drin',
      ),
    },
    ...corrects(earlier.map(({ id, assessedAt }) => [id, assessedAt])),
  ],
});

/** Which earlier record this one corrects: that one stays. */
export function corrects(earlier: readonly (readonly [id: string, at: string])[]): readonly Question[] {
  if (earlier.length === 0) return [];
  const choices = earlier.map(
    ([id, at]) => [id, { en: `${at.slice(0, 16).replace('T', ', ')} (${id.slice(0, 8)})` }] as const,
  );
  return [
    {
      name: 'replaces',
      as: 'select',
      label: both('Does it correct an earlier one?', 'A yw’n cywiro un cynharach?'),
      hint: both('The earlier one is kept too.', 'Cedwir yr un cynharach hefyd.'),
      choices: [['', both('No, it is added', 'Na, ychwanegir ef')], ...choices],
    },
  ];
}

export interface Upon {
  readonly report: IncidentReport;
  readonly earlier: readonly IncidentAssessment[];
  readonly rows: number;
}

/** Everything that an assessment holds, as the schema has it, but for what the service fills in. */
export function assessSections(upon: Upon): readonly Section[] {
  return [
    ...facets.map((facet) => facetSection(facet, upon)),
    {
      heading: both('Injury', 'Anaf'),
      questions: [
        {
          name: 'injury',
          as: 'radios',
          label: both('Physical injury', 'Anaf corfforol'),
          choices: allCodes('injury'),
          wanted: both('Say whether there was an injury', 'Dywedwch a fu anaf'),
        },
        restrictedContact,
      ],
    },
    asked(
      'answers',
      triageQuestions,
      both('Questions of the decision table', 'Cwestiynau’r tabl penderfynu'),
    ),
    asked('definition', definitionQuestions, both('The definition of abuse', 'Y diffiniad o gam-drin')),
    orders(upon.rows),
    ...attributions(upon),
    conclusion(upon),
  ];
}
