import type { State } from './life-cycle.js';

function state(id: string, en: string, phase: State['phase'] = 'open'): State {
  return { id, title: { en }, phase };
}

export const englishStates: readonly State[] = [
  state('received', 'Received'),
  state('acknowledged', 'Acknowledged'),
  state('member-notified', 'Member told'),
  state('police-hold', 'Held for the police', 'held'),
  state('jurisdiction', 'Initial test'),
  state('rejected', 'Rejected', 'end'),
  state('assessment', 'Assessment'),
  state('no-further-action', 'No further action', 'end'),
  state('informal-resolution', 'Informal resolution'),
  state('breach-without-investigation', 'Breach found without investigation'),
  state('investigation', 'Investigation'),
  state('draft-report', 'Draft report'),
  state('final-report', 'Final report'),
  state('no-breach', 'No breach', 'end'),
  state('local-settlement', 'Local settlement', 'end'),
  state('hearing-pending', 'Awaiting a hearing'),
  state('heard', 'Heard'),
  state('decided-no-breach', 'Decided: no breach', 'end'),
  state('decided-breach', 'Decided: breach'),
  state('recommended-to-parish', 'Recommended to the parish council'),
  state('sanctioned', 'Sanction decided', 'end'),
  state('compliance-due', 'Compliance due'),
  state('non-compliance', 'Not complied with', 'end'),
  state('published', 'Published', 'end'),
  state('review', 'Under review'),
  state('ombudsman', 'With the ombudsman'),
  state('closed', 'Closed', 'end'),
];

const idsOf = (states: readonly State[]): readonly string[] => states.map(({ id }) => id);

export const openInEngland = idsOf(englishStates.filter(({ phase }) => phase === 'open'));
export const endsInEngland = idsOf(englishStates.filter(({ phase }) => phase === 'end'));
export const anyInEngland = idsOf(englishStates);
export const unpublishedInEngland = endsInEngland.filter((id) => id !== 'published');
