import type { Scheme } from '@lga/risk-assessment/assessment';
import type { Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import type { Chosen } from './schemes.js';

/** The two situations that are rated: without any measure, and as things are now. */
export const stages = ['inherent', 'current'] as const;
export type AskedStage = (typeof stages)[number];

/** The id of a hazard that the template does not have. */
export const ownHazard = 'own';

const stageWords: Readonly<Record<AskedStage, Readonly<Record<'likelihood' | 'severity' | 'band', Text>>>> = {
  inherent: {
    likelihood: both('Likelihood without any measure', 'Tebygolrwydd heb unrhyw fesur'),
    severity: both('Severity without any measure', 'Difrifoldeb heb unrhyw fesur'),
    band: both('Without any measure', 'Heb unrhyw fesur'),
  },
  current: {
    likelihood: both('Likelihood now, with what is in place', 'Tebygolrwydd nawr, gyda’r hyn sydd ar waith'),
    severity: both('Severity now, with what is in place', 'Difrifoldeb nawr, gyda’r hyn sydd ar waith'),
    band: both('Now, with what is in place', 'Nawr, gyda’r hyn sydd ar waith'),
  },
};

const notAssessed = ['', both('Not assessed', 'Heb ei asesu')] as const;

/** A section for each hazard of the template, and one for a hazard of one’s own. */
export function hazardSections({ template, scheme }: Chosen): readonly Section[] {
  const known = template.hazards.map(({ id, what }) => ({
    heading: what,
    inColumns: true as const,
    questions: rated(id, scheme),
  }));
  const own: Question = {
    name: 'own-hazard',
    as: 'text',
    label: both('What could cause harm', 'Yr hyn a allai achosi niwed'),
    hint: both('Leave it empty if there is nothing else.', 'Gadewch yn wag os nad oes dim arall.'),
  };
  const another = both('Another hazard', 'Perygl arall');
  return [...known, { heading: another, inColumns: true, questions: [own, ...rated(ownHazard, scheme)] }];
}

function rated(hazard: string, scheme: Scheme): readonly Question[] {
  const reason: Question = {
    name: `reason-${hazard}`,
    as: 'text',
    label: both('Why it is rated so', 'Pam y’i graddir felly'),
  };
  return [...stages.flatMap((stage) => ratingQuestions(stage, hazard, scheme)), reason];
}

function ratingQuestions(stage: AskedStage, hazard: string, scheme: Scheme): readonly Question[] {
  const words = stageWords[stage];
  if (!('cells' in scheme)) {
    const choices = [notAssessed, ...scheme.bands.map(({ id, word }) => [id, word] as const)];
    return [{ name: `${stage}-band-${hazard}`, as: 'select', label: words.band, choices }];
  }
  return (['likelihood', 'severity'] as const).map((axis) => ({
    name: `${stage}-${axis}-${hazard}`,
    as: 'select',
    label: words[axis],
    choices: [
      notAssessed,
      ...scheme[axis].map(({ value, word }) => [String(value), levelWords(value, word)] as const),
    ],
  }));
}

function levelWords(value: number, word: Text | null): Text {
  return { en: word ? `${value} – ${word.en}` : `${value}` };
}
