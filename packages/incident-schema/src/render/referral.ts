import type { ReferralPack } from '../referral/pack.js';
import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { referralDocument } from './referral-document.js';
import type { Reading } from './words.js';

/**
 * A referral pack as Markdown. What others wrote can neither format nor link nor break a table; marks that turn the
 * direction of text become a sign.
 *
 * @param pack - As `referralPack` makes it.
 * @param reading - `en`, or `cy` for headings in Welsh that no translator has signed; and the code lists.
 * @example
 * ```ts
 * import { codeLists } from '@lga/incident-schema/code-lists';
 * import { type ReferralPack } from '@lga/incident-schema/referral';
 * import { referralMarkdown } from '@lga/incident-schema/render';
 *
 * const pack: ReferralPack = {
 *   madeOn: '2026-03-02', country: 'Wales', council: { site: 'gss', id: 'W06000000' }, incidents: ['1'], headings: [],
 *   triage: { band: 'high', rules: ['B1'], reach: '101-or-online', operationFord: 'no', electionsActOrder: 'yes' },
 *   notes: [], joins: [], patterns: [], signposts: [], signpostNotice: '', chronology: [], evidence: [], custodyFaults: [],
 *   contact: null, missing: [], withheld: [], toReadAgain: [],
 * };
 * referralMarkdown(pack, { language: 'cy', lists: codeLists }).split('\n')[0]; // => '# Atgyfeiriad at yr heddlu'
 * ```
 */
export function referralMarkdown(pack: ReferralPack, reading: Reading): string {
  return markdownOf(referralDocument(pack, reading));
}

/**
 * A referral pack as one HTML page, without scripts or anything from elsewhere. Everything in it is escaped; tables have
 * captions and header cells.
 *
 * @param pack - As `referralPack` makes it.
 * @param reading - As for `referralMarkdown`.
 * @example
 * ```ts
 * import { codeLists } from '@lga/incident-schema/code-lists';
 * import { type ReferralPack } from '@lga/incident-schema/referral';
 * import { referralHtml } from '@lga/incident-schema/render';
 *
 * const pack: ReferralPack = {
 *   madeOn: '2026-03-02', country: 'England', council: { site: '<b>', id: 'E07000000' }, incidents: ['1'], headings: [],
 *   triage: { band: 'high', rules: ['B1'], reach: '101-or-online', operationFord: 'no', electionsActOrder: 'yes' },
 *   notes: [], joins: [], patterns: [], signposts: [], signpostNotice: '', chronology: [], evidence: [], custodyFaults: [],
 *   contact: null, missing: [], withheld: [], toReadAgain: [],
 * };
 * referralHtml(pack, { language: 'en', lists: codeLists }).includes('&lt;b&gt; E07000000'); // => true
 * ```
 */
export function referralHtml(pack: ReferralPack, reading: Reading): string {
  return htmlOf(referralDocument(pack, reading));
}
