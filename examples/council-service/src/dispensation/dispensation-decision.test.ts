import { expect, test } from 'vitest';
import { exampleOf } from '../sent-as.fixture.js';
import { refuseBeyond } from './dispensation-decision.js';

test('nobody decides on the own request, whatever roles the person has', () => {
  const decision = exampleOf('decide-dispensation');
  const before = { request: exampleOf('request-dispensation'), decision: null };
  expect(() => refuseBeyond(decision, { ...before, isOwn: true })).toThrow('own request');
  expect(() => refuseBeyond(decision, { ...before, isOwn: false })).not.toThrow();
});
