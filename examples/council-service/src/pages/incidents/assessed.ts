import { type IncidentAssessment, type IncidentReport, readIncidentRecord } from '@lga/incident-schema';
import { factsOf, triage } from '@lga/incident-schema/triage';
import type { FieldError } from '../error-summary.js';
import { errorsIn, type Section, type Texts } from '../questions.js';
import type { View } from '../view.js';
import type { FormMarks } from './layer-form.js';
import { type DescribedRecord, errorsOfRefusals, recordOf } from './record-form.js';

export interface Filled {
  readonly report: IncidentReport;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly marks: FormMarks;
}

/** What a form comes to: an assessment, what the rules make of it, and what is still wrong with it. */
export interface Assessed {
  readonly assessment: object;
  readonly triaged: ReturnType<typeof triage> | undefined;
  readonly errors: readonly FieldError[];
  readonly fieldAt: DescribedRecord['fieldAt'];
}

export function assessed(view: View, filled: Filled): Assessed {
  const { sections, texts } = filled;
  const { record, fieldAt } = recordOf(sections, texts, begun(filled));
  const drafted = completed(record, texts);
  const triaged = triagedBy(filled, drafted);
  const assessment = triaged
    ? { ...drafted, triage: { on: filled.marks.at.slice(0, 10), ...rulesSaid(triaged) } }
    : drafted;
  const read = readIncidentRecord(assessment);
  const asked = errorsIn(view, sections, texts);
  const refused = read.kind === 'refused' ? errorsOfRefusals(view, read.refusals, { sections, fieldAt }) : [];
  const open = refused.filter(({ field }) => !asked.some((each) => each.field === field));
  return { assessment, triaged, errors: [...asked, ...open], fieldAt };
}

/** What the service fills in, and what holds where nothing was answered. */
function begun({ report, marks }: Filled): object {
  const notAsked = 'not-asked';
  return {
    layer: 'assessment',
    schemaVersion: '0.2.0',
    taxonomyVersion: '0.2.0',
    id: marks.key,
    report: report.id,
    country: report.country,
    council: report.council,
    assessedAt: marks.at,
    definition: {
      version: 'lga-2023',
      meantToKeepFromDebate: notAsked,
      likelyToKeepFromDebate: notAsked,
      alarmOrDistress: notAsked,
      couldMakeOneLeave: notAsked,
    },
    behaviours: [],
    grounds: [],
    triggers: [],
    impacts: [],
    answers: {},
  };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Each pointer says whether it leads into the account, each attribution to which actor. */
function completed({ restricted: _, ...record }: Readonly<Record<string, unknown>>, texts: Texts): object {
  const facet = (name: string) =>
    (record[name] as Rows).map((row) => ({
      ...row,
      evidence: ((row['evidence'] ?? []) as Rows).map((at) => ({
        in: at['id'] ? 'evidence' : 'account',
        ...at,
      })),
    }));
  const { orders, attributions, ...rest } = record;
  const actors = actorsIn(texts);
  return {
    ...rest,
    behaviours: facet('behaviours'),
    grounds: facet('grounds'),
    triggers: facet('triggers'),
    impacts: facet('impacts'),
    ...(orders !== undefined && { orders: (orders as Rows).map((order) => ({ breaches: null, ...order })) }),
    ...(attributions !== undefined && {
      attributions: (attributions as Rows).map((each, row) => ({ actor: actors[row], ...each })),
    }),
  };
}

/** The actors of whom something was said, by their place in the report. */
function actorsIn(texts: Texts): readonly number[] {
  const places = Object.entries(texts).flatMap(([name, text]) => {
    const [, place] = /^attributions\.(\d+)\./.exec(name) ?? [];
    return place !== undefined && text !== '' ? [Number(place)] : [];
  });
  return [...new Set(places)];
}

/** What no rule reads, and a person may still have to say. */
const notRead = /^\/(?:band|bandReason|assessedBy)(?:\/|$)/;

/** The rules are asked as soon as what they read is sound, whatever band is set. */
function triagedBy({ report, texts, marks }: Filled, drafted: object): Assessed['triaged'] {
  const read = readIncidentRecord(drafted);
  const stands = read.kind === 'refused' ? read.refusals.filter(({ pointer }) => !notRead.test(pointer)) : [];
  const { restricted } = texts;
  if (stands.length > 0 || (restricted !== 'yes' && restricted !== 'no')) return undefined;
  const facts = factsOf({
    report,
    assessment: drafted as IncidentAssessment,
    restricted: restricted === 'yes',
  });
  return triage({ facts, on: marks.at.slice(0, 10) });
}

function rulesSaid({ value: { rulesBand, rules } }: ReturnType<typeof triage>) {
  return { band: rulesBand, rules };
}
