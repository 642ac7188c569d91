import type { IncidentAssessment, IncidentReport } from '@lga/incident-schema';
import { lawTable } from '@lga/incident-schema/law-table';
import type { Section } from '../questions.js';
import { both } from '../view.js';
import { codesOrNone, day, number, numbered, select, words } from './choices.js';
import { rowsOf } from './layer-form.js';

/** The report that is assessed, what was made of it before, and how many rows lists have. */
export interface Upon {
  readonly report: IncidentReport;
  readonly earlier: readonly IncidentAssessment[];
  readonly rows: number;
}

const facets = [
  ['behaviours', 'behaviour', both('What was done', 'Yr hyn a wnaed')],
  ['grounds', 'hostilityGround', both('Ground of hostility', 'Sail yr elyniaeth')],
  ['triggers', 'trigger', both('What set it off', 'Yr hyn a’i sbardunodd')],
  ['impacts', 'impact', both('Effect on the target', 'Effaith ar y targed')],
] as const;

const howSure = both('How sure', 'Pa mor sicr');
const restsOn = both('The words that it rests on', 'Y geiriau y mae’n seiliedig arnynt');
const whereTheyStand = both('Where they stand', 'Ble y maent');

/** Codes of every facet, each with how sure it is and the words that it rests on. */
export function facetSections({ report, rows }: Upon): readonly Section[] {
  const evidence = report.evidence.map(({ id }) => [id, { en: id }] as const);
  const places = [['', both('In the account', 'Yn yr hanes')] as const, ...evidence];
  return facets.map(([facet, list, heading]) =>
    rowsOf(rows, (row) => ({
      heading,
      inColumns: true,
      questions: [
        select(`${facet}.${row}.code`, numbered(heading, row), codesOrNone(list)),
        select(`${facet}.${row}.sure`, numbered(howSure, row), codesOrNone('sureness')),
        words(`${facet}.${row}.evidence.0.quote`, numbered(restsOn, row)),
        select(`${facet}.${row}.evidence.0.id`, numbered(whereTheyStand, row), places),
      ],
    })),
  );
}

/** Provisions of the law table, by their ids; their titles are there in English. */
const provisions = lawTable.entries.map(({ id, title }) => [id, { en: title }] as const);
const provision = both('Provision that it is made under', 'Y ddarpariaeth y’i gwnaed odani');
const broken = both('Times it was broken, as recorded', 'Sawl gwaith y’i torrwyd, fel y cofnodwyd');

export function orderRows({ rows }: Upon): Section {
  const notKnown = ['', both('Not known', 'Ddim yn hysbys')] as const;
  return rowsOf(rows, (row) => ({
    heading: both('Orders that forbid such conduct', 'Gorchmynion sy’n gwahardd ymddygiad o’r fath'),
    inColumns: true,
    questions: [
      select(`orders.${row}.kind`, numbered(both('Order', 'Gorchymyn'), row), codesOrNone('orderKind')),
      select(`orders.${row}.law`, numbered(provision, row), [notKnown, ...provisions]),
      day(`orders.${row}.madeOn`, numbered(both('Day it was made', 'Diwrnod y’i gwnaed'), row)),
      number(`orders.${row}.breaches`, numbered(broken, row)),
    ],
  }));
}

const whoDidIt = both('Who is said to have done it: actor', 'Pwy y dywedir iddo’i wneud: gweithredwr');
const howFar = both('How far the actor is known', 'I ba raddau y mae’r gweithredwr yn hysbys');
const thatSure = both('How sure that is', 'Pa mor sicr yw hynny');

/** Who is said to have done it, for each actor that the report describes. */
export function attributionSections({ report }: Upon): readonly Section[] {
  return report.actors.described.map((_, actor) => {
    const at = `attributions.${actor}`;
    return {
      heading: numbered(whoDidIt, actor),
      inColumns: true,
      questions: [
        select(`${at}.identity`, numbered(howFar, actor), codesOrNone('actorIdentity')),
        select(`${at}.sure`, numbered(thatSure, actor), codesOrNone('sureness')),
        words(`${at}.how`, numbered(both('How it was found', 'Sut y canfuwyd hynny'), actor)),
      ],
    };
  });
}
