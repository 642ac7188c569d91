import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decideDisqualification } from '../disqualification/decide-disqualification.js';
import type { DeclarationFacts, MeetingCode } from '../schema/declaration.js';
import type { Dispensation } from '../schema/dispensation.js';
import type { Gift, GiftThreshold } from '../schema/gift.js';
import { decideActingAlone } from './acting-alone.js';
import { classifyInterest } from './classify-interest.js';
import { type Declaration, decideDeclaration } from './declaration.js';
import { checkDispensation } from './dispensation.js';
import {
  type CaseInterest,
  type CaseMatter,
  codeOf,
  dispensationOf,
  entryOf,
  interestOf,
  ordinary,
} from './england-cases.fixture.js';
import { giftDuty } from './gift-duty.js';
import type { ClassChange } from './interest-class.js';
import type { Leaving } from './leaving.js';
import type { Powers } from './levels.js';
import { maximumFine, prosecutionLimit } from './offence.js';
import { publicRegister } from './public-register.js';

interface Case {
  readonly name: string;
  readonly on: string | null;
  readonly given: Given;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface Given {
  readonly edition?: string;
  readonly wording?: 'earlier' | 'later';
  readonly interests?: readonly (CaseInterest & CaseMatter)[];
  readonly matter?: CaseMatter;
  readonly matters?: readonly CaseMatter[];
  readonly meeting?: { readonly publicMaySpeak?: boolean };
  readonly member?: { readonly becameAware?: string };
  readonly dispensation?: Record<string, unknown> | null;
  readonly gift?: Record<string, unknown>;
  readonly threshold?: Omit<GiftThreshold, 'authority'>;
  readonly prosecution?: {
    readonly actOn: string;
    readonly evidenceKnownToProsecutorOn: string;
    readonly begunOn: string;
  };
  readonly actOn?: string;
  readonly person?: {
    readonly electedOn: string;
    readonly convictedOn: string;
    readonly sentence: { months: number; optionOfFine: boolean };
  };
}

const folder = new URL('../../cases/', import.meta.url);
const readCase = (file: string): Case => JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));
const today = '2026-01-15';
const dayOf = ({ on }: Case) => on ?? today;

type Answers = Readonly<Record<string, unknown>>;

const plain = { yes: true, no: false, undetermined: 'undetermined', 'not-needed': undefined } as const;

function fromPowers(powers: Powers, { value, on }: Leaving): Answers {
  const [ground] = on;
  const local = ground?.authority === 'local-code' ? "council's own code" : null;
  const source = ground ? (local ?? `${ground.instrument}, ${ground.provision}`) : null;
  return {
    mustDisclose: plain[powers.mustDisclose],
    mayDiscuss: plain[powers.mayDiscuss],
    maySpeakAsPublic: plain[powers.maySpeakAsPublic],
    mayVote: plain[powers.mayVote],
    mustLeaveRoom: { value: plain[value], source },
  };
}

function fromDeclaration(value: Declaration): Answers {
  const [first] = value.interests;
  return {
    ...fromPowers(value.powers, value.leaving),
    interestClass: first?.class,
    isDpi: first?.class === 'dpi',
    discloseCount: value.toDisclose.length,
    discloseOnly: first?.disclose,
    openQuestions: value.openQuestions.map(({ question }) => question),
    contested: value.contested.length > 0,
  };
}

function factsOf({ given, ...each }: Case, code: MeetingCode): DeclarationFacts {
  const facts = ordinary(dayOf({ given, ...each }), code);
  const publicMaySpeak = given.meeting?.publicMaySpeak ? 'yes' : 'no';
  return {
    ...facts,
    item: { ...facts.item, publicMaySpeak },
    interests: (given.interests ?? []).map((interest, at) => entryOf(interest, given.matter ?? {}, `i${at}`)),
  };
}

function declaration(
  each: Case,
  change: (facts: DeclarationFacts) => DeclarationFacts = (facts) => facts,
): Answers {
  const facts = change(factsOf(each, codeOf(dayOf(each), each.given.wording ?? 'later')));
  return fromDeclaration(decideDeclaration(facts).value);
}

function classified({ given, ...each }: Case): Answers {
  const [interest] = given.interests ?? [];
  if (!interest) return {};
  const on = dayOf({ given, ...each });
  const facts = { on, wording: given.wording ?? 'later', interest: interestOf(interest, 'i0') } as const;
  const { value } = classifyInterest(facts);
  return {
    isDpi: value.class === 'undetermined' ? 'undetermined' : value.class === 'dpi',
    interestClass: value.class,
    registrable: plain[value.registrable],
    subject: interest.subject === 'building-society-deposit' ? 'none' : interest.subject,
    wouldChange: value.wouldChange.map(inCaseWords),
  };
}

