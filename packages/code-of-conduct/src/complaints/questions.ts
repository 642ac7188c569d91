import type { Text } from '@lga/rules';
import type { Fact } from './fact.js';
import { questionsOfLocalResolution } from './local-resolution-fact.js';

/** What only a person can judge in a complaint, each as the question that is put to them. */
export const questions: Readonly<Record<Fact, Text>> = {
  written: {
    en: 'Was the allegation made in writing, with whatever help the person needed to write it down?',
  },
  'alleged-crime': { en: 'Does the allegation describe what may be a crime?' },
  'about-section-34': {
    en: 'Is what the police look into said to be an offence under section 34 of the Localism Act 2011, about pecuniary interests?',
  },
  'telling-would-prejudice': { en: 'Would telling the member now prejudice the investigation?' },
  'subject-is-member': {
    en: 'Is it about a named member of this council, or of a parish for which it is responsible?',
  },
  'in-office-at-the-time': { en: 'Was the member in office when the conduct took place?' },
  'acting-in-capacity': { en: 'Was the member acting as a councillor, or as one seen to be acting so?' },
  'would-breach-code': { en: 'If it is proved, would it breach the code then in force?' },
  'compelling-public-interest': {
    en: 'Is there a compelling public interest in taking an anonymous complaint?',
  },
  'evidence-too-thin': { en: 'Is there too little evidence of a potential breach?' },
  'better-remedy': { en: 'Is there a better remedy than an investigation?' },
  vexatious: {
    en: 'Is the complaint, whoever makes it, vexatious: malicious, politically motivated or tit for tat?',
  },
  'no-serious-content': { en: 'Is there nothing serious in it all the same?' },
  'not-in-public-interest': {
    en: 'Is it not in the public interest to go on, or would no sanction be warranted even if it were proved?',
  },
  'already-considered': { en: 'Was the same, or much the same, considered before, with nothing new now?' },
  'already-put-right': { en: 'Has the member already apologised or put it right?' },
  'facts-admitted-or-documented': { en: 'Are the facts admitted, or plain from documents?' },
  'breach-accepted': { en: 'Does the member accept the breach and the remedy?' },
  'complainant-asked': { en: 'Was the complainant asked for a view of the remedy?' },
  'breach-indicated': { en: 'Does the final report indicate a breach?' },
  'subject-present': { en: 'Is the member at the hearing?' },
  'absence-informed': { en: 'Did the member know of the hearing and of what may follow from staying away?' },
  'fair-to-proceed': { en: 'Is it fair to go on without the member?' },
  'publication-declined': { en: 'Has the member, found in no breach, asked that nothing be published?' },
  'fault-with-injustice': { en: 'Is it said that a fault in process caused an injustice?' },
  'direct-evidence': {
    en: 'Is there direct evidence that a breach took place?',
    cy: 'A oes tystiolaeth uniongyrchol bod toriad wedi digwydd?',
    reviewed: false,
  },
  'public-interest': {
    en: 'Does the public interest require an investigation or a referral?',
    cy: 'A yw budd y cyhoedd yn gofyn am ymchwiliad neu atgyfeiriad?',
    reviewed: false,
  },
  'ready-to-give-evidence': {
    en: 'Is the complainant ready to give evidence in person?',
    cy: 'A yw’r achwynydd yn barod i roi tystiolaeth lafar?',
    reviewed: false,
  },
  'prima-facie-evidence': {
    en: 'Does an interim report find prima facie evidence of a breach likely to lead to disqualification, and a public interest in acting at once?',
    cy: 'A yw adroddiad interim yn canfod tystiolaeth prima facie o doriad sy’n debygol o arwain at anghymhwyso, a budd cyhoeddus mewn gweithredu ar unwaith?',
    reviewed: false,
  },
  'reasonable-prospect': {
    en: 'Has the appeal a reasonable prospect of success?',
    cy: 'A oes gan yr apêl obaith rhesymol o lwyddo?',
    reviewed: false,
  },
  ...questionsOfLocalResolution,
};
