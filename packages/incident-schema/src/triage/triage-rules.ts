import type { Rule } from '@lga/rules';
import type { Condition } from '../facts/condition.js';
import { decisionTable } from './decision-table.js';
import type { TriageRow, TriageRule } from './triage-rule.js';

/** The day of the paper whose thresholds the table keeps. */
const from = '2023-06-08';
const design = 'The codes that are read and the band that the rule gives by itself are a design.';

/** The decision table as rules of the register, in its order. */
export const triageRules: readonly Rule<TriageRule>[] = decisionTable.map(registered);

function registered({ title, source, confidence, note, ...value }: TriageRow): Rule<TriageRule> {
  return {
    id: `england-and-wales.incidents.triage.${value.id.toLowerCase()}`,
    title: { en: title },
    authority: confidence === 'unverified' ? 'practice' : 'guidance',
    history: [
      { from, value, source, confidence, checked: null, note: [note, design].filter(Boolean).join(' ') },
    ],
  };
}

/** What lifts a low result to medium. */
export const lowLifted: Rule<Condition> = {
  id: 'england-and-wales.incidents.triage.low-lifted',
  title: { en: 'Effect on family, withdrawal from duty or public life, or a flood lifts low to medium' },
  authority: 'practice',
  history: [
    {
      from,
      value: [
        [{ fact: 'familyAffected', has: ['yes'] }],
        [
          {
            fact: 'impacts',
            has: ['family-affected', 'withdrew-from-duty', 'withdrew-from-public-life'],
          },
        ],
        [{ fact: 'behaviours', has: ['coordination.pile-on'] }],
      ],
      source: { instrument: 'Design read off the published cases in cases/triage' },
      confidence: 'inferred',
      checked: null,
    },
  ],
};

type Covered = 'yes' | 'no' | 'unclear';

/** Whether Operation Ford, a label of the police, extends to an office. */
export const operationFordCoverage: Rule<Readonly<Record<string, Covered>>> = {
  id: 'england-and-wales.incidents.operation-ford.offices',
  title: { en: 'Offices that Operation Ford covers' },
  authority: 'guidance',
  history: [
    {
      from: '2025-03-01',
      value: {
        'principal-councillor': 'yes',
        'council-leader': 'yes',
        'council-chair': 'yes',
        'elected-mayor': 'yes',
        'combined-authority-mayor': 'yes',
        pcc: 'yes',
        'parish-councillor': 'no',
        'community-councillor': 'no',
        'common-councillor': 'unclear',
        candidate: 'yes',
        'prospective-candidate': 'unclear',
        'councillor-elect': 'unclear',
        campaigner: 'unclear',
        agent: 'unclear',
        'electoral-staff': 'no',
        officer: 'no',
        'family-member': 'no',
        'connected-person': 'no',
        'member-staff': 'no',
        mp: 'no',
      },
      source: { instrument: 'LGA: Operation Ford', url: 'https://lb2.local.gov.uk/node/8281727' },
      confidence: 'seen',
      checked: null,
      note: 'In force since March 2025, the day not recorded. That it takes in combined-authority mayors is read into "elected mayors". For MPs the scheme is Operation Bridger.',
    },
  ],
};

/** Whether the disqualification order of the Elections Act 2022 protects an office: another list. */
export const electionsActCoverage: Rule<Readonly<Record<string, Covered>>> = {
  id: 'england-and-wales.incidents.elections-act-order.offices',
  title: { en: 'Offices that the disqualification order of the Elections Act 2022 protects' },
  authority: 'statute',
  history: [
    {
      from: '2023-11-01',
      value: {
        'principal-councillor': 'yes',
        'council-leader': 'yes',
        'council-chair': 'yes',
        'elected-mayor': 'yes',
        'combined-authority-mayor': 'yes',
        pcc: 'yes',
        'parish-councillor': 'yes',
        'community-councillor': 'yes',
        'common-councillor': 'unclear',
        candidate: 'yes',
        'prospective-candidate': 'yes',
        'councillor-elect': 'yes',
        campaigner: 'yes',
        agent: 'unclear',
        'electoral-staff': 'no',
        officer: 'no',
        'family-member': 'no',
        'connected-person': 'no',
        'member-staff': 'no',
        mp: 'unclear',
      },
      source: {
        instrument: 'Elections Act 2022',
        provision: 'Part 5, ss. 30 to 37',
        edition: 'as passed',
        url: 'https://www.legislation.gov.uk/ukpga/2022/37/part/5',
      },
      confidence: 'seen',
      checked: null,
      note: 'Commenced by SI 2023/1145. Common Councillors are not in the list that was read; a bill would add electoral staff.',
    },
  ],
};
