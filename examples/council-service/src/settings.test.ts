import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.js';
import { settingsFrom } from './settings.js';

const issuer = { OIDC_ISSUER: 'https://login.example.org', OIDC_AUDIENCE: 'council-service' };

test('without settings it listens on this machine alone, with made-up people', () => {
  expect(settingsFrom({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, developmentSignIn: true });
  expect(settingsFrom({}).DATA_DIR).toMatch(/council-service\/\.data$/);
});

test('settings of the environment are used', () => {
  const env = { HOST: '::1', PORT: '0', DATA_DIR: '/d', REPORTS_AN_HOUR: '5', ...issuer };
  expect(settingsFrom(env)).toMatchObject({
    HOST: '::1',
    PORT: 0,
    DATA_DIR: '/d',
    REPORTS_AN_HOUR: 5,
    developmentSignIn: false,
  });
});

test.each(['x', '-1', '65536', '3000.5', '1e3', ' 80', '٣'])('PORT=%s is refused in words', (PORT) => {
  expect(() => settingsFrom({ PORT })).toThrow(CannotStart);
});

test('everything that is wrong is said at once, and no value is repeated', () => {
  const says = () => settingsFrom({ PORT: 'secret', DATABASE_URL: 'mysql://secret', LOG_LEVEL: 'secret' });
  expect(says).toThrow(/PORT was expected.*\nDATABASE_URL was expected.*\nLOG_LEVEL was expected/);
  expect(says).not.toThrow(/secret/);
});

test('production wants an issuer and PostgreSQL, and has no made-up people', () => {
  expect(() => settingsFrom({ NODE_ENV: 'production' })).toThrow(/OIDC_ISSUER.*\n.*DATABASE_URL/);
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgresql://h/d',
    DEVELOPMENT_SIGN_IN: 'anywhere',
    HOST: '0.0.0.0',
  };
  expect(settingsFrom({ ...env, ...issuer }).developmentSignIn).toBe(false);
});

test('an issuer needs an audience, and https unless it is on this machine', () => {
  expect(() => settingsFrom({ OIDC_ISSUER: issuer.OIDC_ISSUER })).toThrow(/OIDC_AUDIENCE/);
  expect(() => settingsFrom({ ...issuer, OIDC_ISSUER: 'http://login.example.org' })).toThrow(/OIDC_ISSUER/);
  expect(() => settingsFrom({ ...issuer, OIDC_ISSUER: 'http://localhost.example.org' })).toThrow(
    /OIDC_ISSUER/,
  );
});

test('made-up people are for this machine alone, unless somebody says otherwise', () => {
  expect(() => settingsFrom({ HOST: '0.0.0.0' })).toThrow(/DEVELOPMENT_SIGN_IN=anywhere/);
  expect(settingsFrom({ HOST: '0.0.0.0', DEVELOPMENT_SIGN_IN: 'anywhere' }).developmentSignIn).toBe(true);
  expect(settingsFrom({ HOST: '0.0.0.0', DEVELOPMENT_SIGN_IN: 'off' }).developmentSignIn).toBe(false);
});
