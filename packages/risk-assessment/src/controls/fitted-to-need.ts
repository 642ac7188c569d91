import type { Citation, Confidence } from '@lga/rules';
import type { Need } from '../schema.js';

/** How a control is fitted to a need. A need never changes a band. */
export interface Fitting {
  readonly need: Need;
  /** Ids in the catalogue. */
  readonly controls: readonly string[];
  readonly fit: string;
  readonly source?: Citation;
  readonly confidence: Confidence;
}

const inferred = 'inferred';

/** How controls are fitted to needs, as far as it is written down. */
export const fittings: readonly Fitting[] = [
  {
    need: 'hearing',
    controls: ['T01', 'T02', 'T04', 'N15'],
    fit: 'Agree with the monitoring centre that it sends text and does not speak.',
    source: { instrument: 'Peoplesafe material' },
    confidence: 'seen',
  },
  {
    need: 'hearing',
    controls: ['T08', 'V09', 'V12'],
    fit: 'Use messages in place of calls.',
    confidence: inferred,
  },
  {
    need: 'sight',
    controls: ['S05', 'S08', 'V06'],
    fit: 'Walk the way out beforehand.',
    confidence: inferred,
  },
  {
    need: 'mobility',
    controls: ['S05', 'S08', 'V06', 'V07'],
    fit: 'Choose seat, way out and parking so that leaving takes no longer than for others.',
    confidence: inferred,
  },
  {
    need: 'venue-access',
    controls: ['S04', 'S09'],
    fit: 'Assess access together with safety; a venue that cannot be left is not safe.',
    confidence: inferred,
  },
  {
    need: 'caring-duties',
    controls: ['V12', 'T11', 'A12'],
    fit: 'Agree who is told, and who takes over, if the return is late.',
    confidence: inferred,
  },
  {
    need: 'pregnancy',
    controls: ['S01', 'S10', 'V01', 'V04'],
    fit: 'Prefer measures that avoid the meeting or bring a second person.',
    confidence: inferred,
  },
  {
    need: 'language',
    controls: ['T03', 'G06', 'O14'],
    fit: 'Offer training and advice in the language that the person prefers.',
    confidence: inferred,
  },
];
