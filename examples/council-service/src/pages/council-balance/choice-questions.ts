import type { Section } from '../questions.js';
import { both } from '../view.js';
import type { CouncilField } from './council-fields.js';

const poolChoices = [
  ['', both('Not chosen', 'Heb ei ddewis')],
  ['in', both('together with the ordinary committees', 'gyda’r pwyllgorau cyffredin')],
  ['out', both('each by itself', 'pob un ar ei ben ei hun')],
] as const;

/** What the law leaves to the council; nothing is chosen for it. */
export const theChoices: Section<CouncilField> = {
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
        [
          'named',
          both(
            'the seats that a local scheme names (needs section 17)',
            'y seddi y mae cynllun lleol yn eu henwi (angen adran 17)',
          ),
        ],
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
      choices: poolChoices,
    },
    {
      name: 'pool-wales',
      as: 'select',
      label: both(
        'In Wales, democratic services and governance and audit committees are balanced',
        'Yng Nghymru, caiff pwyllgorau gwasanaethau democrataidd a llywodraethu ac archwilio eu cydbwyso',
      ),
      hint: both(
        'The law is disputed. Only needed where there are any.',
        'Mae’r gyfraith yn destun dadl. Dim ond os oes rhai y mae ei angen.',
      ),
      choices: poolChoices,
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

/** What few councils have: groups that count as one, and a scheme that names seats. */
export const specialFacts: Section<CouncilField> = {
  heading: both(
    'Groups that count as one, and seats that a scheme names',
    'Grwpiau sy’n cyfrif fel un, a seddi y mae cynllun yn eu henwi',
  ),
  inColumns: true,
  isFolded: true,
  questions: [
    {
      name: 'as-one',
      as: 'words',
      rows: 3,
      label: both('Groups that count as one (regulation 12)', 'Grwpiau sy’n cyfrif fel un (rheoliad 12)'),
      hint: both(
        'Two groups a line with + between them, such as Oak + Ash: those where more than half of the members of each were described in their nomination papers in substantially the same terms. They are one for principle (a) alone, not all seats to one group.',
        'Dau grŵp ar bob llinell a + rhyngddynt, megis Derw + Onnen: y rhai lle disgrifiwyd mwy na hanner aelodau’r naill a’r llall yn eu papurau enwebu mewn termau sydd yr un fath i raddau helaeth. Maent yn un ar gyfer egwyddor (a) yn unig, sef nid pob sedd i un grŵp.',
      ),
    },
    {
      name: 'named',
      as: 'words',
      rows: 3,
      label: both(
        'Seats that a local scheme names for members in no group',
        'Seddi y mae cynllun lleol yn eu henwi ar gyfer aelodau heb grŵp',
      ),
      hint: both(
        'A body a line, named as above, and how many of its seats a local scheme gives them or named people among them have, such as Planning 1; on other bodies they have none. For this answer to “Members in no group have” alone.',
        'Corff ar bob llinell, wedi’i enwi fel uchod, a faint o’i seddi y mae cynllun lleol yn eu rhoi iddynt neu sydd gan bobl a enwir yn eu plith, megis Cynllunio 1; ar gyrff eraill nid oes ganddynt ddim. Ar gyfer yr ateb hwn i “Mae gan aelodau heb grŵp” yn unig.',
      ),
    },
  ],
};
