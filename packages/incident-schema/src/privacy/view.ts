import { type Audience, audienceRules, type Treatment } from './audience.js';
import type { Marking, Markings } from './marking.js';
import { type Masked, maskedText } from './masked-text.js';

/** A field of a record that a view does not have, or not whole. */
export interface LeftOut {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** `unmarked`: no marking is known for it, so nobody but the full reader sees it. */
  readonly marking: Marking | 'unmarked';
}

/** A record as one audience may see it. */
export interface View {
  readonly record: unknown;
  readonly leftOut: readonly LeftOut[];
  /** Texts that were allowed, and what was masked in each. */
  readonly masked: readonly (Pick<Masked, 'spans' | 'residualRisk'> & { readonly pointer: string })[];
}

interface Walk {
  readonly audience: Audience;
  readonly markings: Markings;
  readonly allowed: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly leftOut: LeftOut[];
  readonly masked: View['masked'][number][];
}

const nothing = Symbol('left out');
const leastLength = 4;

/**
 * A record as an audience may see it: every field by its marking, and what has none left out.
 *
 * Free text is left out unless a person has read it and allows the field; then it is masked, and with it every text of
 * four characters or more of fields that this audience does not see. Masking is never complete: a person reads it again.
 *
 * @param record - Plain data, as `JSON.parse` gives it.
 * @param markings - Such as `reportMarkings`.
 * @param allowFreeText - JSON Pointers of the fields of free text that a person allows for this view.
 * @example
 * ```ts
 * import { reportMarkings, viewFor } from '@lga/incident-schema/privacy';
 *
 * const record = { channels: ['email'], account: { words: 'He wrote again from a@example.org.', language: 'en' }, note: 'x' };
 * const view = viewFor({ record, audience: 'target', markings: reportMarkings, allowFreeText: ['/account/words'] });
 * view.record; // => { channels: ['email'], account: { words: 'He wrote again from [email].', language: 'en' } }
 * view.leftOut; // => [{ pointer: '/note', marking: 'unmarked' }]
 * ```
 */
export function viewFor({
  record,
  audience,
  markings,
  allowFreeText,
}: {
  readonly record: unknown;
  readonly audience: Audience;
  readonly markings: Markings;
  readonly allowFreeText: readonly string[];
}): View {
  const leftOut: LeftOut[] = [];
  const masked: View['masked'][number][] = [];
  const allowed = new Set(allowFreeText);
  const names = hiddenTexts(record, { audience, markings, allowed });
  const seen = walked(record, '', [], { audience, markings, allowed, names, leftOut, masked });
  return { record: seen === nothing ? null : seen, leftOut, masked };
}

function walked(value: unknown, pointer: string, path: readonly string[], walk: Walk): unknown {
  const marking = markingAt(walk.markings, path);
  if (marking !== undefined) return treated(value, pointer, marking, walk);
  if (typeof value !== 'object' || value === null) {
    if (walk.audience === 'full') return value;
    walk.leftOut.push({ pointer, marking: 'unmarked' });
    return nothing;
  }
  const children = Object.entries(value).map(([name, child]) => {
    const step = Array.isArray(value) ? '*' : name;
    return [name, walked(child, `${pointer}/${escaped(name)}`, [...path, step], walk)] as const;
  });
  const kept = children.filter(([, child]) => child !== nothing);
  if (kept.length === 0 && children.length > 0) return nothing;
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}

function treated(value: unknown, pointer: string, marking: Marking, walk: Walk): unknown {
  const treatment: Treatment = audienceRules[walk.audience][marking] ?? 'left-out';
  if (treatment === 'shown') return value;
  if (treatment === 'if-allowed' && walk.allowed.has(pointer) && typeof value === 'string') {
    const { text, spans, residualRisk } = maskedText(value, { names: walk.names });
    walk.masked.push({ pointer, spans, residualRisk });
    return text;
  }
  walk.leftOut.push({ pointer, marking });
  return treatment === 'month' ? monthOf(value) : nothing;
}

/** A time, or a moment with its precision, cut to its month. */
function monthOf(value: unknown): unknown {
  const text = typeof value === 'string' ? value : monthText(value);
  const month = typeof text === 'string' ? /^\d{4}-\d{2}/.exec(text)?.[0] : undefined;
  if (month === undefined) return nothing;
  return typeof value === 'string' ? month : { precision: 'month', month };
}

function monthText(moment: unknown): unknown {
  return typeof moment === 'object' && moment !== null
    ? Object.entries(moment).find(([name]) => /^(at|on|month)$/.test(name))?.[1]
    : undefined;
}

/** Texts of four characters or more that this audience does not see in their own place. */
function hiddenTexts(
  record: unknown,
  { audience, markings, allowed }: Pick<Walk, 'audience' | 'markings' | 'allowed'>,
) {
  const texts = new Set<string>();
  const collect = (
    value: unknown,
    pointer: string,
    path: readonly string[],
    marking: Marking | undefined,
  ): void => {
    const own = marking ?? markingAt(markings, path);
    if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        collect(child, `${pointer}/${escaped(name)}`, [...path, Array.isArray(value) ? '*' : name], own);
      }
    } else if (typeof value === 'string' && value.length >= leastLength) {
      const treatment = own === undefined ? 'left-out' : audienceRules[audience][own];
      const seen = treatment === 'shown' || (treatment === 'if-allowed' && allowed.has(pointer));
      if (!seen) texts.add(value);
    }
  };
  collect(record, '', [], undefined);
  return [...texts];
}

function markingAt(markings: Markings, path: readonly string[]): Marking | undefined {
  const key = path.join('.');
  return Object.hasOwn(markings, key) ? markings[key] : undefined;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
