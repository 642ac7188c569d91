import { type IncidentAssessment, type IncidentDecision, readIncidentRecord } from '@lga/incident-schema';
import type { triage } from '@lga/incident-schema/triage';
import { standing } from '../../incident/layers.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import type { FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, type Section, type Texts, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { bandTag } from './band-tag.js';
import { decideSections } from './decide-questions.js';
import {
  backToReport,
  type FormMarks,
  holdsMore,
  isLeftEmpty,
  isUnsent,
  layerForm,
  marksOf,
} from './layer-form.js';
import { errorsOfRefusals, recordOf, saysAllOf, textsFrom } from './record-form.js';
import { refusedForm } from './refused-form.js';
import { layersUpon } from './upon-report.js';

/** A decision on the assessment that stands: what is done, who is told, and when to look again. */
export async function decidePage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, fields, parameters, perform } = asked;
  const { assessments, decisions } = await layersUpon(asked);
  const assessment = standing(assessments);
  if (!assessment) return assessFirst(view);
  const corrected = decisions.find(({ id }) => id === textOf(asked.query, 'from'));
  const marks = marksOf(fields, corrected && longestRows(corrected));
  const sections = decideSections(marks.rows, decisions);
  const texts = fields
    ? textsOf(sections, fields)
    : await begun(asked, { view, sections, marks, assessment }, corrected);
  const shown = {
    view,
    sections,
    texts,
    marks,
    assessment,
    holdsMore: corrected !== undefined && isUnsent(fields) && isLeftEmpty(texts),
  };
  if (isUnsent(fields)) return page(shown, []);
  const { decision, errors, fieldAt } = decided(shown);
  if (errors.length > 0 || translating(fields)) return page(shown, errors);
  try {
    await perform(operationNamed('decide-incident'), { parameters, body: decision, key: marks.key });
  } catch (error) {
    return page(shown, refusedForm(view, error, fieldAt));
  }
  return { goTo: view.at(`/incidents/${parameters['id']}`) };
}

const longestRows = ({ told, police, aftercare = [] }: IncidentDecision): number =>
  Math.max(told.length, police?.references.length ?? 0, aftercare.length);

const filledIn = ['id', 'decidedAt', 'replaces', 'assessment', 'rules'];

/** Filled in from the decision that is to be corrected, or from what the assessment and the decision table say. */
async function begun(
  asked: PageAsked,
  shown: Omit<Shown, 'texts' | 'holdsMore'>,
  corrected: IncidentDecision | undefined,
): Promise<Texts> {
  const { sections, assessment } = shown;
  if (corrected) {
    const texts = { ...textsFrom(sections, corrected), replaces: corrected.id };
    const { decision } = decided({ ...shown, texts });
    // What the form cannot say all of is not half filled in.
    return saysAllOf(corrected, decision, filledIn)
      ? texts
      : { ...textsOf(sections, {}), replaces: corrected.id };
  }
  const actions = await proposed(asked);
  return { ...textsOf(sections, {}), band: assessment.band, actions: actions.join(' ') };
}

/** What the decision table proposes, for the role that may ask it. */
async function proposed({ caller, parameters, perform }: PageAsked): Promise<readonly string[]> {
  if (!caller || !isAny(caller, ['safety-officer'])) return [];
  const { body } = await perform(operationNamed('triage-incident'), {
    parameters,
    query: { restricted: 'no' },
  });
  return (body as ReturnType<typeof triage>).value.actions.map(({ what }) => what);
}

interface Shown {
  readonly view: View;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly marks: FormMarks;
  readonly assessment: IncidentAssessment;
  readonly holdsMore: boolean;
}

function decided({ view, sections, texts, marks, assessment }: Omit<Shown, 'holdsMore'>) {
  const { record, fieldAt } = recordOf(sections, texts, {
    layer: 'decision',
    schemaVersion: '0.2.0',
    taxonomyVersion: '0.2.0',
    id: marks.key,
    report: assessment.report,
    assessment: assessment.id,
    country: assessment.country,
    council: assessment.council,
    decidedAt: marks.at,
    rules: assessment.triage?.rules ?? [],
    told: [],
  });
  const decision = completed(record, { at: marks.at, report: assessment.report });
  const read = readIncidentRecord(decision);
  const refused = read.kind === 'refused' ? errorsOfRefusals(view, read.refusals, { sections, fieldAt }) : [];
  const asked = errorsIn(view, sections, texts);
  const open = refused.filter(({ field }) => !asked.some((each) => each.field === field));
  return { decision, errors: [...asked, ...open], fieldAt };
}

/** Each telling has its time, a marker the report that it rests on, and the police a list of numbers. */
function completed(
  record: Readonly<Record<string, unknown>>,
  { at, report }: { readonly at: string; readonly report: string },
): object {
  const { told, police, marker, ...rest } = record;
  return {
    ...rest,
    told: (told as readonly object[]).map((each) => ({ at, ...each })),
    ...(police !== undefined && { police: { references: [], ...Object(police) } }),
    ...(marker !== undefined && { marker: { incident: report, ...Object(marker) } }),
  };
}

function page(
  { view, assessment, holdsMore: more, ...form }: Shown,
  errors: readonly FieldError[],
): ShownPage {
  const { say } = view;
  return layerForm(view, {
    title: say('Decide on a report', 'Penderfynu ar adroddiad'),
    ...form,
    errors,
    before: html`${more && holdsMore(view)}<p>${say('It rests on the assessment that stands, of', 'Mae’n seiliedig ar yr asesiad sy’n sefyll, o')} ${assessment.assessedAt.slice(0, 10)}: ${bandTag(view, assessment.band)}</p>
<p>${say(
      'What the police made of it later, or a decision that was changed, is another decision: this one stays.',
      'Mae’r hyn a wnaeth yr heddlu ohono’n ddiweddarach, neu benderfyniad a newidiwyd, yn benderfyniad arall: erys yr un hwn.',
    )}</p>`,
    button: say('Keep this decision', 'Cadw’r penderfyniad hwn'),
    hasRows: true,
    wasSent: errors.length > 0,
  });
}

function assessFirst(view: View): ShownPage {
  const { say, at, path } = view;
  const title = say('Assess the report first', 'Asesu’r adroddiad yn gyntaf');
  const content = html`${backToReport(view)}<h1 class="govuk-heading-l">${title}</h1>
<p>${say('A decision rests on an assessment, and nobody has made one yet.', 'Mae penderfyniad yn seiliedig ar asesiad, ac nid oes neb wedi gwneud un eto.')}</p>
<p><a href="${at(path.replace(/decide$/, 'assess'))}">${say('Assess it', 'Ei asesu')}</a></p>`;
  return { title, content, errors: 0 };
}
