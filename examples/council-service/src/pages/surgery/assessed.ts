import { assess, decide, highMediumLow } from '@lga/risk-assessment/assessment';
import { Assessment } from '@lga/risk-assessment/schema';
import { DomainError, type Explained } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { errorsIn, type Texts } from '../questions.js';
import type { View } from '../view.js';
import { drafted } from './drafted.js';
import { surgerySections } from './questions.js';
import type { Chosen } from './schemes.js';

type Assessed = ReturnType<typeof assess>;

/** An assessment and what it comes to, or what is missing from the form. */
export type Assessing =
  | { readonly assessment: Assessment; readonly outcome: Assessed }
  | { readonly errors: readonly FieldError[] };

interface Asked {
  readonly chosen: Chosen;
  readonly texts: Texts;
  readonly id: string;
  readonly subject: string;
}

/** What the answers of a form come to, with the decision that stands in it. */
export function assessed(view: View, asked: Asked): Assessing {
  const { chosen, texts } = asked;
  const errors = [...errorsIn(view, surgerySections(chosen), texts), ...missing(view, texts)];
  if (errors.length > 0) return { errors };
  const read = Assessment.safeParse(drafted(chosen, texts, asked));
  if (!read.success) {
    const message = view.say(
      'Something is longer than can be kept',
      'Mae rhywbeth yn hirach nag y gellir ei gadw',
    );
    return { errors: [{ field: 'by', message }] };
  }
  try {
    return decided(chosen, read.data, texts);
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error)] };
    throw error;
  }
}

function outcomeOf({ template, scheme }: Chosen, assessment: Assessment): Assessed {
  const scales = { impact: highMediumLow, support: highMediumLow };
  return assess({ assessment, scheme, scales, template, floors: [] });
}

function decided(chosen: Chosen, draft: Assessment, texts: Texts): Assessing {
  const outcome = outcomeOf(chosen, draft);
  if (!texts['band']) return { assessment: draft, outcome };
  const made = decide({
    assessed: outcome.value,
    scheme: chosen.scheme,
    output: 'threat',
    band: texts['band'],
    by: texts['decided-by'] ?? '',
    on: draft.on,
    reason: texts['decision-reason'] || null,
  });
  return { assessment: { ...draft, decisions: [made.value.decision] }, outcome: withReasons(outcome, made) };
}

function withReasons(outcome: Assessed, { because }: Explained<unknown>): Assessed {
  return { ...outcome, because: [...outcome.because, ...because] };
}

function missing({ say }: View, texts: Texts): FieldError[] {
  const { review = '', on = '' } = texts;
  if (review === '' && !texts['no-review'])
    return [
      {
        field: 'review',
        message: say(
          'Enter the last day before a review, or why there is none',
          'Rhowch y diwrnod olaf cyn adolygiad, neu pam nad oes un',
        ),
      },
    ];
  return review !== '' && review < on
    ? [
        {
          field: 'review',
          message: say('A review comes after the assessment', 'Daw adolygiad ar ôl yr asesiad'),
        },
      ]
    : [];
}

function wrongFor({ say }: View, { code, message }: DomainError): FieldError {
  if (code === 'missing-person')
    return { field: 'decided-by', message: say('Say who decided', 'Dywedwch pwy benderfynodd') };
  if (code === 'missing-reason')
    return {
      field: 'decision-reason',
      message: say(
        'Say why, since the band is not the one that is proposed',
        'Dywedwch pam, gan nad y band a gynigir yw hwn',
      ),
    };
  return { field: 'on', message };
}