function inCaseWords({ fact, answer, couldBe: [to] }: ClassChange): object {
  return Object.fromEntries([
    ['ifFact', fact],
    ['becomes', answer === 'yes'],
    ['then', { isDpi: to === 'dpi', registrable: to === 'dpi' || to === 'ori', interestClass: to }],
  ]);
}

/** What the title or the reason of a gift's case says, and its particulars do not. */
function gift({ given, ...each }: Case): Answers {
  const asked = given.gift ?? {};
  const answer = (key: string, otherwise: string) =>
    asked[key] === undefined ? otherwise : asked[key] ? 'yes' : 'no';
  const facts = {
    kind: asked['kind'] ?? 'gift',
    ...(asked['estimatedValueGBP'] ? { estimatedValueGBP: asked['estimatedValueGBP'] } : {}),
    ...(asked['receivedOn'] ? { receivedOn: asked['receivedOn'] } : {}),
    alsoFromSameSourceGBP: [],
    connectedWithRole: answer('connectedWithRole', 'undetermined'),
    refused: asked['refused'] === true,
    significant: answer('significant', 'undetermined'),
    madeToAndKeptByCouncil: asked['keptBy'] === 'council',
    giverSeeksBusinessOrPermission: answer('giverSeeksBusinessOrPermission', 'undetermined'),
    personalGainOrSuspicionOfInfluence: answer('giverSeeksBusinessOrPermission', 'undetermined'),
  } as unknown as Gift;
  const threshold = {
    ...(given.threshold ?? { operator: 'at-least', GBP: '50.00' }),
    authority: given.edition === 'local' ? 'local-code' : 'model-code',
  } as const;
  const { value, because } = giftDuty({ on: dayOf({ given, ...each }), threshold, gift: facts });
  return {
    mustRegister: plain[value.mustRegister],
    mayAccept: plain[value.mayAccept],
    deadline: value.deadline,
    openQuestions: value.openQuestions
      .map((field) => (field === 'estimatedValueGBP' ? 'estimated-value' : field))
      .slice(0, 1),
    advice: value.advice,
    registeringCures: !because.some(({ says }) => says.includes('Registering cures nothing')),
  };
}

const eastDevon: MeetingCode = {
  ...codeOf(today, 'later'),
  authority: 'local-code',
  title: 'East Devon District Council, code of conduct',
};

function suppose(each: Case, answer: 'yes' | 'no'): Answers {
  const answers = declaration(each, (facts) => ({
    ...facts,
    interests: facts.interests.map((entry) => ({
      ...entry,
      affectsMoreThanMajorityInWard: { answer },
      reasonablePersonView: { answer: answer === 'yes' ? 'yes' : 'undetermined' },
    })),
  }));
  const { mayDiscuss, maySpeakAsPublic, mayVote, mustLeaveRoom } = answers;
  return {
    mayDiscuss,
    ...(maySpeakAsPublic === undefined ? {} : { maySpeakAsPublic }),
    mayVote,
    mustLeaveRoom,
  };
}

function checked({ given }: Case): Answers {
  const { value } = checkDispensation(dispensationOf(given.dispensation ?? {}));
  return { dispensationValid: plain[value.valid], latestLastDay: value.latestLastDay };
}

function underDispensation(each: Case): Answers {
  const dispensations = [dispensationOf(each.given.dispensation ?? {})];
  return declaration(each, (facts) => ({ ...facts, dispensations }));
}

