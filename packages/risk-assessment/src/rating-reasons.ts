import type { Step } from '@lga/rules';
import type { Axis, Level } from './level.js';
import type { Band } from './matrix.js';
import type { Rated, Rating, Unbanded, Undetermined } from './rating.js';
import type { MatrixDefinition } from './schema.js';

/** Why a rating is what it is: the matrix and its source, then each word that the source did not give. */
export function ratingReasons({ source, confidence }: MatrixDefinition, rating: Rating): readonly Step[] {
  const { id, version } = rating.matrix;
  const finding = rating.kind === 'undetermined' ? whileOpen(rating) : whenKnown(rating);
  const says = `By ${id}, version ${version}, ${finding}.`;
  return [
    { says, source, confidence, checked: null, facts: factsOf(rating) },
    ...bandsOf(rating).flatMap(wordStep),
  ];
}

function whenKnown({ likelihood, severity, score, band }: Rated | Unbanded): string {
  const pair = `${levelText('likelihood', likelihood)} and ${levelText('severity', severity)}`;
  const scored = score === null ? '' : ` score ${score}`;
  if (band === null) return `${pair}${scored}; the source publishes no bands`;
  return `${pair}${scored && `${scored} and`} give ${band.word.en}`;
}

function whileOpen({ open, possible }: Undetermined): string {
  const [lowest] = possible;
  const highest = possible.at(-1);
  const until = `until ${open.join(' and ')} ${open.length > 1 ? 'are' : 'is'} assessed`;
  if (!lowest || !highest) return `there is no score ${until}, and the source publishes no bands`;
  if (lowest === highest) return `the band can only be ${lowest.word.en}, but it is not given ${until}`;
  return `the band is anything from ${lowest.word.en} to ${highest.word.en} ${until}`;
}

function levelText(axis: Axis, { value, word }: Level): string {
  return word === null ? `${axis} ${value}` : `${axis} ${value} (${word.en})`;
}

function factsOf(rating: Rating): Readonly<Record<string, unknown>> {
  if (rating.kind === 'undetermined') {
    return { open: rating.open, possible: rating.possible.map(({ id }) => id) };
  }
  const { likelihood, severity, score, band } = rating;
  return { likelihood: likelihood.value, severity: severity.value, score, band: band?.id ?? null };
}

function bandsOf(rating: Rating): readonly Band[] {
  if (rating.kind === 'undetermined') return rating.possible;
  return rating.band ? [rating.band] : [];
}

function wordStep({ word, wordConfidence }: Band): Step[] {
  if (wordConfidence === undefined) return [];
  return [
    { says: `The word ${word.en} was not read in the source.`, confidence: wordConfidence, checked: null },
  ];
}
