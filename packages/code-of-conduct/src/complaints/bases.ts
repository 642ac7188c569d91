import { localismAct } from '../england/sources.js';
import type { Basis } from './basis.js';
import { act2000, bestPractice, welshFunctions } from './sources.js';

/** A provision of the Localism Act 2011. */
export function underLocalismAct(section: number, provision: string): Basis {
  return { authority: 'statute', source: localismAct(section, provision), confidence: 'seen' };
}

/** A provision of the Local Government Act 2000. */
export function underAct2000(section: number, provision: string): Basis {
  return { authority: 'statute', source: act2000(section, provision), confidence: 'seen' };
}

/** A provision of the Regulations on standards committees in Wales. */
export function underWelshFunctions(provision: string): Basis {
  return { authority: 'statute', source: welshFunctions(provision), confidence: 'seen' };
}

const mostRead = 3;

/** A best practice of the Committee on Standards in Public Life; the first three were read. */
export function asBestPractice(number: number): Basis {
  const confidence = number <= mostRead ? 'seen' : 'unverified';
  return { authority: 'guidance', source: bestPractice(number), confidence };
}

/** The Ombudsman for councils' administration in England. */
export const underAct1974: Basis = {
  authority: 'statute',
  source: { instrument: 'Local Government Act 1974', provision: 'Part III' },
  confidence: 'part',
};

/** How the Ombudsman in Wales says that complaints are assessed. */
export const ombudsmansFactSheet: Basis = {
  authority: 'guidance',
  source: {
    instrument: 'Public Services Ombudsman for Wales, fact sheet on assessing public interest',
    url: 'https://www.ombudsman.wales/fact-sheets/code-of-conduct-assessing-public-interest/',
  },
  confidence: 'seen',
};
