import type { Section } from '../questions.js';
import { both } from '../view.js';
import type { CouncilField } from './council-fields.js';

const lines = both(
  'One a line: its name and the seats that members of the council fill, such as Planning 11. For voting education co-optees add their number: Schools 9+4.',
  'Un ar bob llinell: ei enw a’r seddi y mae aelodau’r cyngor yn eu llenwi, megis Cynllunio 11. Ar gyfer aelodau cyfetholedig addysg â phleidlais ychwanegwch eu nifer: Ysgolion 9+4.',
);

export const theBodies: Section<CouncilField> = {
  heading: both('Bodies with seats to share', 'Cyrff â seddi i’w rhannu'),
  inColumns: true,
  questions: [
    {
      name: 'ordinary',
      as: 'words',
      label: both('Ordinary committees', 'Pwyllgorau cyffredin'),
      hint: lines,
    },
    { name: 'sub', as: 'words', rows: 3, label: both('Sub-committees', 'Is-bwyllgorau') },
    { name: 'advisory', as: 'words', rows: 3, label: both('Advisory committees', 'Pwyllgorau cynghori') },
    {
      name: 'scrutiny',
      as: 'words',
      rows: 3,
      label: both('Overview and scrutiny committees', 'Pwyllgorau trosolwg a chraffu'),
    },
    {
      name: 'joint',
      as: 'words',
      rows: 3,
      label: both('Joint committees and outside bodies', 'Cyd-bwyllgorau a chyrff allanol'),
      hint: both(
        'The seats that this council fills on them.',
        'Y seddi y mae’r cyngor hwn yn eu llenwi arnynt.',
      ),
    },
    {
      name: 'licensing',
      as: 'words',
      rows: 3,
      label: both('Committees under the Licensing Act 2003', 'Pwyllgorau o dan Ddeddf Trwyddedu 2003'),
    },
  ],
};

/** Kinds that most councils have nothing to say of here. */
export const otherBodies: Section<CouncilField> = {
  heading: both('Bodies of other kinds', 'Cyrff o fathau eraill'),
  inColumns: true,
  isFolded: true,
  questions: [
    {
      name: 'standards',
      as: 'words',
      rows: 2,
      label: both('Standards committees', 'Pwyllgorau safonau'),
      hint: both(
        'In England with the ordinary committees, in Wales outside the calculation.',
        'Yn Lloegr gyda’r pwyllgorau cyffredin, yng Nghymru y tu allan i’r cyfrifiad.',
      ),
    },
    {
      name: 'democratic',
      as: 'words',
      rows: 2,
      label: both('Democratic services committees', 'Pwyllgorau gwasanaethau democrataidd'),
      hint: both('In Wales.', 'Yng Nghymru.'),
    },
    {
      name: 'governance',
      as: 'words',
      rows: 2,
      label: both('Governance and audit committees', 'Pwyllgorau llywodraethu ac archwilio'),
      hint: both(
        'In Wales; the seats of members of the council, without those of lay members.',
        'Yng Nghymru; seddi aelodau’r cyngor, heb rai’r aelodau lleyg.',
      ),
    },
    {
      name: 'executive',
      as: 'words',
      rows: 2,
      label: both('The executive and its committees', 'Y weithrediaeth a’i phwyllgorau'),
    },
    {
      name: 'health',
      as: 'words',
      rows: 2,
      label: both('Health and wellbeing boards', 'Byrddau iechyd a lles'),
      hint: both('In England.', 'Yn Lloegr.'),
    },
    {
      name: 'area',
      as: 'words',
      rows: 2,
      label: both('Exempt area committees', 'Pwyllgorau ardal eithriedig'),
      hint: both(
        'Those that meet the conditions of regulation 16A or 16AA.',
        'Y rhai sy’n bodloni amodau rheoliad 16A neu 16AA.',
      ),
    },
    {
      name: 'police',
      as: 'words',
      rows: 2,
      label: both('Police and crime panels', 'Paneli heddlu a throseddu'),
    },
    {
      name: 'combined',
      as: 'words',
      rows: 2,
      label: both(
        'Scrutiny and audit committees of a combined authority',
        'Pwyllgorau craffu ac archwilio awdurdod cyfun',
      ),
      hint: both('In England.', 'Yn Lloegr.'),
    },
  ],
};
