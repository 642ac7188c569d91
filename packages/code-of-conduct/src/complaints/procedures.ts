import { type Basis, practice } from './basis.js';
import type { Period, Procedure } from './procedure.js';

const councils = (name: string, confidence: Basis['confidence'] = 'seen'): Basis =>
  practice(`${name}, arrangements for complaints`, confidence);
const workingDays = (count: number, basis: Basis): Period => ({ count, unit: 'working-days', basis });

function english(id: string, rest: Partial<Procedure>): Procedure {
  return { id, nation: 'england', from: null, deadlines: {}, options: {}, ...rest };
}

type PublishedProcedure =
  | 'castlePoint'
  | 'erewash'
  | 'teignbridge'
  | 'cheshireWest'
  | 'dacorum'
  | 'devon'
  | 'devonGuide'
  | 'eastDevon'
  | 'bury'
  | 'brent'
  | 'westDevonAndSouthHams'
  | 'southHams'
  | 'arun'
  | 'cornwall2012'
  | 'sheffield'
  | 'hinckleyAndBosworth'
  | 'lgaGuidance2021'
  | 'ombudsmanForWalesOlder'
  | 'ombudsmanForWalesNewer'
  | 'localResolutionModel';

const guidance: Basis = {
  authority: 'guidance',
  source: {
    instrument: 'LGA Guidance on Member Model Code of Conduct Complaints Handling',
    edition: 'September 2021',
  },
  confidence: 'unverified',
};
const factSheet = (edition: string): Basis => ({
  authority: 'guidance',
  source: {
    instrument: 'Public Services Ombudsman for Wales, fact sheet on assessing public interest',
    edition,
    url: 'https://www.ombudsman.wales/fact-sheets/code-of-conduct-assessing-public-interest/',
  },
  confidence: 'seen',
});

const castlePoint = councils('Castle Point Borough Council');
const erewash = councils('Erewash Borough Council');
const eastDevon = councils('East Devon District Council');
const devon = councils('Devon County Council');
const westDevon = councils('West Devon Borough Council and South Hams District Council');

/**
 * Published arrangements, as far as they were read: examples to begin a council's own from, never defaults.
 *
 * What was not read is left out, so nothing falls due by it. `lgaGuidance2021` has not been compared with its text.
 */
export const procedures: Readonly<Record<PublishedProcedure, Procedure>> = {
  castlePoint: english('castle-point', {
    deadlines: { acknowledge: workingDays(5, castlePoint), 'member-comments': workingDays(10, castlePoint) },
  }),
  erewash: english('erewash', {
    deadlines: { acknowledge: workingDays(5, erewash), assess: workingDays(20, erewash) },
  }),
  teignbridge: english('teignbridge', {
    deadlines: { acknowledge: workingDays(5, councils('Teignbridge District Council')) },
  }),
  cheshireWest: english('cheshire-west', {
    deadlines: { acknowledge: workingDays(5, councils('Cheshire West and Chester Council')) },
    options: { 'member-told-after-assessment': true },
  }),
  dacorum: english('dacorum', {
    deadlines: { assess: workingDays(20, councils('Dacorum Borough Council')) },
  }),
  devon: english('devon', {
    deadlines: { acknowledge: workingDays(5, devon), assess: workingDays(10, devon) },
  }),
  devonGuide: english('devon-guide', {
    deadlines: { acknowledge: workingDays(3, councils('Devon County Council, guide')) },
  }),
  eastDevon: english('east-devon', {
    deadlines: {
      'jurisdiction-test': workingDays(5, eastDevon),
      assess: workingDays(20, eastDevon),
      // Six weeks were read; that they run from the final report is our reading of "the preceding stage".
      hearing: { count: 6, unit: 'weeks', basis: councils('East Devon District Council', 'inferred') },
    },
    options: { 'member-may-decline-publication': true },
  }),
  bury: english('bury', {
    ageLimit: { count: 6, unit: 'months', basis: councils('Bury Council') },
  }),
  brent: english('brent', {
    ageLimit: { count: 6, unit: 'months', basis: councils('Brent Council') },
  }),
  westDevonAndSouthHams: english('west-devon-and-south-hams', { ageLimit: workingDays(20, westDevon) }),
  southHams: english('south-hams', { anonymous: 'refused', ageLimit: workingDays(20, westDevon) }),
  arun: english('arun', { anonymous: 'refused-unless-compelling' }),
  cornwall2012: english('cornwall-2012', {
    deadlines: {
      'ask-for-review': { count: 28, unit: 'days', basis: councils('Cornwall Council (2012 to 2014)') },
    },
    options: { review: true },
  }),
  sheffield: english('sheffield', { options: { review: false } }),
  hinckleyAndBosworth: english('hinckley-and-bosworth', {
    options: { 'finding-without-investigation': true },
  }),
  lgaGuidance2021: english('lga-guidance-2021', {
    deadlines: {
      assess: workingDays(15, guidance),
      investigate: { count: 3, unit: 'months', basis: guidance },
      hearing: { count: 3, unit: 'months', basis: guidance },
      'hearing-not-before': { count: 14, unit: 'days', basis: guidance },
    },
  }),
  ombudsmanForWalesOlder: {
    id: 'psow-older',
    nation: 'wales',
    from: null,
    deadlines: { 'tell-parties': workingDays(20, factSheet('older')) },
    options: {},
  },
  ombudsmanForWalesNewer: {
    id: 'psow-newer',
    nation: 'wales',
    from: null,
    deadlines: { 'tell-parties': { count: 6, unit: 'weeks', basis: factSheet('newer') } },
    options: {},
  },
  localResolutionModel: {
    id: 'local-resolution-model',
    nation: 'wales',
    from: null,
    deadlines: {},
    options: {},
  },
};
