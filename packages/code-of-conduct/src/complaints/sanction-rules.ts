import type { Confidence, Rule, RuleEntry } from '@lga/rules';
import { actCommenced, localismAct } from '../england/sources.js';
import type { SanctionKind } from './sanction.js';
import type { SanctionPower } from './sanction-power.js';
import { act2000, announced2025, welshAmendments2016, welshCodeInForce, welshFunctions } from './sources.js';

const published = {
  instrument: 'Castle Point and Devon, arrangements for complaints; Devon and Somerset Fire',
};
const commentary = { instrument: 'Weightmans; Sharpe Pritchard, on sanctions under the Localism Act 2011' };

function england(
  kind: SanctionKind,
  en: string,
  value: SanctionPower,
  announced?: SanctionPower,
): Rule<SanctionPower> {
  const source = value.availability === 'not-available' ? commentary : published;
  const now = { from: actCommenced, value, source, confidence: 'seen', checked: null } as const;
  const later: RuleEntry<SanctionPower>[] = announced
    ? [
        {
          status: 'announced',
          from: null,
          value: announced,
          source: announced2025,
          confidence: 'seen',
          checked: null,
        },
      ]
    : [];
  const title = { en: `Sanction in England: ${en}` };
  return { id: `england.sanctions.${kind}`, title, authority: 'practice', history: [now, ...later] };
}

const impose: SanctionPower = { availability: 'available', how: 'impose', mostMonths: null };
const recommend: SanctionPower = { ...impose, how: 'recommend' };
const ask: SanctionPower = { ...impose, how: 'ask' };
const contested: SanctionPower = { ...impose, availability: 'contested' };
const none: SanctionPower = { availability: 'not-available', how: null, mostMonths: null };

export const englishSanctions: readonly Rule<SanctionPower>[] = [
  england('publication', 'publishing the findings', impose),
  england('report-to-council', 'a report to the council or the parish council', impose),
  england('censure', 'formal censure', impose),
  england('removal-from-committees', 'removal from committees', recommend),
  england('removal-from-executive', 'removal from the executive or a portfolio', recommend),
  england('removal-as-chair', 'removal as chair', impose),
  england('removal-from-outside-bodies', 'removal from outside bodies', impose),
  england('training', 'training', impose),
  england('apology', 'asking for an apology', ask),
  england('notice-until-complied', "a notice on the member's page until complied with", impose),
  england(
    'withdrawal-of-facilities',
    'withdrawal of facilities, constituents still served',
    contested,
    impose,
  ),
  england('exclusion-from-premises', 'exclusion from premises, meetings apart', contested, impose),
  england('suspension', 'suspension', none, { ...impose, mostMonths: 6 }),
  england('interim-suspension', 'suspension while a complaint is open', none, { ...impose, mostMonths: 3 }),
  england('stopping-allowances', 'stopping allowances', none, impose),
  england('disqualification', 'disqualification', none, impose),
  england('compelled-apology', 'compelling an apology', none),
];

type Held = { readonly from?: string; readonly confidence?: Confidence; readonly note?: string };

function entry(
  value: SanctionPower,
  source: RuleEntry<SanctionPower>['source'],
  { from = welshCodeInForce, confidence = 'seen', ...rest }: Held = {},
): RuleEntry<SanctionPower> {
  return { from, value, source, confidence, checked: null, ...rest };
}

function wales(id: string, en: string, history: Rule<SanctionPower>['history']): Rule<SanctionPower> {
  return {
    id: `wales.sanctions.${id}`,
    title: { en: `Sanction in Wales: ${en}` },
    authority: 'statute',
    history,
  };
}

const suspend = { availability: 'available', how: 'impose', restOfTermIfShorter: true } as const;
const regs = welshFunctions('regs 7 to 9');
const amended = welshFunctions('regs 7 to 9', 'as amended by SI 2016/85');

export const welshSanctions: readonly Rule<SanctionPower>[] = [
  wales('standards-committee.censure', 'censure by a standards committee', [entry(impose, regs)]),
  wales('standards-committee.suspension', 'suspension by a standards committee', [
    entry({ ...impose, mostMonths: 6 }, regs),
    entry({ ...suspend, mostMonths: 6 }, amended, { from: welshAmendments2016 }),
  ]),
  wales('standards-committee.training', 'training beside a standards committee’s determination', [
    entry(ask, regs, {
      confidence: 'inferred',
      note: 'It is not among the powers; where it is reported it is an addition to the determination.',
    }),
  ]),
  wales('case-tribunal.suspension', 'suspension by a case tribunal', [
    entry({ ...suspend, mostMonths: 12 }, act2000(79, 's. 79')),
  ]),
  wales('case-tribunal.disqualification', 'disqualification by a case tribunal', [
    entry({ ...impose, mostMonths: 60 }, act2000(79, 's. 79')),
  ]),
  wales('interim-case-tribunal.interim-suspension', 'suspension by an interim case tribunal', [
    entry({ ...suspend, mostMonths: 6 }, act2000(78, 'ss. 72 and 78')),
  ]),
];

export const formerMembersInWales: Rule<'censure-at-most'> = {
  id: 'wales.sanctions.standards-committee.former-members',
  title: { en: 'What a standards committee may do about somebody who is no longer a member' },
  authority: 'statute',
  history: [
    { from: welshCodeInForce, value: 'censure-at-most', source: regs, confidence: 'seen', checked: null },
  ],
};

export const englishSanctionsPower: Rule<'none-named'> = {
  id: 'england.sanctions.power',
  title: { en: 'The sanctions that the Act names' },
  authority: 'statute',
  history: [
    {
      from: actCommenced,
      value: 'none-named',
      source: localismAct(28, 's. 28(11)'),
      confidence: 'seen',
      checked: null,
    },
  ],
};
