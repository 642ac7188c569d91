export { type Letter, letter } from './letters/letter.js';
export type {
  LetterKind,
  LetterSlots,
  LetterTemplate,
  TemplateParagraph,
} from './letters/letter-template.js';
export { letterTemplates } from './letters/letter-templates.js';
export { type LetterPeople, markerSlots, restrictionSlots } from './letters/slots-of-decision.js';
