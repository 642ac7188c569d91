import type { Rule } from '@lga/rules';
import { act1989, since1990 } from './sources.js';

/** Kinds of authority, as far as the law of political balance tells them apart. */
export type CouncilKind =
  | 'county'
  | 'county-borough'
  | 'district'
  | 'unitary'
  | 'london-borough'
  | 'fire-waste-joint-or-combined-authority'
  | 'combined-county-authority'
  | 'parish-or-community'
  | 'city-of-london'
  | 'isles-of-scilly';

/** The authorities that sections 15 to 17 bind. */
export const relevantAuthorities: Rule<readonly CouncilKind[]> = {
  id: 'england-and-wales.political-balance.relevant-authorities',
  title: { en: 'Authorities whose committees must be in political balance' },
  authority: 'statute',
  history: [
    {
      ...since1990,
      value: [
        'county',
        'county-borough',
        'district',
        'unitary',
        'london-borough',
        'fire-waste-joint-or-combined-authority',
        'combined-county-authority',
      ],
      source: act1989('Sch. 1 para. 4, s. 21(1)(a)–(c), (f), (h)–(jba)'),
      confidence: 'seen',
      note: 'As the list stands in 2026: later kinds of authority came in as they were made. Parish and community councils, the City of London and Scilly are not in it. Whether the Levelling-up and Regeneration Act 2023 takes anything out for combined county authorities was not read.',
    },
  ],
};
