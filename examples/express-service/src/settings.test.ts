import { expect, test } from 'vitest';
import { CannotStart, settingsFrom } from './settings.js';

test('without settings it listens on this machine alone', () => {
  expect(settingsFrom({})).toMatchObject({ host: '127.0.0.1', port: 3000 });
  expect(settingsFrom({}).dataDir).toMatch(/express-service\/\.data$/);
});

test('settings of the environment are used', () => {
  expect(settingsFrom({ HOST: '::1', PORT: '0', DATA_DIR: '/d' })).toEqual({
    host: '::1',
    port: 0,
    dataDir: '/d',
  });
});

test.each(['x', '-1', '65536', '3000.5', '1e3', ' 80', '٣'])('PORT=%s is refused in words', (PORT) => {
  expect(() => settingsFrom({ PORT })).toThrow(CannotStart);
});
