import { DomainError } from '@lga/rules';
import { councillorList, textOrNull } from './councillor-list.js';
import type { CouncillorList, ListedCouncillor } from './councillors.js';
import { type XmlElement, xmlRoot } from './xml.js';

interface Ward {
  readonly title: string | null;
  readonly stated: number | null;
  readonly councillors: readonly XmlElement[];
}

/**
 * Councillors from the XML of Modern.gov's web service (`GetCouncillorsByWard` and its relatives).
 *
 * The group is taken from `politicalgrouptitle` alone. Many sites leave it empty: then it is `null`, and the party is
 * never taken in its place.
 *
 * @param xml - The document as text.
 * @param site - The site that it comes from, such as its host: ids are unique to one site.
 * @returns Councillors in the order of the document, and what was noticed.
 * @throws {DomainError} `xml-not-well-formed`; `xml-doctype`; `xml-too-large`; `no-councillors`;
 *   `duplicate-councillor`; `councillor-without-id`; `site-missing`.
 * @see Modern.gov, mgWebService.asmx
 * @example
 * ```ts
 * import { moderngovCouncillors } from '@lga/proportionality/import';
 *
 * const xml = `<councillorsbyward><wards><ward><wardtitle>Abbey &amp; Castle</wardtitle><councillors>
 *   <councillorcount>1</councillorcount>
 *   <councillor><councillorid>17</councillorid><fullusername>Councillor A</fullusername>
 *     <politicalpartytitle>Labour and Co-operative</politicalpartytitle>
 *     <politicalgrouptitle>Labour Group</politicalgrouptitle></councillor>
 * </councillors></ward></wards></councillorsbyward>`;
 * const { councillors } = moderngovCouncillors({ xml, site: 'democracy.example.gov.uk' });
 * councillors.map(({ id, ward, group }) => [id.id, ward, group]);
 * // => [['17', 'Abbey & Castle', 'Labour Group']]
 * ```
 */
export function moderngovCouncillors({
  xml,
  site,
}: {
  readonly xml: string;
  readonly site: string;
}): CouncillorList {
  if (site.trim() === '')
    throw new DomainError('site-missing', 'The site was expected that the ids belong to.');
  const wards = wardsOf(xmlRoot(xml));
  const differing = wards.filter(
    ({ stated, councillors }) => stated !== null && stated !== councillors.length,
  );
  return councillorList(
    wards.flatMap(({ title, councillors }) => councillors.map((each) => listed(each, title, site))),
    differing.length > 0 ? [{ kind: 'ward-count-differs', wards: differing.length }] : [],
  );
}

/** Every ward, and councillors outside any as one ward without a title. */
function wardsOf(root: XmlElement): Ward[] {
  const wards: Ward[] = [];
  const loose: XmlElement[] = [];
  const look = (element: XmlElement): void => {
    if (element.name === 'ward') wards.push(ward(element));
    else if (element.name === 'councillor') loose.push(element);
    else element.children.forEach(look);
  };
  look(root);
  return loose.length > 0 ? [...wards, { title: null, stated: null, councillors: loose }] : wards;
}

function ward(element: XmlElement): Ward {
  const councillors = descendants(element, 'councillor');
  const count = textOf(descendants(element, 'councillorcount')[0]);
  const stated = count !== null && /^\d{1,4}$/.test(count) ? Number(count) : null;
  return { title: textOf(child(element, 'wardtitle')), stated, councillors };
}

function listed(element: XmlElement, ward: string | null, site: string): ListedCouncillor {
  const field = (name: string) => textOf(child(element, name));
  return {
    id: { site, id: field('councillorid') ?? field('memberid') ?? '' },
    name: field('fullusername') ?? '',
    ward: ward ?? field('wardtitle'),
    group: field('politicalgrouptitle'),
    party: field('politicalpartytitle'),
  };
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

function textOf(element: XmlElement | undefined): string | null {
  return textOrNull(element?.text);
}
