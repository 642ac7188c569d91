import { envelopeRules } from './envelope-rules.js';
import { type NamedRule, type Path, repeats, saysNothing, words } from './named-rule.js';
import type { IncidentReport } from './record/incident-report.js';
import { secondOf, spanOf } from './span.js';

/** The rules of a report that JSON Schema cannot hold. */
export const reportRules: readonly NamedRule<IncidentReport>[] = [
  {
    name: 'no-answer-stands-alone',
    says: words(
      'Unknown, none apparent and not asked stand alone in a list of codes.',
      'Mae anhysbys, dim yn amlwg a heb ofyn yn sefyll ar eu pennau eu hunain mewn rhestr o godau.',
    ),
    breaches: answersBesideCodes,
  },
  {
    name: 'ended-after-it-began',
    says: words('Nothing ends before it begins.', 'Nid oes dim yn gorffen cyn iddo ddechrau.'),
    breaches: ({ began, ended }) => {
      if (!ended) return [];
      const [start, end] = [spanOf(began), spanOf(ended)];
      return start && end && end.to < start.from ? [['ended']] : [];
    },
  },
  {
    name: 'told-after-it-began',
    says: words('Nothing is reported before it began.', 'Nid oes dim yn cael ei adrodd cyn iddo ddechrau.'),
    breaches: ({ began, reportedAt }) => {
      const start = spanOf(began);
      return start && secondOf(reportedAt) < start.from ? [['reportedAt']] : [];
    },
  },
  {
    name: 'actors-counted',
    says: words(
      'No more actors are described than there were.',
      'Ni ddisgrifir mwy o weithredwyr nag oedd yno.',
    ),
    breaches: ({ actors: { count, described } }) =>
      count !== null && described.length > count ? [['actors', 'described']] : [],
  },
  {
    name: 'evidence-ids-distinct',
    says: words(
      'Each item of evidence has an id of its own.',
      'Mae gan bob eitem o dystiolaeth ei rhif adnabod ei hun.',
    ),
    breaches: ({ evidence }) =>
      repeats(evidence.map(({ id }) => id)).map((index) => ['evidence', index, 'id']),
  },
  ...envelopeRules,
];

function answersBesideCodes({ channels, settings, targets, actors }: IncidentReport): Path[] {
  const found: Path[] = [];
  if (isMixed(channels)) found.push(['channels']);
  if (isMixed(settings)) found.push(['settings']);
  for (const [index, { roles }] of targets.entries()) {
    if (isMixed(roles)) found.push(['targets', index, 'roles']);
  }
  for (const [index, { relations }] of actors.described.entries()) {
    if (isMixed(relations)) found.push(['actors', 'described', index, 'relations']);
  }
  return found;
}

function isMixed(codes: readonly string[]): boolean {
  return codes.length > 1 && codes.some(saysNothing);
}
