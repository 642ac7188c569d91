import { inForce } from '@lga/rules';
import { describe, expect, it } from 'vitest';
import { riskMatrix } from './matrix.js';
import { publishedMatrices } from './published-matrices.js';
import { rules } from './register.js';
import { brightonHoveMatrix, council6x6Matrix } from './rules.js';
import { operationFord, policeNotice } from './visits/police-rules.js';

describe('the register', () => {
  it('holds the 2 matrices whose source gives a day, and 2 rules of the police', () => {
    expect(rules).toEqual([brightonHoveMatrix, council6x6Matrix, policeNotice, operationFord]);
  });

  it('holds them as they are published, and nothing before the day of the source', () => {
    for (const [rule, day, before] of [
      [brightonHoveMatrix, '2021-04-08', '2021-04-07'],
      [council6x6Matrix, '2016-09-21', '2016-09-20'],
    ] as const) {
      expect(publishedMatrices).toContainEqual(riskMatrix(inForce(rule, day).value));
      expect(() => inForce(rule, before)).toThrow(expect.objectContaining({ code: 'not-in-force' }));
    }
  });

  it('is signed by nobody yet', () => {
    expect(rules.flatMap(({ history }) => history.map(({ checked }) => checked))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
