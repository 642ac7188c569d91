import type { Rule, Text } from '@lga/rules';
import { balancePaper2023 } from '../rules.js';

/** A structure of the LGA whose places are shared by percentages. */
export interface SharedStructure {
  readonly kind: 'shared';
  readonly id: string;
  readonly name: Text;
  readonly places: number;
  /** `own`: the balance of the councils the body is drawn from, which the caller gives under its id. */
  readonly shares: 'general' | 'own';
  /** Whether every group is sure of a seat. */
  readonly seatForEveryGroup: boolean;
  /** The bodies made up alike, each with its own places; empty where the structure is one body. */
  readonly bodies: readonly Text[];
}

/** A structure whose row adds the rows of others. */
export interface SummedStructure {
  readonly kind: 'sum';
  readonly id: string;
  readonly name: Text;
  /** The structures added up, each by its id; they stand before it. */
  readonly of: readonly string[];
}

/** A structure with one member of each group, outside the calculation. */
export interface OneEachStructure {
  readonly kind: 'one-each';
  readonly id: string;
  readonly name: Text;
  readonly places: number;
}

/** A structure whose members are appointed elsewhere and balanced afterwards: see `balancingPlaces`. */
export interface AppointedStructure {
  readonly kind: 'appointed';
  readonly id: string;
  readonly name: Text;
}

export type LgaStructure = SharedStructure | SummedStructure | OneEachStructure | AppointedStructure;

function shared(
  id: string,
  en: string,
  places: number,
  more: Partial<SharedStructure> = {},
): SharedStructure {
  return {
    kind: 'shared',
    id,
    name: { en },
    places,
    shares: 'general',
    seatForEveryGroup: false,
    bodies: [],
    ...more,
  };
}

function oneEach(id: string, en: string): OneEachStructure {
  return { kind: 'one-each', id, name: { en }, places: 4 };
}

const policyBoards = [
  'Children & Young People',
  'Community Wellbeing',
  'Culture, Tourism & Sport',
  'Environment, Economy, Housing & Transport',
  'Improvement & Innovation',
  'Resources',
  'Safer & Stronger Communities',
].map((en) => ({ en }));

/** The LGA's structures: their places, and what each row rests on. */
export const lgaStructures: Rule<readonly LgaStructure[]> = {
  id: 'lga.structures',
  title: { en: 'Structures to which the political balance of the LGA is applied' },
  authority: 'articles',
  history: [
    {
      from: '2022-06-01',
      value: [
        shared('lga-board', 'LGA Board', 14),
        shared('chairs', 'Chairs (nine boards and the Fire Services Management Committee)', 10),
        shared('vice-chairs', 'Vice-Chairs', 12),
        {
          kind: 'sum',
          id: 'executive-advisory-board',
          name: { en: 'Executive Advisory Board, before regional and balancing places' },
          of: ['lga-board', 'chairs'],
        },
        shared('policy-boards', 'Policy boards (seven, each)', 18, {
          seatForEveryGroup: true,
          bodies: policyBoards,
        }),
        shared('city-regions', 'City Regions Board', 22, { shares: 'own' }),
        shared('people-and-places', 'People & Places Board', 22, { shares: 'own' }),
        shared('fire-services-management-committee', 'Fire Services Management Committee', 14),
        { kind: 'appointed', id: 'fire-commission', name: { en: 'Fire Commission' } },
        oneEach('audit-committee', 'Audit Committee'),
        oneEach('commercial-advisory-board', 'Commercial Advisory Board'),
        oneEach('commercial-services', 'LGA Commercial Services Ltd'),
        oneEach('property-companies', 'Property company boards (each)'),
      ],
      source: { ...balancePaper2023, provision: 'paragraphs 8 to 19 and Appendix A' },
      confidence: 'seen',
      checked: null,
      note: 'Tabled for 2022/23 and 2023/24; no table of a later year was found.',
    },
  ],
};
