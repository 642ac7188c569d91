import { describe, expect, test } from 'vitest';
import { lgaOffices } from './offices.js';

const printed = (shares: Readonly<Record<string, string>>) =>
  Object.entries(shares).map(([id, percent]) => ({ id, percent }));

describe('offices of the LGA', () => {
  test('in 2023/24 Labour took the Chair by 4.9 points and the Conservatives the Senior Vice-Chair', () => {
    const { value, because } = lgaOffices({
      on: '2023-09-01',
      shares: printed({ Lab: '38.7', Con: '33.8', LD: '15.0', Ind: '12.6' }),
    });
    expect(value.chair).toEqual({ kind: 'settled', group: 'Lab', margin: '4.9' });
    expect(value.seniorViceChair).toEqual({ kind: 'settled', group: 'Con', margin: '18.8' });
    expect(because.map(({ rule }) => rule)).toContain('lga.offices.senior-vice-chair');
  });

  test('equal largest groups leave both offices between them', () => {
    const { value } = lgaOffices({ on: '2023-09-01', shares: printed({ A: '40.0', B: '40.0', C: '20.0' }) });
    expect(value.chair).toEqual({ kind: 'tied', between: ['A', 'B'] });
    expect(value.seniorViceChair).toEqual({ kind: 'tied', between: ['A', 'B'] });
  });

  test('with equals in second place only the Senior Vice-Chair is open', () => {
    const { value } = lgaOffices({ on: '2023-09-01', shares: printed({ B: '30.0', A: '40.0', C: '30.0' }) });
    expect(value.chair).toEqual({ kind: 'settled', group: 'A', margin: '10.0' });
    expect(value.seniorViceChair).toEqual({ kind: 'tied', between: ['B', 'C'] });
  });

  test('one group takes the Chair and leaves the Senior Vice-Chair vacant', () => {
    const { value } = lgaOffices({ on: '2023-09-01', shares: printed({ A: '100', B: '0' }) });
    expect(value.seniorViceChair).toEqual({ kind: 'vacant' });
    expect(lgaOffices({ on: '2023-09-01', shares: printed({ A: '100' }) }).value.chair).toMatchObject({
      margin: null,
    });
  });

  test('five per cent entitles to an office, and exactly five is left open', () => {
    const shares = printed({ Lab: '72.3', Ref: '7.8', X: '5.0', Grn: '4.6', Y: '10.3' });
    expect(lgaOffices({ on: '2025-09-01', shares }).value.entitledToAnOffice).toEqual({
      yes: ['Lab', 'Ref', 'Y'],
      no: ['Grn'],
      undetermined: ['X'],
    });
    expect(lgaOffices({ on: '2023-09-01', shares }).value.entitledToAnOffice).toBeNull();
  });
});
