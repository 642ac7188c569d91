import type { Citation, Rule } from '@lga/rules';
import type { GiftThreshold } from '../schema/gift.js';
import { inModelCode } from './sources.js';

function guidance(provision: string): Citation {
  return {
    instrument: 'LGA Model Councillor Code of Conduct',
    provision,
    url: 'https://www.local.gov.uk/publications/guidance-local-government-association-model-councillor-code-conduct',
  };
}

const note = 'It binds where the council has adopted it; the Guidance numbers head 10 as 9.';

export const giftAcceptance: Rule<'none-that-could-influence'> = {
  id: 'england.gifts.acceptance',
  title: {
    en: 'Whatever the value, accept nothing that could give real personal gain or a reasonable suspicion of influence from who seeks business or a permission',
  },
  authority: 'model-code',
  history: [inModelCode({ note, value: 'none-that-could-influence', source: guidance('10.1') })],
};

export const giftThreshold: Rule<GiftThreshold> = {
  id: 'england.gifts.threshold',
  title: { en: 'Estimated value from which a gift or hospitality is registered' },
  authority: 'model-code',
  history: [
    inModelCode({
      note,
      value: { operator: 'at-least', GBP: '50.00', authority: 'model-code' },
      source: guidance('10.2'),
    }),
  ],
};

export const refusedGifts: Rule<'significant-ones'> = {
  id: 'england.gifts.refused',
  title: { en: 'A significant gift or hospitality that was offered and refused is registered' },
  authority: 'model-code',
  history: [
    inModelCode({
      value: 'significant-ones',
      source: guidance('10.3'),
      note: 'It states neither a value nor a deadline. It binds where the council has adopted it.',
    }),
  ],
};

export const giftsOutside: Rule<readonly string[]> = {
  id: 'england.gifts.outside',
  title: { en: 'Gifts that are not connected with the role are not registered' },
  authority: 'guidance',
  history: [
    inModelCode({ note, value: ['not-connected-with-role'], source: guidance('Guidance on head 10') }),
  ],
};

export const giftGuidance: Rule<readonly string[]> = {
  id: 'england.gifts.guidance',
  title: {
    en: "Registering cures nothing; the value offered counts; estimate, and in doubt register; one source is taken together; what the council keeps is not the member's",
  },
  authority: 'guidance',
  history: [
    inModelCode({
      note,
      value: [
        'registering-does-not-cure',
        'value-offered',
        'register-when-in-doubt',
        'one-source-together',
        'kept-by-council-is-not-the-members',
      ],
      source: guidance('Guidance on head 10'),
      confidence: 'unverified',
    }),
  ],
};

/** The rules of this file, for the register. */
export const giftRules: readonly Rule<unknown>[] = [
  giftAcceptance,
  giftThreshold,
  refusedGifts,
  giftsOutside,
  giftGuidance,
];
