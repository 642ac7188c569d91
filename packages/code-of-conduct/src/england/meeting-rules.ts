import type { Citation, Confidence, Rule } from '@lga/rules';
import type { Consequence } from '../schema/declaration.js';
import {
  actCommenced,
  laterAppendixB,
  localismAct,
  modelCodeAppendixB,
  modelCodePublished,
  underAct,
} from './sources.js';

export const actBar: Rule<readonly ('discuss' | 'vote')[]> = {
  id: 'england.meetings.act-bar',
  title: {
    en: 'With a disclosable pecuniary interest in the matter: no discussion and no vote, registered or not',
  },
  authority: 'statute',
  history: [underAct({ value: ['discuss', 'vote'], source: localismAct(31, 's. 31(4)') })],
};

export const actDisclosure: Rule<'if-not-entered'> = {
  id: 'england.meetings.act-disclosure',
  title: {
    en: 'The Act has a disclosable pecuniary interest disclosed at the meeting only if it is not entered',
  },
  authority: 'statute',
  history: [underAct({ value: 'if-not-entered', source: localismAct(31, 's. 31(2)') })],
};

export const standingOrdersMayExclude: Rule<'standing-orders-may-exclude'> = {
  id: 'england.meetings.leaving-the-room',
  title: { en: 'The Act has nobody leave the room; standing orders may exclude a member whom it bars' },
  authority: 'statute',
  history: [underAct({ value: 'standing-orders-may-exclude', source: localismAct(31, 's. 31(10)') })],
};

export const sensitiveAtMeeting: Rule<'fact-of-interest'> = {
  id: 'england.sensitive.at-meetings',
  title: { en: 'Of a sensitive interest only the fact need be disclosed at a meeting; the bars stay' },
  authority: 'statute',
  history: [underAct({ value: 'fact-of-interest', source: localismAct(32, 's. 32') })],
};

export const noClosedMind: Rule<'not-for-this-reason-alone'> = {
  id: 'england.predetermination.earlier-view',
  title: { en: 'To have shown a view before is not, just because of that, a closed mind' },
  authority: 'statute',
  history: [
    underAct({
      value: 'not-for-this-reason-alone',
      source: localismAct(25, 's. 25'),
      confidence: 'part',
      note: 'Held from the day of the Localism regime on; the day from which the section applies was not read.',
    }),
  ],
};

export const dispensationDecision: Rule<'bar-does-not-bite'> = {
  id: 'england.meetings.deciding-a-dispensation',
  title: { en: 'The bar does not bite on deciding whether to grant the dispensation itself' },
  authority: 'statute',
  history: [underAct({ value: 'bar-does-not-bite', source: localismAct(33, 's. 33') })],
};

export const councilTaxArrears: Rule<readonly ('disclose' | 'no-vote')[]> = {
  id: 'england.council-tax-arrears.bar',
  title: { en: 'Council tax unpaid for two months: say so and do not vote on business that it may affect' },
  authority: 'statute',
  history: [
    underAct({
      value: ['disclose', 'no-vote'],
      source: {
        instrument: 'Local Government Finance Act 1992',
        provision: 's. 106',
        url: 'https://www.legislation.gov.uk/ukpga/1992/14/section/106',
      },
      note: 'Read as amended; held from the day of the Localism regime on, though older. It is no interest, bars neither speaking nor staying, and is lifted under LGA 1972 s. 97 alone.',
    }),
  ],
};

const binds = 'It binds where the council has adopted it; the editions have not been compared.';

function paragraph(
  name: string,
  title: string,
  { value, source, confidence }: { value: Consequence; source: Citation; confidence: Confidence },
): Rule<Consequence> {
  return {
    id: `england.model-code.meetings.${name}`,
    title: { en: title },
    authority: 'model-code',
    history: [{ from: modelCodePublished, value, source, confidence, checked: null, note: binds }],
  };
}

const asPublic = { mayDiscuss: false, maySpeakAsPublic: true, mayVote: false, mustLeave: true } as const;

export const dpiParagraph: Rule<Consequence> = paragraph(
  'dpi-directly-relates',
  'Disclosable pecuniary interest, directly related: disclose, neither discuss nor vote, leave the room',
  {
    value: { ...asPublic, paragraph: 'Appendix B para 4', maySpeakAsPublic: false },
    source: modelCodeAppendixB('paragraph 4'),
    confidence: 'seen',
  },
);

export const oriParagraph: Rule<Consequence> = paragraph(
  'ori-directly-relates',
  'Other registrable interest, directly related: disclose, speak only if the public may, no vote, leave',
  {
    value: { ...asPublic, paragraph: 'Appendix B para 6' },
    source: laterAppendixB('paragraph 6'),
    confidence: 'seen',
  },
);

export const nriParagraph: Rule<Consequence> = paragraph(
  'nri-directly-relates',
  'Non-registrable interest, directly related: disclose, speak only if the public may, no vote, leave',
  {
    value: { ...asPublic, paragraph: 'Appendix B para 7' },
    source: laterAppendixB('paragraph 7'),
    confidence: 'seen',
  },
);

export const affectsParagraph: Rule<Consequence> = paragraph(
  'affects',
  'A matter that affects an interest: disclose; where both limbs of paragraph 9 are met, as in paragraph 6',
  {
    value: { ...asPublic, paragraph: 'Appendix B para 9' },
    source: laterAppendixB('paragraphs 8 and 9'),
    confidence: 'unverified',
  },
);

const guide: Citation = {
  instrument: 'Practitioner guide on dispensations for councillors (2025)',
  provision: 'matters usually left out or dispensed',
  url: 'https://www.localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/98884-guidance-and-application-in-relation-to-dispensations-for-councillors',
};

export const ownHomeReading: Rule<'no-interest-in-matter'> = {
  id: 'england.readings.own-home-and-council-tax',
  title: {
    en: 'A home-owner who sets council tax or a precept: no interest in that matter, on a contested reading',
  },
  authority: 'guidance',
  history: [
    {
      from: actCommenced,
      value: 'no-interest-in-matter',
      source: guide,
      confidence: 'part',
      checked: null,
      note: 'A DCLG guide of 2013 says that it needs no dispensation (not read again); this guide treats it as generally excluded or dispensed.',
    },
  ],
};

export const employerReading: Rule<'employment-interest'> = {
  id: 'england.readings.application-by-employer',
  title: {
    en: 'An application by the employer: one council presents it as the employment interest, on a contested reading',
  },
  authority: 'guidance',
  history: [
    {
      from: actCommenced,
      value: 'employment-interest',
      source: {
        instrument: 'East Devon District Council, reminder for declaring interests',
        provision: 'application by the employer',
        url: 'https://eastdevon.gov.uk/council-and-democracy/councillor-conduct/councillor-reminder-for-declaring-interests/',
      },
      confidence: 'seen',
      checked: null,
      note: 'A stricter reading asks each time whether the matter directly relates to the employment.',
    },
  ],
};

/** The rules of this file, for the register. */
export const meetingRules: readonly Rule<unknown>[] = [
  actBar,
  actDisclosure,
  standingOrdersMayExclude,
  sensitiveAtMeeting,
  noClosedMind,
  dispensationDecision,
  councilTaxArrears,
  dpiParagraph,
  oriParagraph,
  nriParagraph,
  affectsParagraph,
  ownHomeReading,
  employerReading,
];
