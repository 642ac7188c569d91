import { expect, test } from 'vitest';

const januaryOffset: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/London': 0,
  'America/St_Johns': 210,
  'Pacific/Kiritimati': -840,
};

test('the suite really runs in the zone that it is named for', () => {
  const zone = process.env['TZ'] ?? '';
  expect(Object.keys(januaryOffset)).toContain(zone);
  expect(new Date(2023, 0, 15).getTimezoneOffset()).toBe(januaryOffset[zone]);
});
