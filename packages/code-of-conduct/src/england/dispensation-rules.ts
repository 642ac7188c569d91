import type { Rule } from '@lga/rules';
import { actCommenced, localismAct } from './sources.js';

const statute = { from: actCommenced, confidence: 'seen', checked: null } as const;

export const longestDispensation: Rule<number> = {
  id: 'england.dispensations.longest',
  title: { en: 'Longest period of a dispensation, which it must state' },
  authority: 'statute',
  unit: 'years',
  history: [{ ...statute, value: 4, source: localismAct(33, 's. 33') }],
};

export const dispensationGrounds: Rule<Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e', string>>> = {
  id: 'england.dispensations.grounds',
  title: { en: 'Grounds of a dispensation, after regard to all relevant circumstances' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: {
        a: 'so many are barred that the business would be impeded',
        b: 'the political balance is upset so far that the likely outcome would change',
        c: "it is in the interests of people who live in the authority's area",
        d: 'every member of the executive would be barred',
        e: 'it is otherwise appropriate',
      },
      source: localismAct(33, 's. 33'),
    },
  ],
};

export const dispensationRequest: Rule<'written-to-proper-officer'> = {
  id: 'england.dispensations.request',
  title: { en: 'A dispensation needs a written request to the proper officer' },
  authority: 'statute',
  history: [{ ...statute, value: 'written-to-proper-officer', source: localismAct(33, 's. 33') }],
};

export const dispensationGranter: Rule<'own-relevant-authority'> = {
  id: 'england.dispensations.granted-by',
  title: { en: 'The authority of which the person is a member grants it: a parish its own' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: 'own-relevant-authority',
      source: localismAct(33, 's. 33(1)'),
      note: 'It may be delegated, in a parish to the clerk.',
    },
  ],
};

export const dispensationLifts: Rule<readonly ('discuss' | 'vote')[]> = {
  id: 'england.dispensations.lifts',
  title: { en: 'A dispensation lifts the bar on discussion, on voting, or both, and nothing else' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: ['discuss', 'vote'],
      source: localismAct(33, 's. 33(1)'),
      note: "Relief from other interests, or from leaving the room, is for the council's own code.",
    },
  ],
};
