import * as z from 'zod';
import { CannotStart } from './cannot-start.js';
import { folders } from './folders.js';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** Every variable of the environment that the service reads; what it is, unless set, and what was expected. */
const variables = {
  NODE_ENV: [z.enum(['development', 'production', 'test']), 'development', 'development or production'],
  HOST: [z.string().max(253), '127.0.0.1', 'an address of this machine'],
  PORT: [wholeNumber(0, 65_535), '3000', 'a whole number from 0 to 65535, such as: PORT=3001 npm start'],
  DATA_DIR: [z.string().max(4000), folders.data, 'a folder'],
  DATABASE_URL: [
    z.union([z.literal(''), z.string().regex(/^postgres(ql)?:\/\//)]),
    '',
    'an address such as postgresql://user@host/database',
  ],
  DATABASE_CONNECTIONS: [wholeNumber(1, 1000), '10', 'a whole number from 1 to 1000'],
  OIDC_ISSUER: [issuerAddress(), '', 'the https address of your OpenID Connect issuer'],
  OIDC_AUDIENCE: [z.string().max(500), '', 'the audience that your issuer puts into tokens for this service'],
  OIDC_JWKS_URL: [issuerAddress(), '', "the https address of your issuer's keys"],
  DEVELOPMENT_SIGN_IN: [z.enum(['loopback', 'anywhere', 'off']), 'loopback', 'loopback, anywhere or off'],
  LOG_LEVEL: [
    z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    'warn',
    'silent, error, warn, info or debug',
  ],
  REQUESTS_A_MINUTE: [wholeNumber(1, 1_000_000), '600', 'a whole number from 1 to 1000000'],
  REPORTS_AN_HOUR: [wholeNumber(1, 1_000_000), '120', 'a whole number from 1 to 1000000'],
  PROXIES: [wholeNumber(0, 10), '0', 'how many proxies stand before the service, from 0 to 10'],
} as const satisfies Record<string, readonly [z.ZodType, string, string]>;

type Variable = keyof typeof variables;

export const settingNames: readonly string[] = Object.keys(variables);

type Values = { readonly [Name in Variable]: z.output<(typeof variables)[Name][0]> };

export interface Settings extends Values {
  /** Whether anybody may sign in as a made-up person. Never in production. */
  readonly developmentSignIn: boolean;
}

/** The settings in an environment. @throws {CannotStart} With everything that is wrong, a line each. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const wrong: string[] = [];
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, [schema, unlessSet, expected]]) => {
      const { success, data } = schema.safeParse(env[name] || unlessSet);
      if (!success) wrong.push(`${name} was expected as ${expected}.`);
      return [name, data];
    }),
  ) as unknown as Values;
  const settings = {
    ...values,
    developmentSignIn:
      values.NODE_ENV !== 'production' && !values.OIDC_ISSUER && values.DEVELOPMENT_SIGN_IN !== 'off',
  };
  const against = wrong.length > 0 ? wrong : contradictions(settings);
  if (against.length > 0) throw new CannotStart(against.join('\n'));
  return settings;
}

/** What each variable allows and they do not allow together. */
function contradictions(settings: Settings): string[] {
  const { NODE_ENV, OIDC_ISSUER, OIDC_AUDIENCE, DATABASE_URL, HOST, DEVELOPMENT_SIGN_IN } = settings;
  const production = NODE_ENV === 'production';
  const says: readonly (readonly [boolean, string])[] = [
    [production && !OIDC_ISSUER, 'In production OIDC_ISSUER must name who signs people in.'],
    [
      production && !DATABASE_URL,
      'In production DATABASE_URL must name a PostgreSQL database: the embedded one can lose data in a power cut.',
    ],
    [
      OIDC_ISSUER !== '' && !OIDC_AUDIENCE,
      'With OIDC_ISSUER, OIDC_AUDIENCE must say for whom tokens are meant.',
    ],
    [
      settings.developmentSignIn && DEVELOPMENT_SIGN_IN === 'loopback' && !isLoopback(HOST),
      `With HOST=${HOST} others could sign in as anybody. Set OIDC_ISSUER, or DEVELOPMENT_SIGN_IN=anywhere for a demonstration without real data.`,
    ],
  ];
  return says.flatMap(([applies, words]) => (applies ? [words] : []));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function issuerAddress() {
  return z.union([
    z.literal(''),
    z.string().regex(/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/),
  ]);
}
