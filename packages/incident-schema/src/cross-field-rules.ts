import type { Text } from '@lga/rules';
import type { IncidentReport } from './schema/incident-report.js';
import { secondOf, spanOf } from './span.js';

/** Where in a record something stands, by the names and numbers that lead there. */
export type Path = readonly (string | number)[];

/** A rule that joins several fields, which JSON Schema cannot hold. Other systems keep it by its name. */
export interface CrossFieldRule {
  /** Permanent. */
  readonly name: string;
  readonly says: Text;
  /** The fields of a report that break it. */
  readonly breaches: (report: IncidentReport) => readonly Path[];
}

/**
 * The rules of a report that JSON Schema cannot hold, by their permanent names.
 *
 * @example
 * ```ts
 * import { crossFieldRules } from '@lga/incident-schema';
 *
 * crossFieldRules.find(({ name }) => name === 'actors-counted')?.says.en; // => 'No more actors are described than there were.'
 * ```
 */
export const crossFieldRules: readonly CrossFieldRule[] = [
  {
    name: 'no-answer-stands-alone',
    says: {
      en: 'Unknown, none apparent and not asked stand alone in a list of codes.',
      cy: 'Mae anhysbys, dim yn amlwg a heb ofyn yn sefyll ar eu pennau eu hunain mewn rhestr o godau.',
      reviewed: false,
    },
    breaches: (report) =>
      codeLists(report).flatMap(({ codes, path }) =>
        codes.length > 1 && codes.some(saysNothing) ? [path] : [],
      ),
  },
  {
    name: 'ended-after-it-began',
    says: {
      en: 'Nothing ends before it begins.',
      cy: 'Nid oes dim yn gorffen cyn iddo ddechrau.',
      reviewed: false,
    },
    breaches: ({ began, ended }) => {
      const [start, end] = [spanOf(began), ended ? spanOf(ended) : null];
      return start && end && end.to < start.from ? [['ended']] : [];
    },
  },
  {
    name: 'told-after-it-began',
    says: {
      en: 'Nothing is reported before it began.',
      cy: 'Nid oes dim yn cael ei adrodd cyn iddo ddechrau.',
      reviewed: false,
    },
    breaches: ({ began, reportedAt }) => {
      const start = spanOf(began);
      return start && secondOf(reportedAt) < start.from ? [['reportedAt']] : [];
    },
  },
  {
    name: 'actors-counted',
    says: {
      en: 'No more actors are described than there were.',
      cy: 'Ni ddisgrifir mwy o weithredwyr nag oedd yno.',
      reviewed: false,
    },
    breaches: ({ actors: { count, described } }) =>
      count !== null && described.length > count ? [['actors', 'described']] : [],
  },
  {
    name: 'evidence-ids-distinct',
    says: {
      en: 'Each item of evidence has an id of its own.',
      cy: 'Mae gan bob eitem o dystiolaeth ei rhif adnabod ei hun.',
      reviewed: false,
    },
    breaches: ({ evidence }) =>
      repeats(evidence.map(({ id }) => id)).map((index) => ['evidence', index, 'id']),
  },
  {
    name: 'extension-names-distinct',
    says: {
      en: 'Each extension comes once.',
      cy: 'Daw pob estyniad unwaith.',
      reviewed: false,
    },
    breaches: ({ extensions = [] }) =>
      repeats(extensions.map(({ name }) => name)).map((index) => ['extensions', index, 'name']),
  },
  {
    name: 'replaces-another',
    says: {
      en: 'A report replaces another one, never itself.',
      cy: 'Mae adroddiad yn disodli un arall, byth ei hun.',
      reviewed: false,
    },
    breaches: ({ id, replaces }) => (replaces?.toLowerCase() === id.toLowerCase() ? [['replaces']] : []),
  },
];

/** Codes that say that there is no code. */
function saysNothing(code: string): boolean {
  return code === 'unknown' || code === 'not-asked' || code === 'none-apparent';
}

function codeLists({ channels, settings, targets, actors }: IncidentReport): {
  readonly codes: readonly string[];
  readonly path: Path;
}[] {
  return [
    { codes: channels, path: ['channels'] },
    { codes: settings, path: ['settings'] },
    ...targets.map(({ roles }, index) => ({ codes: roles, path: ['targets', index, 'roles'] })),
    ...actors.described.map(({ relations }, index) => ({
      codes: relations,
      path: ['actors', 'described', index, 'relations'],
    })),
  ];
}

/** Places of the items that came before. */
function repeats(items: readonly string[]): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => (seen.size === seen.add(item).size ? [index] : []));
}
