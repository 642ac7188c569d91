import { DomainError, isoDate } from '@lga/rules';
import type { CodeText, Edition, Provision } from './code-text.js';
import type { DatedProvision } from './dated-provision.js';
import { welshEditions } from './editions.js';
import { datedWelshProvisions } from './welsh-provisions.js';

/**
 * The Welsh model code as it stood on a day, with the ten principles. Every one of its provisions is mandatory: an
 * authority may add to them, and may not take away.
 *
 * @param on - `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before 18 April 2008.
 * @see SI 2008/788 (W.82), https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { welshCode } from '@lga/code-of-conduct/editions';
 *
 * const has = (on: string) => welshCode(on).provisions.some(({ number }) => number === '14(2A)');
 * [has('2016-03-31'), has('2016-04-01')]; // => [false, true]
 * ```
 */
export function welshCode(on: string): CodeText {
  const day = isoDate(on);
  const edition = welshEditions.findLast(({ from }) => from <= day);
  if (!edition) throw new DomainError('not-in-force', 'The Welsh model code is held from 18 April 2008.');
  return {
    id: edition.id,
    title: { en: `Model Code of Conduct (Wales), from ${edition.from}` },
    nation: 'wales',
    source: { ...order, edition: `as it stood from ${edition.from}` },
    provisions: datedWelshProvisions.flatMap((each) => textOf(each, edition)),
  };
}

const order = {
  instrument: 'Local Authorities (Model Code of Conduct) (Wales) Order 2008 (SI 2008/788)',
  url: 'https://www.legislation.gov.uk/wsi/2008/788',
};
const mandatory = { ...order, provision: 'art. 3(2)' };
const principles = {
  instrument: 'Conduct of Members (Principles) (Wales) Order 2001 (SI 2001/2276)',
  url: 'https://www.legislation.gov.uk/wsi/2001/2276',
};

function textOf({ id, number, kind, texts }: DatedProvision, { from }: Edition): readonly Provision[] {
  const { en, confidence = 'seen' } = texts.findLast((each) => each.from <= from) ?? texts[0];
  if (en === null) return [];
  const statute = kind === 'principle' ? principles : mandatory;
  return [{ id, number, kind, paraphrase: { en }, statute, aliases: [], confidence }];
}
