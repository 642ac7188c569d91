import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { disclosableSecurities } from './england/securities.js';
import { NotificationEvent, NotificationFacts, SecuritiesFacts, SecuritiesHolding } from './schema.js';

const holding = { subject: 'securities', holder: 'partner' } as const;

describe('the door lets in what the functions take, and nothing else', () => {
  test.each([
    [{ memberAware: 'yes' }],
    [{ memberAware: undefined }],
    [{ bodyInArea: null }],
    [{ nominalValueGBP: 25000 }],
    [{ nominalValueGBP: '25000.001' }],
    [{ nominalValueGBP: '9'.repeat(100_000) }],
    [{ shareOfTotalIssued: '1/0' }],
    [{ shareOfTotalIssued: '1%' }],
    [{ shareOfLargestHeldClass: '\u202E1/100' }],
    [{ classesOfShare: 0 }],
    [{ classesOfShare: 1.5 }],
    [{ classesOfShare: 2 ** 53 }],
    [{ holder: 'neighbour' }],
    [{ subject: 'land' }],
    [{ nominalValue: '25000.00' }],
    [JSON.parse('{"__proto__": {"memberAware": true}}')],
  ])('%j is refused', (facts) => {
    const text = { ...JSON.parse('{}'), ...holding };
    const given = Object.defineProperties(text, Object.getOwnPropertyDescriptors(facts));
    expect(SecuritiesHolding.safeParse(given).success).toBe(false);
  });

  test('all facts together are let in and answered', () => {
    const facts = SecuritiesFacts.parse({
      on: '2026-01-15',
      holding: {
        ...holding,
        memberAware: true,
        bodyInArea: true,
        nominalValueGBP: '4000.00',
        classesOfShare: 2,
        shareOfTotalIssued: '1/200',
        shareOfLargestHeldClass: '1/100',
      },
    });
    expect(disclosableSecurities(facts).value.kind).toBe('not-disclosable');
  });

  test.each([
    [{ event: 'took-office', on: '2023-02-29' }],
    [{ event: 'took-office', on: '01/05/2023' }],
    [{ event: 'elected', on: '2023-05-01' }],
    [{ event: '__proto__', on: '2023-05-01' }],
    [{ event: 'took-office' }],
    [{ event: 'took-office', on: '2023-05-01', extra: 1 }],
  ])('%j is refused', (facts) => {
    expect(NotificationFacts.safeParse(facts).success).toBe(false);
  });

  test('every event is let in', () => {
    const events = NotificationEvent.options.map((event) => ({ event, on: '2023-05-01' }));
    expect(events.filter((facts) => NotificationFacts.safeParse(facts).success)).toHaveLength(6);
  });
});

test('every field has its description, and each schema is a closed object in JSON Schema', () => {
  let fields = 0;
  for (const schema of [NotificationFacts, SecuritiesFacts, SecuritiesHolding]) {
    const { type, additionalProperties, properties = {} } = z.toJSONSchema(schema);
    expect([type, additionalProperties]).toEqual(['object', false]);
    for (const field of Object.values(properties)) {
      fields += 1;
      expect(typeof field === 'object' && field.description).toBeTruthy();
    }
  }
  expect(fields).toBe(12);
});
