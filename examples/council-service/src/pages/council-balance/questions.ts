import type { Section } from '../questions.js';
import { both } from '../view.js';
import { otherBodies, theBodies } from './body-questions.js';
import { specialFacts, theChoices } from './choice-questions.js';
import type { CouncilField } from './council-fields.js';
import { decidedAlready, theTable } from './decided-questions.js';

const theCouncil: Section<CouncilField> = {
  heading: both('The council', 'Y cyngor'),
  inColumns: true,
  questions: [
    {
      name: 'council',
      as: 'text',
      label: both('Name of the council', 'Enw’r cyngor'),
      hint: both(
        'For the report. You can leave it empty.',
        'Ar gyfer yr adroddiad. Gallwch ei adael yn wag.',
      ),
    },
    {
      name: 'reason',
      as: 'text',
      label: both('Why the seats are reviewed', 'Pam yr adolygir y seddi'),
      hint: both(
        'For the report, such as: the annual meeting. You can leave it empty.',
        'Ar gyfer yr adroddiad, megis: y cyfarfod blynyddol. Gallwch ei adael yn wag.',
      ),
    },
    {
      name: 'on',
      as: 'day',
      label: both('On which day', 'Ar ba ddiwrnod'),
      hint: both(
        'For example 2026-05-20: year, month, day.',
        'Er enghraifft 2026-05-20: blwyddyn, mis, diwrnod.',
      ),
      wanted: both('Enter a day, such as 2026-05-20', 'Rhowch ddiwrnod, megis 2026-05-20'),
    },
    {
      name: 'nation',
      as: 'radios',
      label: both('Where is the council?', 'Ble mae’r cyngor?'),
      choices: [
        ['england', both('England', 'Lloegr')],
        ['wales', both('Wales', 'Cymru')],
      ],
      wanted: both(
        'Say whether the council is in England or in Wales',
        'Dywedwch a yw’r cyngor yn Lloegr neu yng Nghymru',
      ),
    },
    {
      name: 'size',
      as: 'number',
      label: both('Seats of the council', 'Seddi’r cyngor'),
      hint: both('All of them, vacant ones too.', 'Pob un, gan gynnwys rhai gwag.'),
      wanted: both('Enter how many seats the council has', 'Rhowch faint o seddi sydd gan y cyngor'),
    },
    { name: 'vacancies', as: 'number', label: both('Vacant seats', 'Seddi gwag') },
    { name: 'ungrouped', as: 'number', label: both('Members in no group', 'Aelodau heb grŵp') },
    {
      name: 'groups',
      as: 'words',
      rows: 6,
      label: both('Political groups', 'Grwpiau gwleidyddol'),
      hint: both(
        'One group a line: its name and its number of members, two or more. You can paste two columns of a spreadsheet.',
        'Un grŵp ar bob llinell: ei enw a nifer ei aelodau, dau neu fwy. Gallwch ludo dwy golofn o daenlen.',
      ),
      wanted: both('Enter the political groups', 'Rhowch y grwpiau gwleidyddol'),
    },
  ],
};

export const councilSections: readonly Section<CouncilField>[] = [
  theCouncil,
  theBodies,
  otherBodies,
  theChoices,
  specialFacts,
  theTable,
  decidedAlready,
];

/** A made-up council, to begin with. */
export const exampleSearch = `?${new URLSearchParams({
  council: 'Example Borough Council',
  reason: 'The annual meeting.',
  on: '2026-05-20',
  nation: 'england',
  size: '40',
  vacancies: '0',
  ungrouped: '2',
  groups: 'Oak 21\nElm 12\nAsh 5',
  ordinary: 'Planning 11\nHousing 11\nAudit 9\nStaffing 7',
  sub: 'Appeals 5',
  membership: 'in-post',
  treatment: 'remainder',
  rest: 'own-shares',
  'co-optees': 'left-out',
})}`;
