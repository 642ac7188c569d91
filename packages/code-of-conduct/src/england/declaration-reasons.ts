import { DomainError, inForce, type Rule, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { Consequence, DeclarationFacts } from '../schema/declaration.js';
import { disclosure } from './declared-interest.js';
import { longestDispensation } from './dispensation-length.js';
import { hasEnded } from './known-item.js';
import {
  actBar,
  actDisclosure,
  affectsParagraph,
  councilTaxArrears,
  dispensationDecision,
  dpiParagraph,
  employerReading,
  noClosedMind,
  nriParagraph,
  oriParagraph,
  ownHomeReading,
  sensitiveAtMeeting,
  standingOrdersMayExclude,
} from './meeting-rules.js';
import type { TreatedItem } from './meeting-state.js';
import type { CodePart, Treatment } from './treatments.js';

const paragraphs: Readonly<Record<CodePart, Rule<Consequence>>> = {
  dpi: dpiParagraph,
  ori: oriParagraph,
  nri: nriParagraph,
  affects: affectsParagraph,
};

const readings = {
  'own-home-and-council-tax': ownHomeReading,
  'application-by-employer': employerReading,
} as const;

const relationWords = {
  'directly-relates': 'The item directly relates to the interest.',
  affects: 'The item affects the interest.',
  none: 'The item neither directly relates to the interest nor affects it.',
  undetermined: 'How the item stands to the interest has not been judged.',
} as const;

/** The reasons for what one interest comes to, from its relation to the item to what is said at the meeting. */
export function itemReasons(item: TreatedItem, facts: DeclarationFacts): readonly Step[] {
  const { entry, reading } = item.known;
  if (hasEnded(entry, facts)) {
    return [{ says: 'The interest ended before the meeting.', facts: { interest: entry.interest.id } }];
  }
  const all = item.ways.map(({ treatment }) => treatment);
  return [
    { says: relationWords[entry.relation.answer], facts: { interest: entry.interest.id, ...entry.relation } },
    ...(reading ? inForce<unknown>(readings[reading], facts.on).because : []),
    ...underAct(item, all, facts),
    ...underCode(all, facts),
    ...ofRelief(item, facts),
    ...(disclosure(entry.interest) === 'existence-and-nature'
      ? []
      : inForce(sensitiveAtMeeting, facts.on).because),
  ];
}

const inferred: Step = {
  says: "What the Act asks is taken from how the item stands to the interest, the Code's question: nobody was asked.",
  authority: 'statute',
  confidence: 'inferred',
};

function underAct(
  item: TreatedItem,
  all: readonly Treatment[],
  { on, item: business }: DeclarationFacts,
): Step[] {
  if (!all.some((each) => each.underAct)) return [];
  const isSettled = all.every((each) => each.underAct);
  const found = isSettled ? 'The bar applies.' : 'Whether the bar applies is open.';
  return [
    ...(item.known.inMatter === null ? [inferred] : []),
    ...applied(inForce(actBar, on), found, { interest: item.known.entry.interest.id }),
    ...inForce(actDisclosure, on).because,
    ...inForce(standingOrdersMayExclude, on).because,
    ...(business.kind === 'granting-a-dispensation' ? inForce(dispensationDecision, on).because : []),
  ];
}

function underCode(all: readonly Treatment[], facts: DeclarationFacts): readonly Step[] {
  const reached = new Set(all.map(({ code }) => (code === 'disclose-only' ? 'affects' : code)));
  return [...reached].flatMap((part) => (part === null ? [] : ofParagraph(part, facts)));
}

function ofParagraph(part: CodePart, { code, on }: DeclarationFacts): readonly Step[] {
  const consequence = code[part];
  if (code.authority === 'local-code') {
    const says = `${code.title}, ${consequence.paragraph}, says what follows.`;
    const source = { instrument: code.title, provision: consequence.paragraph };
    return [{ says, source, authority: 'local-code', facts: { ...consequence } }];
  }
  const rule = inForce(paragraphs[part], on);
  if (isSame(rule.value, consequence)) return rule.because;
  throw new DomainError(
    'not-the-model-code',
    'A text that differs from the Model Code is a local code: say so.',
  );
}

function isSame(one: Consequence, other: Consequence): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.mayDiscuss === other.mayDiscuss &&
    one.maySpeakAsPublic === other.maySpeakAsPublic &&
    one.mayVote === other.mayVote &&
    one.mustLeave === other.mustLeave
  );
}

function ofRelief({ relief, known }: TreatedItem, { on }: DeclarationFacts): readonly Step[] {
  const interest = known.entry.interest.id;
  const lifted = [...new Set([...relief.statutory, ...relief.local])].join(', ');
  const granted: Step[] = relief.by.map((dispensation) => ({
    says: `A dispensation reaches the interest in this matter; together those that do lift: ${lifted}.`,
    facts: { interest, dispensation },
  }));
  const found = 'A dispensation that reaches the interest is beyond the power and lifts nothing.';
  const beyond = relief.beyondPower.flatMap((dispensation) =>
    applied(inForce(longestDispensation, on), found, { interest, dispensation }),
  );
  return [...granted, ...beyond];
}

/** The reasons that rest on no interest: council tax in arrears, and a view shown before. */
export function otherReasons({ on, ...facts }: DeclarationFacts): readonly Step[] {
  const { councilTaxTwoMonthsUnpaid, gaveViewEarlier, item } = facts;
  const mayBar = councilTaxTwoMonthsUnpaid !== 'no' && item.councilTaxBusiness !== 'no';
  const found = { councilTaxTwoMonthsUnpaid, councilTaxBusiness: item.councilTaxBusiness };
  return [
    ...(mayBar ? applied(inForce(councilTaxArrears, on), 'A bar that is no interest.', found) : []),
    ...(gaveViewEarlier ? inForce(noClosedMind, on).because : []),
  ];
}
