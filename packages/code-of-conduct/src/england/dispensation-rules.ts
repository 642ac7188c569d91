import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

export const dispensationGrounds: Rule<Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e', string>>> = {
  id: 'england.dispensations.grounds',
  title: { en: 'Grounds of a dispensation, after regard to all relevant circumstances' },
  authority: 'statute',
  history: [
    underAct({
      value: {
        a: 'so many are barred that the business would be impeded',
        b: 'the political balance is upset so far that the likely outcome would change',
        c: "it is in the interests of people who live in the authority's area",
        d: 'every member of the executive would be barred',
        e: 'it is otherwise appropriate',
      },
      source: localismAct(33, 's. 33'),
    }),
  ],
};

export const dispensationRequest: Rule<'written-to-proper-officer'> = {
  id: 'england.dispensations.request',
  title: { en: 'A dispensation needs a written request to the proper officer' },
  authority: 'statute',
  history: [underAct({ value: 'written-to-proper-officer', source: localismAct(33, 's. 33') })],
};

export const dispensationGranter: Rule<'own-relevant-authority'> = {
  id: 'england.dispensations.granted-by',
  title: { en: 'The authority of which the person is a member grants it: a parish its own' },
  authority: 'statute',
  history: [
    underAct({
      value: 'own-relevant-authority',
      source: localismAct(33, 's. 33(1)'),
      note: 'It may be delegated, in a parish to the clerk.',
    }),
  ],
};

export const dispensationLifts: Rule<readonly ('discuss' | 'vote')[]> = {
  id: 'england.dispensations.lifts',
  title: { en: 'A dispensation lifts the bar on discussion, on voting, or both, and nothing else' },
  authority: 'statute',
  history: [
    underAct({
      value: ['discuss', 'vote'],
      source: localismAct(33, 's. 33(1)'),
      note: "Relief from other interests, or from leaving the room, is for the council's own code.",
    }),
  ],
};

/** The rules of this file, for the register. */
export const dispensationRules: readonly Rule<unknown>[] = [
  dispensationGrounds,
  dispensationRequest,
  dispensationGranter,
  dispensationLifts,
];
