import type { IncidentDecision, IncidentReport } from '@lga/incident-schema';
import {
  type Letter,
  type LetterKind,
  letter,
  letterTemplates,
  markerSlots,
  restrictionSlots,
} from '@lga/incident-schema/letters';
import { letterHtml, letterMarkdown } from '@lga/incident-schema/render';
import type { Language } from '@lga/rules';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { formQuery } from '../http/written-forms.js';
import { standing, wholeIncident } from '../incident/layers.js';

const kinds = Object.keys(letterTemplates) as [LetterKind, ...LetterKind[]];
const Slots = z.record(z.string().max(100), z.string().min(1).max(5000));
const Wanted = z.strictObject({
  kind: z.enum(kinds).describe('Which letter.'),
  on: z.iso.date().describe('The day of the letter.'),
  slots: Slots.describe('Every slot of that letter, by its name.'),
});
const Offered = z.strictObject({
  kind: z.enum(kinds),
  title: z.looseObject({ en: z.string() }),
  to: z.enum(['sender', 'councillor', 'police', 'platform']),
  from: z.array(z.string()).describe('Roles that sign it, as the code list councilRole has them.'),
  slots: z.array(z.string()),
  known: Slots.describe('Slots that the records fill.'),
  mind: z.array(z.string()).describe('What whoever signs it has to mind.'),
});
const officers = ['safety-officer', 'monitoring-officer'] as const;

type Write = (written: Letter, language: Language) => string;
const written = (type: 'text/html' | 'text/markdown', write: Write) => ({
  type,
  write: (answer: unknown, language: Language) =>
    write((answer as { readonly value: Letter }).value, language),
});
const forms = { html: written('text/html', letterHtml), markdown: written('text/markdown', letterMarkdown) };

/** Letters upon a report: a text for a person to read, to sign and to send. The service sends none and keeps none. */
export const incidentLetterOperations = [
  councilOperation({
    id: 'incident-letters',
    method: 'get',
    path: '/v1/incidents/{id}/letters',
    summary:
      'Every letter that there is a template for, to whom it goes, and which of its slots the records fill',
    allowed: officers,
    status: 200,
    answers: z.strictObject({ letters: z.array(Offered) }),
    audited: true,
    async run({ work, parameters: { id = '' } }) {
      const { report, decisions } = await wholeIncident(work, id);
      const decision = standing(decisions);
      return { body: { letters: kinds.map((kind) => offered(kind, report, decision)) } };
    },
  }),
  councilOperation({
    id: 'write-incident-letter',
    method: 'post',
    path: '/v1/incidents/{id}/letters',
    summary:
      'A letter from its template with every slot filled, in English; only its title is there in Welsh too',
    allowed: officers,
    query: formQuery(forms),
    body: Wanted,
    example: {
      kind: 'councillor-update',
      on: '2026-03-04',
      slots: {
        recipient: 'A. Sample',
        reportedOn: '2 March 2026',
        news: 'The police have recorded it.',
        nextUpdate: 'By 1 April 2026.',
        contact: 'Members’ services',
        signedBy: 'Members’ services',
      },
    },
    status: 200,
    answers: Explained,
    forms,
    audited: true,
    async run({ work, parameters: { id = '' }, body: { kind, on, slots } }) {
      await wholeIncident(work, id);
      // What each letter needs is known by its kind alone; the package refuses what does not fit.
      return {
        body: letter<LetterKind>({ kind, on, slots: slots as Parameters<typeof letter>[0]['slots'] }),
      };
    },
  }),
];

function offered(kind: LetterKind, report: IncidentReport, decision: IncidentDecision | undefined) {
  const [{ value }] = letterTemplates[kind].history;
  const { title, to, from, slots, mind } = value as NonNullable<typeof value>;
  const known = Object.entries({ ...ofReport(report), ...ofDecision(kind, decision) });
  return {
    kind,
    title,
    to,
    from,
    slots,
    known: Object.fromEntries(known.filter(([slot]) => (slots as readonly string[]).includes(slot))),
    mind,
  };
}

const ofReport = ({ id, reportedAt }: IncidentReport): Readonly<Record<string, string>> => ({
  reference: id,
  reportedOn: reportedAt.slice(0, 10),
});

const restricting: readonly LetterKind[] = ['contact-restriction', 'single-point-of-contact'];

/** Nobody is filled in: who it goes to and who signs is for a person. */
function ofDecision(
  kind: LetterKind,
  decision: IncidentDecision | undefined,
): Readonly<Record<string, string>> {
  if (decision?.restriction && restricting.includes(kind)) {
    const people = { recipient: '', decidedBy: '', signedBy: '' };
    return filled(restrictionSlots(decision, people));
  }
  const { marker } = decision ?? {};
  if (!marker || marker.notToldBecause !== undefined || kind !== 'marker-notice') return {};
  return filled(markerSlots({ marker }, { recipient: '', incident: '', signedBy: '' }));
}

const filled = (slots: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== ''));
