import type { Rule } from '@lga/rules';
import type { LetterKind, LetterSlots, LetterTemplate } from './letter-template.js';
import { letterWords } from './letter-words.js';

const ours =
  'The wording is ours; what it has to carry is from the source. A lawyer has not gone through it.';

type LetterRule<Kind extends LetterKind> = Rule<LetterTemplate<LetterSlots[Kind]>>;

/** The letters that the sources speak of, by their kind. */
export const letterTemplates: { readonly [Kind in LetterKind]: LetterRule<Kind> } = {
  'behaviour-warning': letterRule('behaviour-warning'),
  'unanswered-reply': letterRule('unanswered-reply'),
  'restriction-warning': letterRule('restriction-warning'),
  'contact-restriction': letterRule('contact-restriction'),
  'single-point-of-contact': letterRule('single-point-of-contact'),
  'legal-takes-over': letterRule('legal-takes-over'),
  'marker-notice': letterRule('marker-notice'),
  'councillor-acknowledgement': letterRule('councillor-acknowledgement'),
  'councillor-update': letterRule('councillor-update'),
  'referral-cover': letterRule('referral-cover'),
  'event-notice': letterRule('event-notice'),
  'removal-request': letterRule('removal-request'),
};

function letterRule<Kind extends LetterKind>(kind: Kind): LetterRule<Kind> {
  const { begins, source, template } = letterWords[kind];
  return {
    id: `england-and-wales.incidents.letter.${kind}`,
    title: { en: `Letter: ${template.title.en}` },
    authority: 'practice',
    history: [{ from: begins, value: template, source, confidence: 'part', checked: null, note: ours }],
  };
}
