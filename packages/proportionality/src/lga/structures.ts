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

/** The LGA's structures: their places, and what each row rests on. */
export const lgaStructures: Rule<readonly LgaStructure[]> = {
  id: 'lga.structures',
  title: { en: 'Structures to which the political balance of the LGA is applied' },
  authority: 'articles',
  history: [
    {
      from: '2022-06-01',
      value: [
        {
          kind: 'shared',
          id: 'lga-board',
          name: { en: 'LGA Board' },
          places: 14,
          shares: 'general',
          seatForEveryGroup: false,
          bodies: [],
        },
        {
          kind: 'shared',
          id: 'chairs',
          name: { en: 'Chairs (nine boards and the Fire Services Management Committee)' },
          places: 10,
          shares: 'general',
          seatForEveryGroup: false,
          bodies: [],
        },
        {
          kind: 'shared',
          id: 'vice-chairs',
          name: { en: 'Vice-Chairs' },
          places: 12,
          shares: 'general',
          seatForEveryGroup: false,
          bodies: [],
        },
        {
          kind: 'sum',
          id: 'executive-advisory-board',
          name: { en: 'Executive Advisory Board, before regional and balancing places' },
          of: ['lga-board', 'chairs'],
        },
        {
          kind: 'shared',
          id: 'policy-boards',
          name: { en: 'Policy boards (seven, each)' },
          places: 18,
          shares: 'general',
          seatForEveryGroup: true,
          bodies: [
            { en: 'Children & Young People' },
            { en: 'Community Wellbeing' },
            { en: 'Culture, Tourism & Sport' },
            { en: 'Environment, Economy, Housing & Transport' },
            { en: 'Improvement & Innovation' },
            { en: 'Resources' },
            { en: 'Safer & Stronger Communities' },
          ],
        },
        {
          kind: 'shared',
          id: 'city-regions',
          name: { en: 'City Regions Board' },
          places: 22,
          shares: 'own',
          seatForEveryGroup: false,
          bodies: [],
        },
        {
          kind: 'shared',
          id: 'people-and-places',
          name: { en: 'People & Places Board' },
          places: 22,
          shares: 'own',
          seatForEveryGroup: false,
          bodies: [],
        },
        {
          kind: 'shared',
          id: 'fire-services-management-committee',
          name: { en: 'Fire Services Management Committee' },
          places: 14,
          shares: 'general',
          seatForEveryGroup: false,
          bodies: [],
        },
        { kind: 'appointed', id: 'fire-commission', name: { en: 'Fire Commission' } },
        { kind: 'one-each', id: 'audit-committee', name: { en: 'Audit Committee' }, places: 4 },
        {
          kind: 'one-each',
          id: 'commercial-advisory-board',
          name: { en: 'Commercial Advisory Board' },
          places: 4,
        },
        {
          kind: 'one-each',
          id: 'commercial-services',
          name: { en: 'LGA Commercial Services Ltd' },
          places: 4,
        },
        {
          kind: 'one-each',
          id: 'property-companies',
          name: { en: 'Property company boards (each)' },
          places: 4,
        },
      ],
      source: { ...balancePaper2023, provision: 'paragraphs 8 to 19 and Appendix A' },
      confidence: 'seen',
      checked: null,
      note: 'Tabled for 2022/23 and 2023/24; no table of a later year was found.',
    },
  ],
};