const cases: Readonly<Record<string, (each: Case) => Answers>> = {
  'affects-no-more-than-most-in-the-ward': declaration,
  'application-by-the-husband-s-employer': (each) => {
    const facts = factsOf(each, eastDevon);
    const answers = fromDeclaration(
      decideDeclaration({ ...facts, item: { ...facts.item, kind: 'application-by-employer' } }).value,
    );
    const named = { relation: 'does-the-matter-directly-relate-to-the-employment' } as Record<string, string>;
    const openQuestions = (answers['openQuestions'] as string[]).map(
      (question) => named[question] ?? question,
    );
    return { ...answers, openQuestions };
  },
  'building-society-deposit': classified,
  'campaign-chat-group': classified,
  'complaint-about-partner-s-land-without-evidence': classified,
  'council-tax-arrears-of-two-months': (each) => {
    const facts = ordinary(dayOf(each), codeOf(dayOf(each), 'later'));
    const item = { ...facts.item, councilTaxBusiness: 'yes' } as const;
    const { value } = decideDeclaration({ ...facts, item, councilTaxTwoMonthsUnpaid: 'yes' });
    const basis =
      value.councilTaxArrearsBar === 'yes' && value.toDisclose.length === 0 ? 'not-an-interest-rule' : null;
    return { ...fromDeclaration(value), basis };
  },
  'council-tenant-and-general-housing-policy': (each) => {
    const { covers, excludes, lifts } = each.given.dispensation as unknown as Pick<
      Dispensation,
      'excludes' | 'lifts'
    > & { covers: string[] };
    const dispensation = dispensationOf({ matters: covers, excludes, lifts });
    const perMatter = (each.given.matters ?? []).map(({ about = '' }) => {
      const facts = factsOf(each, codeOf(today, 'later'));
      const { value } = decideDeclaration({
        ...facts,
        item: { ...facts.item, topics: [about] },
        interests: facts.interests.map((entry) => ({ ...entry, relation: { answer: 'directly-relates' } })),
        dispensations: [dispensation],
      });
      const { mayDiscuss, mayVote } = fromDeclaration(value);
      const dispensationCovers = (value.interests[0]?.dispensations.length ?? 0) > 0;
      return dispensationCovers ? { about, mayDiscuss, mayVote } : { about, dispensationCovers };
    });
    return { perMatter };
  },
  'dispensation-of-exactly-four-years': checked,
  'dispensation-one-day-over-four-years': checked,
  'dispensation-for-another-interest': underDispensation,
  'gift-of-exactly-25-pounds-under-a-local-code': gift,
  'licence-a-day-short-of-a-month': classified,
  'executive-member-acting-alone-learns-of-interest': ({ given }) => {
    const [interest] = given.interests ?? [];
    const { value } = decideActingAlone({
      becameAware: given.member?.becameAware ?? '',
      code: codeOf(today, 'later'),
      interest: entryOf(interest ?? { subject: 'land' }, given.matter ?? {}, 'i0'),
    });
    return { interestClass: value.class, deadline: value.notify.by, stepsAllowed: [value.stepsAllowed] };
  },
  'family-christmas-presents': gift,
  'first-conviction-under-section-34': (each) => {
    const local: MeetingCode = {
      ...codeOf(today, 'later'),
      authority: 'local-code',
      title: 'A code of 2012',
    };
    const { value } = decideDeclaration(factsOf(each, local));
    return { ...fromDeclaration(value), registrationPermitsVoting: value.powers.mayVote !== 'no' };
  },
  'gift-kept-by-the-council': gift,
  'gift-of-exactly-50-pounds': gift,
  'gift-of-unknown-value': gift,
  'gift-that-it-would-be-rude-to-refuse': gift,
  'grant-to-a-group-the-member-belongs-to': declaration,
  'home-address-and-the-2025-clause': (each) => {
    const address = '1 Example Street';
    const entry = {
      id: 'e1',
      kind: 'disclosable-pecuniary',
      category: 'Land',
      holder: 'member',
      fields: [{ heading: 'Address', text: address }],
      enteredOn: '2025-05-10',
      homeAddress: address,
      homeAddressWithheldOnRequest: false,
    } as const;
    const { value } = publicRegister({
      register: { member: 'member-1', authority: 'principal', parishHasWebsite: false, entries: [entry] },
      on: dayOf(each),
      policy: { whileSensitivityIsUndecided: 'hold-back', homeAddresses: 'publish' },
    });
    const withheld = value.entries.flatMap((shown) => shown.withheld);
    return {
      withheldUnderSection32: withheld.some(({ power }) => power === 'section-32'),
      withheldUnderSection32A: value.section32A.withheld,
      ruleStatus: value.section32A.status,
      openQuestions: value.section32A.openQuestions,
    };
  },
  'home-owner-setting-council-tax': (each) => {
    const answers = declaration(each, (facts) => ({
      ...facts,
      item: { ...facts.item, kind: 'council-tax-or-precept' },
    }));
    return { ...answers, dispensationNeeded: answers['mayDiscuss'] !== true || answers['mayVote'] !== true };
  },
  'level-5-fine-for-an-act-in-early-2015': ({ given }) => {
    const { GBP } = maximumFine(given.actOn ?? '').value;
    return { maximumFine: GBP, unlimited: GBP === null };
  },
  'licence-application-by-the-member-s-son': declaration,
  'licence-to-occupy-for-one-calendar-month': classified,
  'local-code-lets-member-stay-in-the-room': (each) => {
    const model = codeOf(today, 'later');
    const dpi = { ...model.dpi, mustLeave: false };
    return fromDeclaration(
      decideDeclaration(factsOf(each, { ...model, authority: 'local-code', title: 'A local code', dpi }))
        .value,
    );
  },
  'meal-from-a-firm-in-negotiation': gift,
  'objection-read-out-and-late-exit': (each) => {
    const facts = factsOf(each, codeOf(today, 'later'));
    const own = { subject: 'financial-interest-or-wellbeing', holder: 'member' } as const;
    const judged = {
      relation: 'affects',
      affectsMoreThanMajorityInWard: 'yes',
      reasonablePersonView: 'yes',
    } as const;
    const { value } = decideDeclaration({ ...facts, interests: [entryOf(own, judged, 'i0')] });
    const { mustDisclose, mayDiscuss } = fromDeclaration(value);
    const lateExitIsCompliance = value.powers.mayDiscuss !== 'no';
    return {
      modelCodeAnalogue: { confidence: 'unverified', mustDisclose, mayDiscuss, lateExitIsCompliance },
    };
  },
  'one-share-class-just-over-one-hundredth': classified,
  'other-registrable-interest-and-public-may-not-speak': declaration,
  'partner-interest-unknown-to-member': (each) => ({
    ...classified(each),
    subject: 'contract-with-authority',
  }),
  'planning-application-by-the-neighbour': declaration,
  'prosecution-three-years-and-a-day-later': ({ given }) => {
    const { actOn = '', evidenceKnownToProsecutorOn = '', begunOn = '' } = given.prosecution ?? {};
    const { value } = prosecutionLimit({ actOn, evidenceKnownOn: evidenceKnownToProsecutorOn });
    return { prosecutionBarred: begunOn > value.lastDay, limit: value.limit };
  },
  'roadworks-in-own-street': (each) => ({
    ...declaration(each),
    ifBothYes: suppose(each, 'yes'),
    ifEitherNo: suppose(each, 'no'),
  }),
  'securities-of-exactly-25000-pounds': classified,
  'sensitive-disclosable-interest-at-a-meeting': (each) => {
    const answers = declaration(each);
    const isOmitted = answers['discloseOnly'] === 'fact-of-interest';
    return { ...answers, publicEntry: isOmitted ? 'details-omitted' : 'published' };
  },
  'significant-gift-declined': gift,
  'speaking-only-dispensation': underDispensation,
  'suspended-sentence-of-exactly-three-months': ({ given }) => {
    const {
      electedOn = '',
      convictedOn = '',
      sentence = { months: 0, optionOfFine: false },
    } = given.person ?? {};
    const { value } = decideDisqualification({
      nation: 'england',
      on: electedOn,
      electionOn: electedOn,
      paidOfficeOrEmployment: 'no',
      companyUnderControl: 'no',
      restrictionsOrder: 'no',
      bankruptOnly: false,
      electoralDisqualification: 'no',
      convictions: [
        {
          convictedOn,
          imprisonmentMonths: sentence.months,
          optionOfFine: sentence.optionOfFine,
          appeal: 'not-stated',
        },
      ],
      sexualOffenceOrders: [],
      ordered: [],
      welshSectionsInForce: 'undetermined',
    });
    return { disqualified: plain[value.forElection] };
  },
  'two-interests-on-one-item': (each) => {
    const facts = factsOf(each, codeOf(dayOf(each), 'later'));
    const perInterest = facts.interests.map((entry) => {
      const answers = fromDeclaration(decideDeclaration({ ...facts, interests: [entry] }).value);
      return { interestClass: answers['interestClass'], mustLeaveRoom: answers['mustLeaveRoom'] };
    });
    return { ...declaration(each), perInterest };
  },
  'unpaid-directorship-in-later-wording': classified,
  'view-given-in-consultation-open-mind': (each) => {
    const facts = { ...ordinary(dayOf(each), codeOf(today, 'later')), gaveViewEarlier: true };
    const { value, because } = decideDeclaration(facts);
    const isCited = because.some(({ rule }) => rule === 'england.predetermination.earlier-view');
    return { ...fromDeclaration(value), closedMindForThisReasonAlone: !isCited, outcomeStatus: null };
  },
};

/** Expectations about complaints and courts, which are answered where complaints are. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'complaint-about-partner-s-land-without-evidence': ['outcomeStatus'],
  'first-conviction-under-section-34': ['offence', 'outcomeStatus'],
  'objection-read-out-and-late-exit': ['outcomeStatus', 'isFinding'],
};

describe('every case about interests, gifts, dispensations, offences and disqualification in England', () => {
  test('there are 42 of them', () => {
    expect(Object.keys(cases)).toHaveLength(42);
  });

  test.each(Object.entries(cases))('%s', (file, answersTo) => {
    const each = readCase(file);
    const answers = answersTo(each);
    const expected = Object.entries(each.expect).filter(([key]) => !elsewhere[file]?.includes(key));
    expect(expected.length).toBeGreaterThan(0);
    for (const [key, value] of expected) expect([key, answers[key]]).toMatchObject([key, value]);
  });
});
