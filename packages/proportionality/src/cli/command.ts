import { DomainError } from '@lga/rules';
import { options, usage } from './options.js';
import type { CouncilReview } from './review-file.js';
import { reviewReport } from './review-report.js';
import { written } from './written.js';

/** What the command needs from outside, so that it can be tried without files. */
export interface Surroundings {
  /** The text of a file; throws when it cannot be read. */
  readonly read: (path: string) => string;
  /** The review, or what is wrong with it, one line each. */
  readonly parse: (
    value: unknown,
  ) =>
    | { readonly kind: 'fits'; readonly review: CouncilReview }
    | { readonly kind: 'misfits'; readonly says: readonly string[] };
}

/** What the command has to say, and how it ends. */
export interface Ended {
  readonly exit: 0 | 1 | 2 | 3 | 4 | 5;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command.
 *
 * It ends with 0 when the report is made; 1 when the file cannot be read; 2 when it is called wrongly; 3 when the
 * file is not JSON of the documented form; 4 when its facts contradict one another; 5 when the council has something
 * to decide first, which is said, with the report as far as it goes.
 */
export function run(args: readonly string[], { read, parse }: Surroundings): Ended {
  const asked = options(args);
  if (asked.kind === 'help') return { exit: 0, out: usage, err: '' };
  if (asked.kind === 'wrong') return { exit: 2, out: '', err: `${asked.says}\n\n${usage}` };
  const text = attempt(() => read(asked.file));
  if (text === undefined) return failed(1, ['The file cannot be read.']);
  const value = attempt((): { readonly json: unknown } => ({ json: JSON.parse(text) }));
  if (!value) return failed(3, ['The file is not JSON.']);
  const parsed = parse(value.json);
  if (parsed.kind === 'misfits')
    return failed(3, ['The file is not of the documented form:', ...parsed.says]);
  try {
    return reported(parsed.review, asked);
  } catch (error) {
    if (error instanceof DomainError) return failed(4, [`${error.code}: ${error.message}`]);
    throw error;
  }
}

function reported(review: CouncilReview, asked: Parameters<typeof written>[1]): Ended {
  const made = reviewReport(review);
  if (made.kind === 'open') {
    return failed(
      5,
      made.open.map(({ body, question }) => `${body}: ${question} State "pool" for this body.`),
    );
  }
  const { value } = made.report.allocation;
  const out = written(made.report, asked);
  if (value.kind !== 'undetermined') return { exit: 0, out, err: '' };
  const says = value.clashes.map(
    ({ body }) => `${body}: ${value.question} State "whereTheyClash" for this body.`,
  );
  return { ...failed(5, says), out };
}

function failed(exit: Ended['exit'], says: readonly string[]): Ended {
  return { exit, out: '', err: `${says.join('\n')}\n` };
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
