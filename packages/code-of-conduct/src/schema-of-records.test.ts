import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeOf, dispensationOf, ordinary } from './england/england-cases.fixture.js';
import {
  DeclarationFacts,
  Dispensation,
  DisqualificationFacts,
  GiftFacts,
  Interest,
  PublicationPolicy,
  RegisterOfInterests,
  WelshDeclarationFacts,
} from './schema.js';

const on = '2026-01-15';
const judgement = { answer: 'yes', by: 'monitoring officer', on, why: 'It is next door.' };
const sensitive = { memberConsiders: 'yes', monitoringOfficerConsiders: 'undetermined' };

const interest = {
  id: '__proto__',
  subject: 'land',
  holder: 'member',
  ofDescription: 'undetermined',
  registration: 'entered',
  sensitive,
  endedOn: on,
  memberAware: true,
  forProfitOrGain: true,
  fromAnother: true,
  towardsExpenses: true,
  receivedOn: on,
  notifiedOn: on,
  withAuthority: true,
  forGoodsServicesOrWorks: true,
  undischarged: true,
  beneficial: true,
  inArea: true,
  occupationOrIncome: true,
  ownHome: true,
  from: on,
  toInclusive: on,
  authorityIsLandlord: true,
  tenantIsOwnBody: true,
  bodyInArea: true,
  nominalValueGBP: '25000.00',
  classesOfShare: 2,
  shareOfTotalIssued: '1/100',
  shareOfLargestHeldClass: '1/100',
  isMember: true,
  inControl: false,
  appointedByAuthority: false,
  formalBody: true,
  listedPurpose: true,
};

/** Every field of each record, each with a value of its form. */
const full: readonly (readonly [string, z.ZodType, object])[] = [
  ['Interest', Interest, interest],
  [
    'Dispensation',
    Dispensation,
    {
      ...dispensationOf({}),
      requestedOn: on,
      grantedOn: on,
      grantedBy: 'the clerk',
      reasons: 'So many were barred.',
    },
  ],
  [
    'DeclarationFacts',
    DeclarationFacts,
    {
      ...ordinary(on, codeOf(on, 'later')),
      interests: [
        {
          interest,
          relation: { ...judgement, answer: 'affects' },
          dpiInMatter: judgement,
          financialOrWellbeingOfBody: judgement,
          affectsMoreThanMajorityInWard: judgement,
          reasonablePersonView: judgement,
        },
      ],
    },
  ],
  [
    'GiftFacts',
    GiftFacts,
    {
      on,
      threshold: { operator: 'more-than', GBP: '25.00', authority: 'local-code' },
      gift: {
        kind: 'hospitality',
        estimatedValueGBP: '30.00',
        alsoFromSameSourceGBP: ['10.00'],
        receivedOn: on,
        connectedWithRole: 'yes',
        refused: false,
        significant: 'undetermined',
        madeToAndKeptByCouncil: false,
        giverSeeksBusinessOrPermission: 'no',
        personalGainOrSuspicionOfInfluence: 'no',
      },
    },
  ],
  [
    'RegisterOfInterests',
    RegisterOfInterests,
    {
      member: 'member-1',
      authority: 'parish',
      parishHasWebsite: true,
      entries: [
        {
          id: 'e1',
          kind: 'disclosable-pecuniary',
          category: 'Land',
          holder: 'partner',
          fields: [{ heading: 'Address', text: '1 Example Street' }],
          enteredOn: on,
          endedOn: on,
          sensitive,
          homeAddress: '1 Example Street',
          homeDivision: 'North',
          homeAddressWithheldOnRequest: true,
        },
      ],
    },
  ],
  [
    'PublicationPolicy',
    PublicationPolicy,
    { whileSensitivityIsUndecided: 'hold-back', homeAddresses: 'withhold' },
  ],
  [
    'WelshDeclarationFacts',
    WelshDeclarationFacts,
    {
      on,
      item: { id: '7', topics: ['leases'] },
      interests: [
        {
          id: 'i0',
          limb: '10(2)(a)',
          subject: 'land',
          holder: 'member',
          ofDescription: 'yes',
          bodyInArea: true,
          nominalValueGBP: '1.00',
          shareOfTotalIssued: '1/2',
          from: on,
          toInclusive: on,
          relatesOrLikelyToAffect: judgement,
          affectsMoreThanMajority: judgement,
          conflictsWithWard: judgement,
          exemption: '12(2)(a)(i)',
          exemptionMet: judgement,
          determinesApproval: judgement,
          likelyToPrejudiceJudgement: judgement,
          previouslyDisclosed: 'no',
        },
      ],
      publicMayMakeRepresentations: 'yes',
      procedureForWritingFollowed: 'yes',
      scrutinyRequiresAttendance: false,
      scrutinyOfDecisionOfOwnBody: 'no',
      wasPresentAtDecision: 'no',
      dispensations: [
        {
          id: 'd1',
          grantedByStandardsCommittee: true,
          statedAtMeeting: 'yes',
          notifiedInWriting: 'yes',
          from: on,
          toInclusive: on,
          lifts: ['vote'],
          interests: ['i0'],
          matters: ['7'],
        },
      ],
    },
  ],
  [
    'DisqualificationFacts',
    DisqualificationFacts,
    {
      nation: 'wales',
      on,
      electionOn: on,
      paidOfficeOrEmployment: 'no',
      companyUnderControl: 'no',
      restrictionsOrder: 'no',
      bankruptOnly: false,
      electoralDisqualification: 'no',
      convictions: [
        { convictedOn: on, imprisonmentMonths: 3, optionOfFine: false, appeal: 'ended', appealEndedOn: on },
      ],
      sexualOffenceOrders: [{ becameSubjectOn: on, stillSubject: 'yes', appeal: 'ended', appealEndedOn: on }],
      ordered: [{ by: 'court', from: on, toInclusive: on }],
      welshSectionsInForce: 'undetermined',
    },
  ],
];

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

describe.each(full)('%s', (_, schema, record) => {
  test('lets in a record with every field, and gives it back as it was', () => {
    expect(schema.parse(record)).toEqual(record);
  });

  test('refuses a field it does not know, and a record without one that it needs', () => {
    expect(schema.safeParse({ ...record, extra: 1 }).success).toBe(false);
    expect(schema.safeParse(JSON.parse('{"__proto__": {}, "constructor": 1}')).success).toBe(false);
    expect(schema.safeParse({}).success).toBe(false);
  });

  test('states every field of the record, with its description, in closed objects and without unions', () => {
    let fields = 0;
    const look = (part: JsonSchema, value: unknown): void => {
      expect(part).not.toHaveProperty('anyOf');
      expect(part).not.toHaveProperty('oneOf');
      if (part.items) for (const each of value as unknown[]) look(part.items, each);
      if (!part.properties) return;
      expect(part.additionalProperties).toBe(false);
      expect(Object.keys(part.properties).sort()).toEqual(Object.keys(value as object).sort());
      for (const [name, field] of Object.entries(part.properties)) {
        fields += 1;
        expect([name, typeof field.description]).toEqual([name, 'string']);
        look(field, (value as Record<string, unknown>)[name]);
      }
    };
    look(z.toJSONSchema(schema) as JsonSchema, record);
    expect(fields).toBeGreaterThan(1);
  });
});

test('a text of 10^5 characters is refused by every record, as an id or as words', () => {
  const long = 'x'.repeat(100_000);
  const [, dispensation] = full;
  expect(Interest.safeParse({ ...interest, id: long }).success).toBe(false);
  expect(Dispensation.safeParse({ ...dispensation?.[2], reasons: long }).success).toBe(false);
});
