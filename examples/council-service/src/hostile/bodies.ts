import type { Chance } from './chance.js';
import { hostileName, hostileText, hostileValue } from './values.js';

/** A body that is right, to be made wrong, and every name that its schema knows. */
export interface Pattern {
  readonly example: unknown;
  readonly names: readonly string[];
}

/** Somewhere in a body: the object or list, and the name or index in it. */
interface Place {
  readonly within: Record<string, unknown>;
  readonly name: string;
}

type Bend = (body: Record<string, unknown>, from: Chance, canary: string, pattern: Pattern) => void;

/** How many parts of a body one way changes: what makes requests must not be slower than what answers them. */
const mostPlaces = 50;
/** Copies of copies are soon millions: so many parts of a body are looked at, and one that has them is copied no further. */
const mostLookedAt = 2_000;

/** Ways to make parts of a body wrong that is still JSON. */
const bends: readonly Bend[] = [
  (body, from, canary) => {
    const { within, name } = from.of(placesOf(body));
    put(within, name, hostileValue(from, canary));
  },
  (body, from, canary) => {
    for (const { within, name } of placesIn(body).slice(0, mostPlaces))
      if (typeof within[name] === 'string') put(within, name, hostileText(from, canary));
  },
  (body, from, canary) => {
    const strings = placesIn(body).filter(({ within, name }) => typeof within[name] === 'string');
    const { within, name } = from.of(strings.length > 0 ? strings : placesOf(body));
    put(within, name, hostileText(from, canary));
  },
  (body, from, canary, { names }) => {
    const { within } = from.of(placesOf(body));
    put(within, from.of(names), hostileValue(from, canary));
  },
  (body, from, canary, { names }) => put(body, from.of(names), hostileText(from, canary)),
  (body, from, canary) => {
    const { within } = from.of(placesOf(body));
    put(within, hostileName(from, canary), { polluted: canary });
  },
  (body, from) => {
    const { within, name } = from.of(placesOf(body));
    delete within[name];
  },
  (body, from) => {
    const { within, name } = from.of(placesOf(body));
    put(within, name, JSON.parse(nested(from.of([30, 39, 41, 200]))));
  },
  (body, from) => {
    const places = placesIn(body);
    if (places.length >= mostLookedAt) return;
    const lists = places.filter(({ within, name }) => Array.isArray(within[name]));
    const { within, name } = from.of(lists.length > 0 ? lists : placesOf(body));
    const first = Object.values(Object(within[name]))[0] ?? {};
    put(
      within,
      name,
      Array.from({ length: from.of([2, 50, 400]) }, () => first),
    );
  },
];

/** A body as it is sent: JSON of the wrong kind, or none at all. */
export function hostileBody(from: Chance, canary: string, pattern: Pattern): string | Buffer {
  const body = structuredClone(Object(pattern.example)) as Record<string, unknown>;
  if (from.below(5) === 0) return notJson(JSON.stringify(body), from, canary);
  for (let times = 1 + from.below(3); times > 0; times -= 1) from.of(bends)(body, from, canary, pattern);
  return JSON.stringify(body);
}

function notJson(text: string, from: Chance, canary: string): string | Buffer {
  return from.of<() => string | Buffer>([
    () => text.slice(0, from.below(text.length)),
    () => `${text}${text}`,
    () => text.replace('{', `{${canary}:`),
    () => text.replace('}', ',}'),
    () => `\ufeff${text}`,
    () => `{"a":"${canary}`,
    () => `"${canary}"`,
    () => 'null',
    () => '',
    () => `{"a":NaN,"b":${canary}}`,
    () => `{"a":1e99999,"${canary}":-Infinity}`,
    () => nested(from.of([45, 1_000, 40_000])),
    () => `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`,
    () => `[${`"${canary}",`.repeat(3_000)}0]`,
    () => `{"a":"${canary}${'x'.repeat(200_000)}"}`,
    () => text.replace('{', `{"__proto__":{"admin":"${canary}"},`),
    () => Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from(canary)]),
    () => Buffer.from(text, 'utf16le'),
  ])();
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** Of what is left of a body, at least one. */
function placesOf(body: Record<string, unknown>): readonly Place[] {
  const places = placesIn(body);
  return places.length > 0 ? places : [{ within: body, name: 'id' }];
}

function placesIn(body: unknown): readonly Place[] {
  const places: Place[] = [];
  const open = [body];
  while (open.length > 0 && places.length < mostLookedAt) {
    const within = open.shift();
    if (typeof within !== 'object' || within === null) continue;
    const inner = within as Record<string, unknown>;
    for (const name of Object.keys(inner)) {
      places.push({ within: inner, name });
      open.push(inner[name]);
    }
  }
  return places;
}

/** Also a name such as `__proto__`, as a field of its own. */
function put(within: Record<string, unknown>, name: string, value: unknown): void {
  // JSON has no names in a list.
  if (Array.isArray(within) && !Object.keys(within).includes(name)) within.push(value);
  else Object.defineProperty(within, name, { value, enumerable: true, configurable: true, writable: true });
}
