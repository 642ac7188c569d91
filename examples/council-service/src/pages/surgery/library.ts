import { type Control, controlCatalogue } from '@lga/risk-assessment/controls';
import type { Template } from '@lga/risk-assessment/schema';

/** The measures that sources name for a template: those of its settings, and those that answer its questions. */
export function libraryOf({ settings, questions }: Template): readonly Control[] {
  const answering = new Set(questions.flatMap(({ controls }) => controls));
  return controlCatalogue.filter(
    ({ id, phase, setting }) =>
      answering.has(id) || (phase === 'prevention' && settings.some((each) => each === setting)),
  );
}

export const controlWithId: ReadonlyMap<string, Control> = new Map(
  controlCatalogue.map((control) => [control.id, control]),
);
