import type { BodyKind } from '@lga/proportionality/bodies';
import type { Section, Texts } from '../questions.js';
import { both } from '../view.js';

/** The fields for bodies, a field for each kind that people have to tell apart. */
export const bodyFields = {
  ordinary: 'ordinary-committee',
  sub: 'ordinary-sub-committee',
  advisory: 'advisory-committee',
  scrutiny: 'overview-and-scrutiny-committee',
  joint: 'joint-committee-or-outside-body',
  licensing: 'licensing-act-committee',
} as const satisfies Readonly<Record<string, BodyKind>>;
export type BodyField = keyof typeof bodyFields;

const about = ['council', 'reason', 'on', 'nation', 'size', 'vacancies', 'ungrouped', 'groups'] as const;
const choices = ['pool', 'membership', 'rest', 'treatment', 'co-optees', 'clash'] as const;
export type CouncilField = (typeof about)[number] | (typeof choices)[number] | BodyField | 'table';
export type CouncilTexts = Texts<CouncilField>;

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

const lines = both(
  'One a line: its name and the seats that members of the council fill, such as Planning 11. For voting education co-optees add their number: Schools 9+4.',
  'Un ar bob llinell: ei enw a’r seddi y mae aelodau’r cyngor yn eu llenwi, megis Cynllunio 11. Ar gyfer aelodau cyfetholedig addysg â phleidlais ychwanegwch eu nifer: Ysgolion 9+4.',
);

const theBodies: Section<CouncilField> = {
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

/** What the law leaves to the council; nothing is chosen for it. */
const theChoices: Section<CouncilField> = {
  heading: both('What the council chooses', 'Yr hyn y mae’r cyngor yn ei ddewis'),
  inColumns: true,
  questions: [
    {
      name: 'membership',
      as: 'select',
      label: both('Shares and majorities are counted of', 'Cyfrifir cyfrannau a mwyafrifoedd o'),
      hint: both(
        'This decides how vacant seats are treated.',
        'Mae hyn yn penderfynu sut y caiff seddi gwag eu trin.',
      ),
      choices: [
        ['in-post', both('members in post', 'yr aelodau sydd yn eu swydd')],
        ['council-size', both('all seats of the council', 'holl seddi’r cyngor')],
      ],
      wanted: both('Choose what shares are counted of', 'Dewiswch o beth y cyfrifir cyfrannau'),
    },
    {
      name: 'treatment',
      as: 'select',
      label: both('Members in no group have', 'Mae gan aelodau heb grŵp'),
      choices: [
        ['remainder', both('what the groups leave', 'yr hyn y mae’r grwpiau’n ei adael')],
        ['unit', both('a share as one unit, in the totals', 'gyfran fel un uned, yn y cyfansymiau')],
        [
          'pseudo-group',
          both(
            'a share as if they were a group (needs section 17)',
            'gyfran fel pe baent yn grŵp (angen adran 17)',
          ),
        ],
        ['column-each', both('a share each (needs section 17)', 'gyfran yr un (angen adran 17)')],
        ['left-out', both('no share (needs section 17)', 'dim cyfran (angen adran 17)')],
      ],
      wanted: both(
        'Choose how members in no group are seated',
        'Dewiswch sut y caiff aelodau heb grŵp eu seddi',
      ),
    },
    {
      name: 'rest',
      as: 'select',
      label: both(
        'Where a majority needs more than its share, the other groups',
        'Lle mae ar fwyafrif angen mwy na’i gyfran, mae’r grwpiau eraill',
      ),
      choices: [
        ['own-shares', both('stay near their own shares', 'yn aros yn agos at eu cyfrannau eu hunain')],
        ['pro-rata-groups', both('share the rest among the groups', 'yn rhannu’r gweddill rhwng y grwpiau')],
        [
          'pro-rata-all',
          both('share the rest with members in no group', 'yn rhannu’r gweddill gydag aelodau heb grŵp'),
        ],
      ],
      wanted: both('Choose how the rest is shared', 'Dewiswch sut y rhennir y gweddill'),
    },
    {
      name: 'co-optees',
      as: 'select',
      label: both(
        'Education co-optees of scrutiny committees, towards a majority',
        'Aelodau cyfetholedig addysg pwyllgorau craffu, tuag at fwyafrif',
      ),
      hint: both('It is not settled whether they count.', 'Nid yw wedi’i setlo a ydynt yn cyfrif.'),
      choices: [
        ['counted', both('count', 'yn cyfrif')],
        ['left-out', both('do not count', 'ddim yn cyfrif')],
      ],
      wanted: both(
        'Choose whether education co-optees count',
        'Dewiswch a yw aelodau cyfetholedig addysg yn cyfrif',
      ),
    },
    {
      name: 'pool',
      as: 'select',
      label: both('Scrutiny committees are balanced', 'Caiff pwyllgorau craffu eu cydbwyso'),
      hint: both(
        'The law is disputed. Only needed where there are any.',
        'Mae’r gyfraith yn destun dadl. Dim ond os oes rhai y mae ei angen.',
      ),
      choices: [
        ['', both('Not chosen', 'Heb ei ddewis')],
        ['in', both('together with the ordinary committees', 'gyda’r pwyllgorau cyffredin')],
        ['out', both('each by itself', 'pob un ar ei ben ei hun')],
      ],
    },
    {
      name: 'clash',
      as: 'select',
      label: both(
        'Where principles (a) and (b) clash on a body',
        'Lle mae egwyddorion (a) a (b) yn gwrthdaro ar gorff',
      ),
      hint: both(
        'Only needed where the result asks for it. (a): not all seats to one group. (b): a majority to the majority group.',
        'Dim ond lle mae’r canlyniad yn gofyn y mae ei angen. (a): nid pob sedd i un grŵp. (b): mwyafrif i’r grŵp mwyafrifol.',
      ),
      choices: [
        ['', both('Not chosen', 'Heb ei ddewis')],
        ['a', both('(a) prevails', '(a) sy’n drech')],
        ['b', both('(b) prevails', '(b) sy’n drech')],
      ],
    },
  ],
};

const theTable: Section<CouncilField> = {
  heading: both('A table to check', 'Tabl i’w wirio'),
  questions: [
    {
      name: 'table',
      as: 'words',
      label: both('A published or proposed table', 'Tabl cyhoeddedig neu arfaethedig'),
      hint: both(
        'Leave it empty unless you have one. A body a line: its name, the seats of each group in the order above, and last those of members in no group.',
        'Gadewch yn wag oni bai bod gennych un. Corff ar bob llinell: ei enw, seddi pob grŵp yn y drefn uchod, ac yn olaf rhai aelodau heb grŵp.',
      ),
    },
  ],
};

export const councilSections: readonly Section<CouncilField>[] = [
  theCouncil,
  theBodies,
  theChoices,
  theTable,
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
