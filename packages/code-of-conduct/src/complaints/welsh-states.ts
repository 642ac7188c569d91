import type { State } from './life-cycle.js';

function state(id: string, en: string, cy: string, phase: State['phase'] = 'open'): State {
  return { id, title: { en, cy, reviewed: false }, phase };
}

export const welshStates: readonly State[] = [
  state('received', 'Received by the Ombudsman', 'Derbyniwyd gan yr Ombwdsmon'),
  state('evidence-test', 'Direct evidence?', 'Tystiolaeth uniongyrchol?'),
  state('public-interest-test', 'Public interest?', 'Budd y cyhoedd?'),
  state('not-investigated', 'Not investigated', 'Dim ymchwiliad', 'end'),
  state('investigating', 'Investigation', 'Ymchwiliad'),
  state('public-interest-again', 'Public interest, asked again', 'Budd y cyhoedd, eto'),
  state('no-evidence', 'No evidence of a breach', 'Dim tystiolaeth o doriad', 'end'),
  state('no-action', 'No action necessary', 'Dim angen gweithredu', 'end'),
  state('referred-to-committee', 'Referred to the standards committee', 'Atgyfeiriwyd at y pwyllgor safonau'),
  state('initial-meeting', 'Initial meeting of the committee', 'Cyfarfod cychwynnol y pwyllgor'),
  state('committee-hearing', 'Hearing of the committee', 'Gwrandawiad y pwyllgor'),
  state('committee-breach', 'Committee: breach found', 'Pwyllgor: canfuwyd toriad'),
  state('committee-no-evidence', 'Committee: no evidence', 'Pwyllgor: dim tystiolaeth', 'end'),
  state('committee-no-action', 'Committee: breach, no action', 'Pwyllgor: toriad, dim gweithredu', 'end'),
  state('committee-sanctioned', 'Committee: sanction', 'Pwyllgor: sancsiwn', 'end'),
  state('permission-asked', 'Permission to appeal asked for', 'Gofynnwyd am ganiatâd i apelio'),
  state('permission-refused', 'Permission to appeal refused', 'Gwrthodwyd caniatâd i apelio', 'end'),
  state('appeal', 'Appeal to the Adjudication Panel', 'Apêl i’r Panel Dyfarnu'),
  state('appeal-dismissed', 'Appeal: determination upheld', 'Apêl: cadarnhawyd y penderfyniad', 'end'),
  state('reconsideration', 'Committee to decide again', 'Y pwyllgor i benderfynu eto'),
  state('overturned', 'Appeal: determination overturned', 'Apêl: gwrthdrowyd y penderfyniad', 'end'),
  state('referred-to-panel', 'Referred to the Adjudication Panel', 'Atgyfeiriwyd at y Panel Dyfarnu'),
  state('case-tribunal', 'Case tribunal', 'Tribiwnlys achos'),
  state('tribunal-breach', 'Tribunal: breach found', 'Tribiwnlys: canfuwyd toriad'),
  state('tribunal-no-failure', 'Tribunal: no failure to comply', 'Tribiwnlys: dim methiant', 'end'),
  state('tribunal-no-action', 'Tribunal: breach, no action', 'Tribiwnlys: toriad, dim gweithredu', 'end'),
  state('tribunal-sanctioned', 'Tribunal: sanction', 'Tribiwnlys: sancsiwn', 'end'),
  state('high-court', 'Appeal to the High Court', 'Apêl i’r Uchel Lys'),
  state('court-ruled', 'Ruled on by the High Court', 'Dyfarniad yr Uchel Lys', 'end'),
];

export const openInWales = welshStates.filter(({ phase }) => phase === 'open').map(({ id }) => id);
export const anyInWales = welshStates.map(({ id }) => id);
