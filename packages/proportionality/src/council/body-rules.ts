import type { Rule } from '@lga/rules';
import { type BodyTreatmentRule, bodyRule } from './body-rule.js';
import { act1989, act2000, measure2011 } from './sources.js';

const notCompared = 'The day of commencement was not compared with the source.';

const ordinaryCommittee = bodyRule(
  'england-and-wales',
  'ordinary-committee',
  'An ordinary committee is in balance, and its seats are in the pool',
  { duty: 'balanced', pool: 'in', source: act1989('s. 15(5)(c), Sch. 1 paras 1(a) and 4') },
);
const ordinarySubCommittee = bodyRule(
  'england-and-wales',
  'ordinary-sub-committee',
  'An ordinary sub-committee is in balance by itself',
  { duty: 'balanced', pool: 'out', source: act1989('s. 15(5)(c) and (d), Sch. 1 paras 1(a) and 4') },
);
const advisoryCommittee = bodyRule(
  'england-and-wales',
  'advisory-committee',
  'An advisory committee or its sub-committee is in balance by itself, since it is not an ordinary committee',
  { duty: 'balanced', pool: 'out', source: act1989('Sch. 1 paras 1(b) and 4') },
);
const outsideBody = bodyRule(
  'england-and-wales',
  'joint-committee-or-outside-body',
  'A joint committee, joint or fire authority or other body of paragraph 2 is in balance where this council fills three seats or more',
  { duty: 'from-three-seats', pool: 'out', source: act1989('Sch. 1 paras 1(c) and 2') },
);
const scrutinyInEngland = bodyRule(
  'england',
  'overview-and-scrutiny-committee',
  'An overview and scrutiny committee is treated as a body in balance; whether it is in the pool is disputed',
  {
    duty: 'balanced',
    pool: 'councils-choice',
    from: '2012-05-04',
    source: act2000('s. 9FA(6)(b), as inserted in 2011'),
    note: `On the words no: it is appointed under the 2000 Act and only treated as a body to which section 15 applies, while principle (c) speaks of ordinary committees [inferred]. A committee-system council may appoint an ordinary committee as its scrutiny committee (s. 9JA). Many councils pool it. ${notCompared}`,
  },
);
const scrutinyInWales = bodyRule(
  'wales',
  'overview-and-scrutiny-committee',
  'An overview and scrutiny committee is treated as a body in balance; whether it is in the pool is disputed',
  {
    duty: 'balanced',
    pool: 'councils-choice',
    from: '2002-01-01',
    source: act2000('s. 21(11)(b)'),
    note: `On the words no, as in England [inferred]; practice varies. ${notCompared}`,
  },
);
const licensingCommittee = bodyRule(
  'england-and-wales',
  'licensing-act-committee',
  'A committee under the Licensing Act 2003 need not be in balance, though it often is',
  {
    duty: 'none',
    pool: 'out',
    from: '2005-02-07',
    source: { instrument: 'Licensing Act 2003', provision: 's. 6' },
    confidence: 'inferred',
    note: `Said by officers of several councils: it is not appointed under the 1972 Act. ${notCompared}`,
  },
);
const executiveInEngland = bodyRule(
  'england',
  'executive',
  'The executive and its committees need not be in balance',
  {
    duty: 'none',
    pool: 'out',
    from: '2012-05-04',
    source: act2000('s. 9GC, as inserted in 2011'),
    note: notCompared,
  },
);
const executiveInWales = bodyRule(
  'wales',
  'executive',
  'The executive and its committees need not be in balance',
  { duty: 'none', pool: 'out', from: '2002-01-01', source: act2000('s. 24'), note: notCompared },
);
const healthBoard = bodyRule(
  'england',
  'health-and-wellbeing-board',
  'Sections 15 and 16 are disapplied for a health and wellbeing board and its sub-committees',
  {
    duty: 'none',
    pool: 'out',
    from: '2013-04-01',
    source: { instrument: 'SI 2013/218', provision: 'reg. 7', edition: 'as made' },
    note: `Balance there is voluntary. ${notCompared}`,
  },
);
const exemptAreaCommittee = bodyRule(
  'england-and-wales',
  'exempt-area-committee',
  'An area committee that meets the conditions of regulation 16A (England) or 16AA (Wales) need not be in balance',
  {
    duty: 'none',
    pool: 'out',
    from: '2014-03-31',
    source: {
      instrument: 'Local Government (Committees and Political Groups) Regulations 1990',
      provision: 'regs 16A and 16AA, as inserted',
    },
    confidence: 'unverified',
    note: 'That the regulations exist was seen; their text was not read. Whether a committee meets the conditions is for the council.',
  },
);
const policePanel = bodyRule(
  'england-and-wales',
  'police-and-crime-panel',
  'A police and crime panel has the balanced appointment objective in place of section 15',
  {
    duty: 'own-test',
    pool: 'out',
    from: '2012-11-22',
    source: { instrument: 'Police Reform and Social Responsibility Act 2011', provision: 'Sch. 6' },
    confidence: 'part',
    note: `All parts of the area, the political make-up of the councils together, and skills, so far as reasonably practicable. ${notCompared}`,
  },
);
const combinedAuthorityCommittee = bodyRule(
  'england',
  'combined-authority-scrutiny-or-audit-committee',
  'Scrutiny and audit committees of a combined authority reflect the balance of political parties among members of the constituent councils',
  {
    duty: 'own-test',
    pool: 'out',
    from: '2017-05-08',
    source: {
      instrument: 'SI 2017/68',
      provision: 'art. 14(1)',
      url: 'https://www.legislation.gov.uk/uksi/2017/68',
    },
    note: `So far as reasonably practicable; parties, not groups. ${notCompared}`,
  },
);
const standardsInEngland = bodyRule(
  'england',
  'standards-committee',
  'A standards committee appointed under the 1972 Act is an ordinary committee',
  {
    duty: 'balanced',
    pool: 'in',
    from: '2012-07-01',
    source: act1989('Sch. 1 para. 4'),
    confidence: 'inferred',
    note: 'By the definition of an ordinary committee; no source says so of standards committees since 2012.',
  },
);
const standardsInWales = bodyRule(
  'wales',
  'standards-committee',
  'A standards committee need not be in balance',
  {
    duty: 'none',
    pool: 'out',
    from: '2001-07-28',
    source: { instrument: 'SI 2001/2283 (W. 172)', provision: 'reg. 12', edition: 'as made' },
    note: notCompared,
  },
);
const democraticServices = bodyRule(
  'wales',
  'democratic-services-committee',
  'A democratic services committee is treated as a body in balance; whether it is in the pool is disputed',
  {
    duty: 'balanced',
    pool: 'councils-choice',
    from: '2012-05-01',
    source: measure2011('s. 12(5)'),
    note: `On the words not in the pool, as for scrutiny [inferred]; practice varies. ${notCompared}`,
  },
);
const governanceAndAudit = bodyRule(
  'wales',
  'governance-and-audit-committee',
  'A governance and audit committee is treated as a body in balance; whether it is in the pool is disputed',
  {
    duty: 'balanced',
    pool: 'councils-choice',
    from: '2012-05-01',
    source: measure2011('s. 82(7)'),
    note: `On the words not in the pool [inferred]; Gwynedd and Carmarthenshire include it. Carmarthenshire has said that section 15 is not required, which does not agree with the text. ${notCompared}`,
  },
);

/** What the law asks of every kind of body, as rules. */
export const bodyRules: readonly Rule<BodyTreatmentRule>[] = [
  ordinaryCommittee,
  ordinarySubCommittee,
  advisoryCommittee,
  outsideBody,
  scrutinyInEngland,
  scrutinyInWales,
  licensingCommittee,
  executiveInEngland,
  executiveInWales,
  healthBoard,
  exemptAreaCommittee,
  policePanel,
  combinedAuthorityCommittee,
  standardsInEngland,
  standardsInWales,
  democraticServices,
  governanceAndAudit,
];
