import { type Explained, inLanguage, type Language, type Text, type Wording } from '@lga/rules';
import { apartFromTheCode, type EngagementRuleId, engagementRules } from './engagement-rules.js';
import type { EngagementStep } from './engagement-steps.js';

const replies: Readonly<Record<EngagementStep, Text>> = {
  warn: {
    en: 'Thank you for writing. This page has rules; please keep to this one:',
    cy: 'Diolch am ysgrifennu. Mae gan y dudalen hon reolau; cadwch at hon os gwelwch yn dda:',
    reviewed: false,
  },
  hide: {
    en: 'I have hidden your post, because the page has this rule:',
    cy: 'Rwyf wedi cuddio eich neges, gan fod gan y dudalen y rheol hon:',
    reviewed: false,
  },
  delete: {
    en: 'I have deleted your post, because the page has this rule:',
    cy: 'Rwyf wedi dileu eich neges, gan fod gan y dudalen y rheol hon:',
    reviewed: false,
  },
  block: {
    en: 'You can no longer post here, because the page has this rule; council services are open to you as before:',
    cy: 'Ni allwch bostio yma mwyach, gan fod gan y dudalen y rheol hon; mae gwasanaethau’r cyngor ar agor i chi fel o’r blaen:',
    reviewed: false,
  },
  report: {
    en: 'I have reported your post, because the page has this rule:',
    cy: 'Rwyf wedi rhoi gwybod am eich neges, gan fod gan y dudalen y rheol hon:',
    reviewed: false,
  },
};

/**
 * A reply to send with a step, which names the rule and says nothing of the person.
 *
 * @example
 * ```ts
 * import { templateReply } from '@lga/code-of-conduct/engagement';
 *
 * templateReply({ step: 'warn', rule: 'no-falsehood', language: 'en' }).value.words;
 * // => 'Thank you for writing. This page has rules; please keep to this one: Post nothing that you know to be false or have not checked.'
 * ```
 */
export function templateReply({
  step,
  rule,
  language,
}: {
  readonly step: EngagementStep;
  readonly rule: EngagementRuleId;
  readonly language: Language;
}): Explained<Wording> {
  const [reply, named] = [replies[step], engagementRules[rule]].map((text) => inLanguage(text, language));
  const words = `${reply?.words} ${named?.words}`;
  const reviewed = Boolean(reply?.reviewed && named?.reviewed);
  return { value: { words, language, reviewed }, because: [apartFromTheCode] };
}
