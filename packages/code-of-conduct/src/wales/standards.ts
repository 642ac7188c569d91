import { type Explained, inForce, monthsAfter } from '@lga/rules';
import { applied } from '../applied.js';
import type { OutOfLocalResolution } from './out-of-local-resolution.js';
import { alwaysBinding } from './rules.js';
import { annualReportPeriod, type Elsewhere, groupLeaders, localResolutionScope } from './standards-rules.js';

/**
 * Which paragraphs of the Welsh code apply to conduct: all of them in the capacity of member, and 6(1)(a) and 7 at all
 * times. Whether somebody acted in that capacity is a judgement and an input.
 *
 * @param capacity - Whether the person acted, claimed to act or gave the impression of acting as a member.
 * @param paragraphs - Paragraphs that are in question, as the code numbers them: `6(1)(a)`.
 * @returns Those that apply, and those that would if the person acted in that capacity.
 * @throws {DomainError} `not-in-force` before 18 April 2008; `invalid-date`.
 * @see SI 2008/788, para 2(1), https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { applicableParagraphs } from '@lga/code-of-conduct/wales';
 *
 * const facts = { on: '2022-10-01', capacity: 'no', paragraphs: ['4(b)', '6(1)(a)', '7(a)'] } as const;
 * applicableParagraphs(facts).value.applies; // => ['6(1)(a)', '7(a)']
 * ```
 */
export function applicableParagraphs({
  on,
  capacity,
  paragraphs,
}: {
  readonly on: string;
  readonly capacity: 'yes' | 'no' | 'undetermined';
  readonly paragraphs: readonly string[];
}): Explained<{ readonly applies: readonly string[]; readonly ifInCapacity: readonly string[] }> {
  const always = inForce(alwaysBinding, on);
  const binds = (paragraph: string) =>
    always.value.some((each) => paragraph === each || paragraph.startsWith(`${each}(`));
  const applies = capacity === 'yes' ? paragraphs : paragraphs.filter(binds);
  const ifInCapacity = capacity === 'undetermined' ? paragraphs.filter((each) => !binds(each)) : [];
  return {
    value: { applies, ifInCapacity },
    because: applied(always, `${applies.length} of the paragraphs apply.`, { capacity }),
  };
}

/**
 * The duty of a leader of a political group in Wales, and the last day on which the authority considers the annual
 * report of its standards committee.
 *
 * @param on - The day on which the duty is asked about, `YYYY-MM-DD`.
 * @param council - County and county borough councils have the duty; others do not.
 * @param reportReceivedOn - The day on which the authority received the report; left out where there is none yet.
 * @throws {DomainError} `not-in-force` before 5 May 2022; `invalid-date`.
 * @see Local Government and Elections (Wales) Act 2021, ss. 62 and 63, https://www.legislation.gov.uk/asc/2021/1/section/62
 * @example
 * ```ts
 * import { groupLeaderDuty } from '@lga/code-of-conduct/wales';
 *
 * const { value } = groupLeaderDuty({ on: '2023-07-01', council: 'county', reportReceivedOn: '2023-06-15' });
 * value.considerReportBy; // => '2023-09-15'
 * ```
 */
export function groupLeaderDuty({
  on,
  council,
  reportReceivedOn,
}: {
  readonly on: string;
  readonly council: 'county' | 'county-borough' | 'other';
  readonly reportReceivedOn?: string;
}): Explained<{ readonly duties: readonly string[]; readonly considerReportBy: string | null }> {
  const leaders = inForce(groupLeaders, on);
  const months = inForce(annualReportPeriod, on);
  const applies = council !== 'other';
  const considerReportBy =
    reportReceivedOn === undefined ? null : monthsAfter({ start: reportReceivedOn, months: months.value });
  return {
    value: { duties: applies ? leaders.value : [], considerReportBy },
    because: [...leaders.because, ...months.because],
  };
}

/**
 * Whether a complaint in Wales is one that local resolution takes: minor, about respect, between members or of an
 * officer about a member. An authority's own protocol comes first.
 *
 * @param features - What of the complaint would keep it out; an empty list says that nothing does.
 * @param aboutRespect - Whether it is about respect and consideration (4(b)) or vexatious complaints (6(1)(d)).
 * @returns `in-scope`, or `out-of-scope` with what keeps it out and where that goes; `undetermined` while nobody has said
 *   what it is about: a person decides.
 * @throws {DomainError} `not-in-force`; `invalid-date`.
 * @see Model Local Resolution Protocol, https://llansanffraid.co.uk/resolution-policy
 * @example
 * ```ts
 * import { localResolution } from '@lga/code-of-conduct/wales';
 *
 * const { value } = localResolution({ on: '2026-01-15', features: ['bullying'], aboutRespect: 'yes' });
 * [value.scope, value.goesTo]; // => ['out-of-scope', ['public-services-ombudsman']]
 * ```
 */
export function localResolution({
  on,
  features,
  aboutRespect,
}: {
  readonly on: string;
  readonly features: readonly OutOfLocalResolution[];
  readonly aboutRespect: 'yes' | 'no' | 'undetermined';
}): Explained<{
  readonly scope: 'in-scope' | 'out-of-scope' | 'undetermined';
  readonly keptOutBy: readonly OutOfLocalResolution[];
  readonly goesTo: readonly Elsewhere[];
}> {
  const rule = inForce(localResolutionScope, on);
  const keptOutBy = features.filter((each) => Object.hasOwn(rule.value, each));
  const goesTo = [...new Set(keptOutBy.map((each) => rule.value[each]))];
  const isOut = keptOutBy.length > 0 || aboutRespect === 'no';
  const scope = isOut ? 'out-of-scope' : aboutRespect === 'yes' ? 'in-scope' : 'undetermined';
  return {
    value: { scope, keptOutBy, goesTo },
    because: applied(rule, `The complaint is ${scope}.`, { features, aboutRespect }),
  };
}
