import type { Language } from '@lga/rules';
import { changesSection } from './changes-section.js';
import { choicesSection } from './choices-section.js';
import {
  outsideSection,
  reckonerSection,
  recommendationsSection,
  section17Section,
} from './closing-sections.js';
import { type Block, type ReportDocument, writer } from './document.js';
import { labels } from './labels.js';
import { matrixSection } from './matrix-section.js';
import { groupsSection, legalSection, reasonSection, uncheckedSection } from './opening-sections.js';
import { proposedSection, readingsSection } from './readings-section.js';
import type { BalanceReport } from './report.js';
import { specialFactsSection } from './special-facts-section.js';
import { totalsSection, workingSection } from './totals-section.js';

/** The whole report, before it is Markdown, HTML or CSV. */
export function reportDocument(report: BalanceReport, language: Language): ReportDocument {
  const { say } = writer(language);
  const name = say(report.council);
  const title = { ...say(labels.title), words: `${say(labels.title).words}: ${name.words}` };
  const sections = [
    opening,
    recommendationsSection,
    reasonSection,
    groupsSection,
    specialFactsSection,
    totalsSection,
    matrixSection,
    choicesSection,
    workingSection,
    readingsSection,
    proposedSection,
    changesSection,
    outsideSection,
    section17Section,
    reckonerSection,
    legalSection,
    uncheckedSection,
  ];
  return { language, title, blocks: sections.flatMap((section) => section(report, language)) };
}

function opening({ facts }: BalanceReport, language: Language): Block[] {
  const { say, paragraph } = writer(language);
  const date = { ...say(labels.date), words: `${say(labels.date).words}: ${facts.on}` };
  const unreviewed = language === 'cy' ? [labels.unreviewed, labels.englishBelow] : [];
  return [{ kind: 'paragraph', text: date }, ...unreviewed.map(paragraph)];
}
