import { ombudsmansFactSheet, underAct2000, underWelshFunctions } from './bases.js';
import { type Basis, basisOf } from './basis.js';
import { arrow } from './drawn-arrow.js';
import type { Arrow } from './life-cycle.js';
import { appealForm } from './rules.js';
import { anyInWales, openInWales } from './welsh-states.js';

const outcomesOfInvestigation: Basis = {
  authority: 'guidance',
  source: { instrument: 'Public Services Ombudsman for Wales, findings on codes of conduct' },
  confidence: 'seen',
};

const ombudsman = ['public-services-ombudsman'] as const;
const committee = ['standards-committee'] as const;
const tribunal = ['case-tribunal'] as const;
const examined = ['investigating', 'public-interest-again'];
const determined = ['committee-no-action', 'committee-sanctioned'];
const timely = ['appeal-in-time'];

export const welshArrows: readonly Arrow[] = [
  arrow(
    ['receive', 'start', 'received'],
    ['complainant'],
    ['ready-to-give-evidence'],
    ombudsmansFactSheet,
    'undetermined',
  ),
  arrow(['begin-evidence-test', ['received'], 'evidence-test'], ombudsman, [], ombudsmansFactSheet),
  arrow(
    ['pass-evidence-test', ['evidence-test'], 'public-interest-test'],
    ombudsman,
    ['direct-evidence'],
    ombudsmansFactSheet,
  ),
  arrow(
    ['decline-to-investigate', ['evidence-test'], 'not-investigated'],
    ombudsman,
    ['no-direct-evidence'],
    ombudsmansFactSheet,
    'no-action',
  ),
  arrow(
    ['decline-to-investigate', ['public-interest-test'], 'not-investigated'],
    ombudsman,
    ['no-public-interest'],
    ombudsmansFactSheet,
    'no-action',
  ),
  arrow(
    ['decide-to-investigate', ['public-interest-test'], 'investigating'],
    ombudsman,
    ['direct-evidence', 'public-interest'],
    ombudsmansFactSheet,
  ),
  arrow(['take-evidence', ['investigating'], 'stays'], ombudsman, [], ombudsmansFactSheet),
  arrow(
    ['suspend-in-the-interim', ['investigating'], 'stays'],
    ['interim-case-tribunal'],
    ['prima-facie-evidence', 'within-tribunal-power'],
    underAct2000(72, 'ss. 72 and 78'),
  ),
  arrow(
    ['decline-to-investigate', ['investigating'], 'not-investigated'],
    ombudsman,
    ['no-public-interest'],
    ombudsmansFactSheet,
    'no-action',
  ),
  arrow(
    ['end-investigation', ['investigating'], 'public-interest-again'],
    ombudsman,
    [],
    ombudsmansFactSheet,
  ),
  arrow(['find-no-evidence', examined, 'no-evidence'], ombudsman, [], outcomesOfInvestigation, 'no-evidence'),
  arrow(
    ['find-no-action-necessary', examined, 'no-action'],
    ombudsman,
    [],
    outcomesOfInvestigation,
    'no-action',
  ),
  arrow(
    ['find-suggestive-without-action', examined, 'no-action'],
    ombudsman,
    [],
    outcomesOfInvestigation,
    'suggestive',
  ),
  arrow(
    ['refer-to-standards-committee', ['public-interest-again'], 'referred-to-committee'],
    ombudsman,
    ['public-interest'],
    outcomesOfInvestigation,
    'referred',
  ),
  arrow(
    ['refer-to-adjudication-panel', ['public-interest-again'], 'referred-to-panel'],
    ombudsman,
    ['public-interest'],
    outcomesOfInvestigation,
    'referred',
  ),
  arrow(
    ['hold-initial-meeting', ['referred-to-committee'], 'initial-meeting'],
    committee,
    [],
    underWelshFunctions('reg. 7'),
  ),
  arrow(
    ['find-no-evidence', ['initial-meeting', 'committee-hearing'], 'committee-no-evidence'],
    committee,
    [],
    underWelshFunctions('regs 7 to 9'),
    'no-evidence',
  ),
  arrow(
    ['invite-representations', ['initial-meeting'], 'committee-hearing'],
    committee,
    [],
    underWelshFunctions('reg. 7'),
  ),
  arrow(
    ['find-breach', ['committee-hearing'], 'committee-breach'],
    committee,
    [],
    underWelshFunctions('reg. 9'),
    'finding',
  ),
  arrow(
    ['find-breach-without-action', ['committee-breach'], 'committee-no-action'],
    committee,
    [],
    underWelshFunctions('reg. 9'),
    'finding',
  ),
  arrow(
    ['impose-sanction', ['committee-breach'], 'committee-sanctioned'],
    committee,
    ['within-power'],
    underWelshFunctions('reg. 9'),
    'finding',
  ),
  arrow(['receive-notice', determined, 'stays'], ['subject-member'], [], underWelshFunctions('reg. 10')),
  arrow(
    ['ask-permission-to-appeal', determined, 'permission-asked'],
    ['subject-member'],
    ['appeal-by-permission', ...timely],
    basisOf(appealForm),
  ),
  arrow(
    ['appeal', determined, 'appeal'],
    ['subject-member'],
    ['appeal-as-of-right', ...timely],
    basisOf(appealForm),
  ),
  arrow(
    ['grant-permission', ['permission-asked'], 'appeal'],
    ['adjudication-panel-president'],
    ['reasonable-prospect'],
    basisOf(appealForm),
  ),
  arrow(
    ['refuse-permission', ['permission-asked'], 'permission-refused'],
    ['adjudication-panel-president'],
    ['no-reasonable-prospect'],
    basisOf(appealForm),
  ),
  arrow(
    ['uphold-on-appeal', ['appeal'], 'appeal-dismissed'],
    ['appeals-tribunal'],
    [],
    underWelshFunctions('regs 11 and 12'),
  ),
  arrow(
    ['recommend-another-penalty', ['appeal'], 'reconsideration'],
    ['appeals-tribunal'],
    [],
    underWelshFunctions('regs 11 and 12'),
  ),
  arrow(
    ['decide-again', ['reconsideration'], 'committee-sanctioned'],
    committee,
    ['within-power'],
    underWelshFunctions('regs 11 and 12'),
  ),
  arrow(
    ['overturn-on-appeal', ['appeal'], 'overturned'],
    ['appeals-tribunal'],
    [],
    underWelshFunctions('regs 11 and 12'),
    'no-breach',
  ),
  arrow(['begin-tribunal', ['referred-to-panel'], 'case-tribunal'], tribunal, [], underAct2000(79, 's. 79')),
  arrow(
    ['find-no-breach', ['case-tribunal'], 'tribunal-no-failure'],
    tribunal,
    [],
    underAct2000(79, 's. 79'),
    'no-breach',
  ),
  arrow(
    ['find-breach', ['case-tribunal'], 'tribunal-breach'],
    tribunal,
    [],
    underAct2000(79, 's. 79'),
    'finding',
  ),
  arrow(
    ['find-breach-without-action', ['tribunal-breach'], 'tribunal-no-action'],
    tribunal,
    [],
    underAct2000(79, 's. 79'),
    'finding',
  ),
  arrow(
    ['impose-sanction', ['tribunal-breach'], 'tribunal-sanctioned'],
    tribunal,
    ['within-tribunal-power'],
    underAct2000(79, 's. 79'),
    'finding',
  ),
  arrow(
    ['appeal-to-high-court', ['tribunal-no-action', 'tribunal-sanctioned'], 'high-court'],
    ['subject-member'],
    [],
    underAct2000(79, 's. 79(15)'),
  ),
  arrow(
    ['rule-in-court', ['high-court'], 'court-ruled'],
    ['court'],
    [],
    underAct2000(79, 's. 79(15)'),
    'court-ruling',
  ),
  arrow(['comment', openInWales, 'stays'], ['subject-member', 'complainant'], [], ombudsmansFactSheet),
  arrow(['leave-office', anyInWales, 'stays'], ['subject-member'], [], outcomesOfInvestigation),
  arrow(
    ['set-due-day', openInWales, 'stays'],
    [...ombudsman, ...committee, ...tribunal],
    [],
    ombudsmansFactSheet,
  ),
];
