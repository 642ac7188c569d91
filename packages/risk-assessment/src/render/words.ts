import { inLanguage, type Language, type Text } from '@lga/rules';
import type { Finding } from '../assessment/finding.js';
import { type Heading, headings, stageLabels } from '../labels.js';
import type { Band } from '../matrix.js';
import type { Stage } from '../schema.js';

/** A heading in a language. */
export function heading(name: Heading, language: Language): string {
  return said(headings[name], language);
}

/** Words in a language, or in English where there are none. */
export function said(text: Text, language: Language): string {
  return inLanguage(text, language).words;
}

/** A band, or the bands between which one lies. */
export function bandsText(
  { atLeast, upTo }: { readonly atLeast: Band; readonly upTo: Band },
  language: Language,
): string {
  const [low, high] = [said(atLeast.word, language), said(upTo.word, language)];
  return atLeast.rank === upTo.rank ? high : `${low} ${heading('to', language)} ${high}`;
}

/** A finding in a few words. */
export function findingText(found: Finding, language: Language): string {
  if (found.kind === 'not-rated') return heading('notRated', language);
  const bands = found.kind === 'proposed' ? { atLeast: found.band, upTo: found.band } : found;
  return bandsText(bands, language);
}

/** The name of a stage without what it means. */
export function stageName(stage: Stage, language: Language): string {
  return said(stageLabels[stage], language).split(':')[0] ?? '';
}

/** A matrix or scale by its id and version, which stand beside every band. */
export function schemeText(
  { id, version }: { readonly id: string; readonly version: string },
  language: Language,
): string {
  return `${id}, ${heading('version', language)} ${version}`;
}
