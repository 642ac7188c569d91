import type { Assessment } from '@lga/risk-assessment/schema';
import type { Texts } from '../questions.js';
import { both } from '../view.js';
import { type AskedStage, ownHazard, stages } from './hazard-questions.js';
import { controlWithId } from './library.js';
import type { Chosen } from './schemes.js';

type Hazard = Assessment['hazards'][number];
type Rating = Hazard['ratings'][number];

/** The assessment that a form in which nothing is missing describes; nothing in it is decided yet. */
export function drafted(
  { template, scheme }: Chosen,
  texts: Texts,
  { id, subject }: { readonly id: string; readonly subject: string },
): Assessment {
  return {
    form: 'lga-risk-assessment/1',
    id,
    subject: { kind: 'councillor', id: subject },
    activity: template.activity,
    venue: texts['venue'] || null,
    template: { id: template.id, version: template.version },
    scheme: { id: scheme.definition.id, version: scheme.definition.version },
    on: texts['on'] ?? '',
    by: texts['by'] ?? '',
    review: { on: texts['review'] || null, noneBecause: texts['no-review'] || null },
    answers: template.questions.flatMap(({ id: question }) => {
      const answer = texts[`answer-${question}`];
      return answer
        ? [{ question, answer: answer as Assessment['answers'][number]['answer'], note: null }]
        : [];
    }),
    hazards: hazardsOf({ template, scheme }, texts),
    impact: statement(texts['impact']),
    support: statement(texts['support']),
    needs: ticked(texts['needs']) as Assessment['needs'],
    considered: [],
    advice: adviceOf(texts),
    decisions: [],
  };
}

function hazardsOf(chosen: Chosen, texts: Texts): readonly Hazard[] {
  const own = texts['own-hazard'] ? [{ id: ownHazard, what: { en: texts['own-hazard'] } }] : [];
  const controls = ticked(texts['controls']);
  return [...chosen.template.hazards, ...own].map(({ id, what }) => ({
    id,
    what: what.en,
    whoMayBeHarmed: ticked(texts['harmed']) as Hazard['whoMayBeHarmed'],
    ratings: stages.flatMap((stage) => ratingOf(chosen, texts, { hazard: id, stage, controls })),
    controls: controls.map((control) => ({
      id: control,
      what: null,
      level: controlWithId.get(control)?.levels[0] ?? null,
      state: 'in-place',
      reason: null,
    })),
  }));
}

/** One rating; none where nothing of it was assessed. What is rated now relies on what is in place. */
function ratingOf(
  { scheme }: Chosen,
  texts: Texts,
  {
    hazard,
    stage,
    controls,
  }: { readonly hazard: string; readonly stage: AskedStage; readonly controls: readonly string[] },
): readonly Rating[] {
  const common = {
    stage,
    reliesOn: stage === 'current' ? controls : [],
    rationale: texts[`reason-${hazard}`] || null,
  };
  const value = (what: string) => texts[`${stage}-${what}-${hazard}`] ?? '';
  if (!('cells' in scheme)) {
    const band = value('band');
    return band ? [{ kind: 'words', ...common, band }] : [];
  }
  const [likelihood, severity] = [value('likelihood'), value('severity')].map((text) =>
    text ? Number(text) : null,
  );
  const isOpen = likelihood == null && severity == null;
  return isOpen
    ? []
    : [{ kind: 'levels', ...common, likelihood: likelihood ?? null, severity: severity ?? null }];
}

function ticked(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter((each) => each !== '');
}

function statement(band: string | undefined): Assessment['impact'] {
  return band ? { band, saidBy: 'member', note: null } : null;
}

/** What was decided about going ahead, as it stands in the record. */
export const startWords = {
  yes: both('It was decided that it starts.', 'Penderfynwyd ei fod yn dechrau.'),
  no: both('It was decided that it does not start.', 'Penderfynwyd nad yw’n dechrau.'),
} as const;

function adviceOf(texts: Texts): Assessment['advice'] {
  const start = texts['start'];
  return start === 'yes' || start === 'no' ? [{ on: texts['on'] ?? '', what: startWords[start].en }] : [];
}
