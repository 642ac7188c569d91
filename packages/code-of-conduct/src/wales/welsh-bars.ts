import type { Truth } from '../condition.js';
import { truth } from '../condition.js';
import type { WelshDeclarationFacts, WelshDispensation, WelshInterest } from '../schema/welsh-declaration.js';
import { allOf, anyOf, opposite, truthOf } from '../truths.js';
import { personal, prejudicial, type WelshFact, welshFinding } from './interest-facts.js';

type Lifted = WelshDispensation['lifts'][number];

/** Whether each thing is barred, and whether there is something to disclose. */
export type WelshBars = Readonly<Record<Lifted | 'disclose', Truth>>;

/** An answer in place of what is known of a fact, to see what it would come to. */
export interface Supposed {
  readonly interest: string;
  readonly fact: WelshFact;
  readonly holds: boolean;
}

const lifted: readonly Lifted[] = ['speak', 'vote', 'stay', 'executive-functions', 'influence'];

/** Whether an interest is personal, and whether it is prejudicial. */
export function standing(
  interest: WelshInterest,
  on: string,
  supposed?: Supposed,
): { readonly isPersonal: Truth; readonly isPrejudicial: Truth } {
  const known = (fact: WelshFact): Truth =>
    supposed?.interest === interest.id && supposed.fact === fact
      ? supposed.holds
      : welshFinding(fact, interest, on);
  return { isPersonal: truth(personal, known), isPrejudicial: truth(prejudicial, known) };
}

/** Everything that bars the member, over all interests: one that bars is enough. */
export function welshBars(facts: WelshDeclarationFacts, supposed?: Supposed): WelshBars {
  const each = facts.interests.map((interest) => barsOf(interest, facts, supposed));
  const every = [...each, ofScrutiny(facts)];
  const barred = (what: Lifted | 'disclose') => anyOf(every.map((bars) => bars[what]));
  return {
    disclose: barred('disclose'),
    speak: barred('speak'),
    vote: barred('vote'),
    stay: barred('stay'),
    'executive-functions': barred('executive-functions'),
    influence: barred('influence'),
  };
}

/** What one interest bars; where a scrutiny committee requires attendance, nothing. */
function barsOf(interest: WelshInterest, facts: WelshDeclarationFacts, supposed?: Supposed): WelshBars {
  const { isPersonal, isPrejudicial } = standing(interest, facts.on, supposed);
  const bars = facts.scrutinyRequiresAttendance ? false : isPrejudicial;
  const relieved = (what: Lifted): Truth => allOf([bars, opposite(lifts(what, interest.id, facts))]);
  return barsFrom(isPersonal, relieved);
}

function barsFrom(disclose: Truth, barred: (what: Lifted) => Truth): WelshBars {
  const entries = lifted.map((what) => [what, barred(what)] as const);
  const [speak, vote, stay, executive, influence] = entries.map(([, holds]) => holds);
  return {
    disclose,
    speak: speak ?? 'unknown',
    vote: vote ?? 'unknown',
    stay: stay ?? 'unknown',
    'executive-functions': executive ?? 'unknown',
    influence: influence ?? 'unknown',
  };
}

/** Paragraph 13: a prejudicial interest that comes from having been there, and not from a thing of the member's. */
function ofScrutiny(facts: WelshDeclarationFacts): WelshBars {
  const holds = allOf([truthOf(facts.scrutinyOfDecisionOfOwnBody), truthOf(facts.wasPresentAtDecision)]);
  const bars = facts.scrutinyRequiresAttendance ? false : holds;
  return barsFrom(false, () => bars);
}

/** Whether a dispensation lifts a bar: granted, in time, for the interest and matter, stated, and notified. */
function lifts(what: Lifted, interest: string, { on, item, dispensations }: WelshDeclarationFacts): Truth {
  const reaching = dispensations.filter((each) => {
    const inTime = each.from <= on && (each.toInclusive === undefined || on <= each.toInclusive);
    const names = [item.id, ...item.topics];
    const isNamed =
      each.interests.includes(interest) && each.matters.some((matter) => names.includes(matter));
    return each.grantedByStandardsCommittee && inTime && isNamed && each.lifts.includes(what);
  });
  return anyOf(
    reaching.map((each) => allOf([truthOf(each.statedAtMeeting), truthOf(each.notifiedInWriting)])),
  );
}
