type Fields = Readonly<Record<string, unknown>>;

const uuid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const version = /^\d+\.\d+\.\d+$/;
const code = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const mediaType = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;
const sha256 = /^[0-9a-f]{64}$/;
const instant =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const answers = ['yes', 'no', 'unknown', 'not-asked'];
const none = ['unknown', 'not-asked', 'none-apparent'];

/**
 * The sample report as somebody would check and copy it by hand: every field, its form, its length, no field that is
 * unknown, and the rules that join fields. The yardstick of `records.bench.ts`; it knows only what the sample holds.
 */
export function handWritten(input: unknown): Fields {
  const all = fields(input, 21);
  const began = momentOf(all['began']);
  const at = secondOf(all['reportedAt']);
  if (at < began.second - (began.second % 60)) throw refused();
  return {
    layer: one(all['layer'], ['report']),
    schemaVersion: one(all['schemaVersion'], ['0.1.0', '0.2.0']),
    taxonomyVersion: matching(all['taxonomyVersion'], version, 50),
    id: matching(all['id'], uuid, 40),
    country: one(all['country'], ['England', 'Wales']),
    council: reference(all['council']),
    reportedAt: all['reportedAt'],
    toldBy: person(all['toldBy'], 'standing'),
    toldTo: role(all['toldTo']),
    account: account(all['account']),
    began: began.moment,
    occasions: count(all['occasions']),
    messages: count(all['messages']),
    targets: list(all['targets'], target),
    actors: actors(all['actors']),
    channels: codes(all['channels']),
    settings: codes(all['settings']),
    dangerNow: one(all['dangerNow'], answers),
    policeTold: one(all['policeTold'], answers),
    evidence: distinct(list(all['evidence'], evidence)),
  };
}

function refused(): Error {
  return new Error('refused');
}

function fields(value: unknown, most: number): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused();
  if (Object.keys(value).length > most) throw refused();
  return value as Fields;
}

function text(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length < 1 || value.length > most) throw refused();
  return value;
}

function matching(value: unknown, form: RegExp, most: number): string {
  const said = text(value, most);
  if (!form.test(said)) throw refused();
  return said;
}

function one(value: unknown, of: readonly string[]): string {
  if (typeof value !== 'string' || !of.includes(value)) throw refused();
  return value;
}

function count(value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > 1_000_000)
    throw refused();
  return value;
}

function list<T>(value: unknown, each: (item: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > 200) throw refused();
  return value.map(each);
}

function codes(value: unknown): string[] {
  const all = list(value, (each) => matching(each, code, 100));
  if (all.length === 0 || new Set(all).size < all.length) throw refused();
  if (all.length > 1 && all.some((each) => none.includes(each))) throw refused();
  return all;
}

function reference(value: unknown): Fields {
  const { site, id } = fields(value, 2);
  return { site: text(site, 200), id: text(id, 200) };
}

function person(value: unknown, kind: string): Fields {
  const told = fields(value, 2);
  const standing = one(told[kind], [
    'target',
    'witness',
    'on-behalf',
    'officer',
    'police',
    'other',
    'unknown',
  ]);
  return { [kind]: standing, ...(told['person'] ? { person: reference(told['person']) } : {}) };
}

function role(value: unknown): Fields {
  const told = fields(value, 2);
  return {
    role: matching(told['role'], code, 100),
    ...(told['person'] ? { person: reference(told['person']) } : {}),
  };
}

function account(value: unknown): Fields {
  const { words, language } = fields(value, 2);
  return { words: text(words, 20_000), language: one(language, ['en', 'cy', 'other']) };
}

function target(value: unknown): Fields {
  const { person: who, roles } = fields(value, 2);
  return { ...(who ? { person: reference(who) } : {}), roles: codes(roles) };
}

function actors(value: unknown): Fields {
  const { count: many, described } = fields(value, 2);
  const all = list(described, actor);
  const known = count(many);
  if (known !== null && all.length > known) throw refused();
  return { count: known, described: all };
}

function actor(value: unknown): Fields {
  const { identity, relations, describedAs } = fields(value, 3);
  return {
    identity: one(identity, ['unknown', 'account-known', 'partial-name', 'identified', 'convicted']),
    relations: codes(relations),
    describedAs: text(describedAs, 2000),
  };
}

function evidence(value: unknown): { readonly id: string } {
  const item = fields(value, 6);
  secondOf(item['capturedAt']);
  return Object.assign(
    { id: text(item['id'], 200) },
    {
      describedAs: text(item['describedAs'], 2000),
      mediaType: matching(item['mediaType'], mediaType, 200),
      sha256: matching(item['sha256'], sha256, 64),
      capturedAt: item['capturedAt'],
      capturedWith: text(item['capturedWith'], 500),
    },
  );
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  if (new Set(items.map(({ id }) => id)).size < items.length) throw refused();
  return items;
}

function momentOf(value: unknown): { readonly moment: Fields; readonly second: number } {
  const { precision, at } = fields(value, 2);
  return { moment: { precision: one(precision, ['exact', 'minute', 'hour']), at }, second: secondOf(at) };
}

function secondOf(value: unknown): number {
  const parts = typeof value === 'string' ? instant.exec(value) : null;
  if (!parts) throw refused();
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day) / 1000;
  if (new Date(midnight * 1000).getUTCDate() !== day) throw refused();
  const offset = parts[7]
    ? (parts[7] === '-' ? -1 : 1) * (Number(parts[8]) * 3600 + Number(parts[9]) * 60)
    : 0;
  return midnight + hours * 3600 + minutes * 60 + seconds - offset;
}
