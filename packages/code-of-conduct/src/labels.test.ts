import { expect, test } from 'vitest';
import * as z from 'zod';
import { interestClassLabels, subjectLabels, welshClassLabels } from './labels.js';
import { Interest } from './schema.js';

const all = [interestClassLabels, subjectLabels, welshClassLabels].flatMap((labels) => Object.values(labels));

test('every label has English and Welsh, and says that no translator has signed the Welsh', () => {
  expect(all).toHaveLength(23);
  for (const { en, cy, reviewed } of all)
    expect([en.length > 0, cy && cy.length > 0, reviewed]).toEqual([true, true, false]);
});

test('every subject that the schema lets in has a label', () => {
  const { properties } = z.toJSONSchema(Interest) as unknown as {
    properties: { subject: { enum: string[] } };
  };
  expect(Object.keys(subjectLabels).sort()).toEqual([...properties.subject.enum].sort());
});
