import type { Page } from 'playwright-core';

/** What is answered in a form: text and choices by field; several that are ticked are parted by spaces. */
export type Answers = Readonly<Record<string, string>>;

/** Fills in what is named and sends the form; whatever is not named stays as it stands. */
export async function sentForm(page: Page, form: string, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers))
    await answered(page, `${form} [name="${name}"]`, answer);
  await Promise.all([page.waitForEvent('load'), page.locator(`${form} button[type=submit]`).click()]);
}

async function answered(page: Page, field: string, answer: string): Promise<void> {
  const kind = await page
    .locator(field)
    .first()
    .evaluate((element) => Reflect.get(element, 'type'));
  if (kind === 'radio' || kind === 'checkbox') {
    for (const value of answer.split(' ')) await page.locator(`${field}[value="${value}"]`).check();
  } else if (kind === 'select-one') await page.locator(field).selectOption(answer);
  else await page.locator(field).fill(answer);
}

/** What somebody judged, as the fields of a form have it. */
export function judged(judge: string, facts: Readonly<Record<string, 'yes' | 'no'>>): Answers {
  const fields = Object.entries(facts).flatMap(([fact, answer]) => [
    [`fact-${fact}`, answer],
    [`why-${fact}`, 'As recorded in the file.'],
  ]);
  return { judge, ...Object.fromEntries(fields) };
}

/** An event and what is answered in its form. */
export type Step = readonly [kind: string, answers: Answers];

/** A way through the procedure in England, investigated, heard by nobody and found to be no breach, to its end. */
export const englishWay: readonly Step[] = [
  ['acknowledge', { on: '2026-01-08' }],
  ['notify-member', { on: '2026-01-09' }],
  ['begin-jurisdiction-test', { on: '2026-01-21' }],
  ['take-to-assessment', { on: '2026-01-26' }],
  ['decide-to-investigate', { on: '2026-02-02', by: 'monitoring-officer' }],
  ['send-draft-report', { on: '2026-03-16' }],
  ['send-final-report', { on: '2026-04-13' }],
  ['advise-authority', { on: '2026-04-15', people: 'ip-1' }],
];

const ombudsman = 'public-services-ombudsman';
const committee = 'standards-committee';

/** A way in Wales, from the Ombudsman to a suspension by the committee and its notice. */
export const welshWay: readonly Step[] = [
  ['begin-evidence-test', { on: '2026-01-12' }],
  ['pass-evidence-test', { on: '2026-01-13', ...judged(ombudsman, { 'direct-evidence': 'yes' }) }],
  ['decide-to-investigate', { on: '2026-01-20', ...judged(ombudsman, { 'public-interest': 'yes' }) }],
  ['end-investigation', { on: '2026-04-01' }],
  ['refer-to-standards-committee', { on: '2026-04-02' }],
  ['hold-initial-meeting', { on: '2026-04-20' }],
  ['invite-representations', { on: '2026-04-21', by: committee }],
  ['find-breach', { on: '2026-05-18' }],
  ['impose-sanction', { on: '2026-05-18', sanctions: 'suspension', 'months-suspension': '2' }],
  ['receive-notice', { on: '2026-05-20' }],
];

const nothingKeepsItOut = {
  'from-the-public': 'no',
  'serious-breach': 'no',
  'non-disclosure-of-interests': 'no',
  bullying: 'no',
  repeated: 'no',
  'from-the-clerk': 'no',
  'about-an-officer': 'no',
} as const;

/** A council in Wales tries to settle it itself, and does not. */
export const localWay: readonly Step[] = [
  [
    'try-informal-resolution',
    { on: '2026-01-12', ...judged('clerk', { 'about-respect': 'yes', ...nothingKeepsItOut }) },
  ],
  ['fail-informal-resolution', { on: '2026-02-02', reasons: 'No agreement.' }],
];

/** What is answered when a complaint is taken in. */
export const intake: Answers = {
  reference: '2026/7 <b>\u202E',
  subject: 'member-b',
  office: 'principal-council',
  termEndsOn: '2027-05-06',
  identity: 'withheld',
  complainant: 'complainant-a',
  provisions: '1.1 2025-12-12',
  on: '2026-01-05',
};
