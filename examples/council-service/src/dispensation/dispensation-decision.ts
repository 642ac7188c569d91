import { checkDispensation, type DispensationFault } from '@lga/code-of-conduct/dispensations';
import type { Dispensation } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { Refusal } from '../http/refusal.js';
import { type DispensationRequest, dispensationScope } from './dispensation-request.js';

const decided = {
  on: z.iso.date().describe('The day of the decision.'),
  by: z.string().min(1).max(1000).describe('Who decided, by office: the standards committee, the clerk.'),
  reasons: z.string().min(1).max(1000).describe('The reasons recorded.'),
};

/** What was decided on a request. */
export const DispensationDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('granted'),
    ...decided,
    grantedByOwnAuthority: z
      .boolean()
      .describe('Whether the authority of which the person is a member decided, itself or by delegation.'),
    power: z
      .enum(['section-33', 'local-code'])
      .describe("section-33: from the bar of section 31(4). local-code: relief under the council's code."),
    grounds: z
      .array(z.enum(['a', 'b', 'c', 'd', 'e']))
      .max(5)
      .describe('Paragraphs of section 33(2) relied on; none for relief under a code.'),
    ...dispensationScope,
    excludes: z.array(z.string().min(1).max(200)).max(200).describe('Matters that it leaves out.'),
  }),
  z.strictObject({ kind: z.literal('refused'), ...decided }),
]);
export type DispensationDecision = z.infer<typeof DispensationDecision>;

/** The dispensation as granted; `null` where it was refused. */
export function granted(
  id: string,
  { requestedOn }: Pick<DispensationRequest, 'requestedOn'>,
  decision: DispensationDecision,
): Dispensation | null {
  if (decision.kind === 'refused') return null;
  const { kind: _, on, by, ...rest } = decision;
  return { id, requestedInWriting: true, requestedOn, grantedOn: on, grantedBy: by, ...rest };
}

interface Before {
  readonly request: DispensationRequest;
  readonly decision: DispensationDecision | null;
  /** Whether whoever decides is the one who asked. */
  readonly isOwn: boolean;
}

/** @throws {Refusal} 409 when it was decided before, by the member, or beyond the request or section 33. */
export function refuseBeyond(decision: DispensationDecision, { request, decision: made, isOwn }: Before) {
  if (made)
    throw new Refusal(409, 'decided-already', 'The request is decided. Another needs another request.');
  if (isOwn) throw new Refusal(409, 'own-request', 'Nobody decides on the own request.');
  const dispensation = granted('new', request, decision);
  if (!dispensation) return;
  const { faults, valid } = checkDispensation(dispensation).value;
  const all = [...(valid === 'no' ? faults : []), ...beyondRequest(dispensation, request)];
  if (all.length === 0) return;
  throw new Refusal(
    409,
    'beyond-the-power',
    'A dispensation was expected that keeps to the request and to section 33.',
    all.map((fault) => ({ pointer: pointers[fault], detail: fault.replaceAll('-', ' ') })),
  );
}

/** Section 33 grants on a written request, so what was not asked for was not requested. */
function beyondRequest(
  { interests, matters }: Dispensation,
  request: DispensationRequest,
): DispensationFault[] {
  const isAsked =
    interests.every((each) => request.interests.includes(each)) &&
    matters.every((each) => request.matters.includes(each));
  return isAsked ? [] : ['not-requested-in-writing'];
}

const pointers: Readonly<Record<DispensationFault, string>> = {
  'not-requested-in-writing': '#/interests',
  'granted-by-another-authority': '#/grantedByOwnAuthority',
  'no-ground': '#/grounds',
  'longer-than-four-years': '#/toInclusive',
  'lifts-nothing': '#/lifts',
  'lifts-what-section-33-does-not': '#/lifts',
};
