import { codeLists } from '@lga/incident-schema/code-lists';
import { signposts } from '@lga/incident-schema/law';
import { lawTable } from '@lga/incident-schema/law-table';
import { actOfReport, patternsIn } from '@lga/incident-schema/patterns';
import { type ReferralPack, referralPack } from '@lga/incident-schema/referral';
import { referralHtml, referralMarkdown } from '@lga/incident-schema/render';
import { factsOf, triage } from '@lga/incident-schema/triage';
import type { Language } from '@lga/rules';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { formQuery } from '../http/written-forms.js';
import { referredIncident } from '../incident/layers.js';

const Answer = z.enum(['yes', 'no', 'unknown', 'not-asked']);
const Wanted = z.strictObject({
  others: z.array(z.uuid()).max(50).describe('Ids of other reports of the same target or actor.'),
  links: z
    .array(
      z.strictObject({
        between: z.tuple([z.uuid(), z.uuid()]),
        status: z.enum(['suggested', 'confirmed', 'rejected', 'undone']),
      }),
    )
    .max(500)
    .describe('Links between reports that are suggested, or that a person decided on.'),
  lawOn: z.iso.date().describe('The day of the law that is sign-posted: that of the occasion.'),
  restricted: z.boolean().describe("Whether the council restricts the actor's contact."),
  many: z
    .strictObject({ senders: z.int().min(2).max(10_000), withinDays: z.int().min(1).max(3660) })
    .describe('From how many senders in how many days acts are told of as of many.'),
  contact: z
    .strictObject({
      through: z.string().min(1).max(100).describe('The role through which the councillor is reached.'),
      outOfHours: Answer,
      directly: Answer,
      addressWithheld: Answer,
      language: z.enum(['en', 'cy', 'not-asked']),
    })
    .nullable()
    .describe(
      'How the councillor is reached: a role, never an address or a number. Null while nobody has said.',
    ),
  allowFreeText: z
    .array(z.string().max(300))
    .max(500)
    .describe(
      'JSON Pointers of free text that a person has read and allows: /incidents/0/report/account/words.',
    ),
});

type Pack = { readonly value: ReferralPack };
type Write = (
  pack: ReferralPack,
  reading: { readonly language: Language; readonly lists: typeof codeLists },
) => string;
const written = (type: 'text/html' | 'text/markdown', write: Write) => ({
  type,
  write: (answer: unknown, language: Language) =>
    write((answer as Pack).value, { language, lists: codeLists }),
});
const forms = {
  html: written('text/html', referralHtml),
  markdown: written('text/markdown', referralMarkdown),
};

export const referralPackOperations = [
  councilOperation({
    id: 'referral-pack',
    method: 'post',
    path: '/v1/incidents/{id}/referral-pack',
    summary:
      'A referral to the police, made of the records and nothing else; a person reads it before it goes',
    allowed: ['safety-officer', 'monitoring-officer'],
    query: formQuery(forms),
    body: Wanted,
    example: {
      others: [],
      links: [],
      lawOn: '2026-03-01',
      restricted: false,
      many: { senders: 5, withinDays: 7 },
      contact: null,
      allowFreeText: [],
    },
    status: 200,
    answers: Explained,
    forms,
    audited: true,
    async run({ work, parameters: { id = '' }, body: { others, lawOn, restricted, many, ...said } }) {
      const first = await referredIncident(work, id);
      const rest = [];
      for (const other of others) rest.push(await referredIncident(work, other));
      const acts = [first, ...rest].flatMap(({ report }) => {
        const read = actOfReport(report, {});
        return read.kind === 'act' ? [read.act] : [];
      });
      const on = work.now.toISOString().slice(0, 10);
      const facts = factsOf({ ...first, restricted });
      const pack = referralPack({
        ...said,
        on,
        incidents: [first, ...rest],
        triage: triage({ facts, on }).value,
        patterns: patternsIn({ acts, burst: { by: 'london-day' }, many }),
        signposts: signposts({ facts, on: lawOn, law: lawTable }).value,
      });
      return { body: pack };
    },
  }),
];
