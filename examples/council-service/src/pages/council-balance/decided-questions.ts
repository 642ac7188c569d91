import type { Section } from '../questions.js';
import { both } from '../view.js';
import type { CouncilField } from './council-fields.js';

export const theTable: Section<CouncilField> = {
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

/** What stands before the seats are shared, or was decided about them. */
export const decidedAlready: Section<CouncilField> = {
  heading: both('Present seats, and what was decided', 'Y seddi presennol, a’r hyn a benderfynwyd'),
  inColumns: true,
  isFolded: true,
  questions: [
    {
      name: 'present',
      as: 'words',
      label: both('The seats as they are now', 'Y seddi fel y maent nawr'),
      hint: both(
        'Written as a table to check. The report then shows what moves.',
        'Wedi’u hysgrifennu fel tabl i’w wirio. Yna mae’r adroddiad yn dangos yr hyn sy’n symud.',
      ),
    },
    {
      name: 'section-17',
      as: 'words',
      rows: 3,
      label: both('Bodies under section 17', 'Cyrff o dan adran 17'),
      hint: both(
        'Bodies for which other arrangements are in effect or proposed, a name a line, as above. They are left out of the calculation.',
        'Cyrff y mae trefniadau eraill mewn grym neu wedi’u cynnig ar eu cyfer, enw ar bob llinell, fel uchod. Cânt eu gadael allan o’r cyfrifiad.',
      ),
    },
    {
      name: 'section-17-words',
      as: 'text',
      label: both('The arrangements under section 17', 'Y trefniadau o dan adran 17'),
      hint: both('In the council’s words, for the report.', 'Yng ngeiriau’r cyngor, ar gyfer yr adroddiad.'),
    },
    {
      name: 'chosen',
      as: 'select',
      label: both(
        'Among equally good tables, the choice is made',
        'Ymhlith tablau sydd cystal â’i gilydd, gwneir y dewis',
      ),
      hint: both('The page chooses none by itself.', 'Nid yw’r dudalen yn dewis yr un ohoni ei hun.'),
      choices: [
        ['', both('not yet', 'ddim eto')],
        ['vote', both('by a vote, for the table to check', 'drwy bleidlais, o blaid y tabl i’w wirio')],
        [
          'fewest-changes',
          both('by keeping most of the present seats', 'drwy gadw’r rhan fwyaf o’r seddi presennol'),
        ],
        ['lot', both('by lot', 'drwy goelbren')],
      ],
    },
    {
      name: 'seed',
      as: 'text',
      label: both('Number drawn for the lot', 'Rhif a dynnwyd ar gyfer y coelbren'),
      hint: both(
        'Digits that were drawn in public, such as 4711. Anybody can draw the same table from them.',
        'Digidau a dynnwyd yn gyhoeddus, megis 4711. Gall unrhyw un dynnu’r un tabl ohonynt.',
      ),
    },
    {
      name: 'record',
      as: 'text',
      label: both('Where the choice is recorded', 'Ble y cofnodir y dewis'),
      hint: both('Such as: annual meeting, minute 12.', 'Megis: y cyfarfod blynyddol, cofnod 12.'),
    },
    {
      name: 'recommendations',
      as: 'words',
      rows: 3,
      label: both('Recommendations', 'Argymhellion'),
      hint: both(
        'One a line, in place of those that follow from the figures. You can leave it empty.',
        'Un ar bob llinell, yn lle’r rhai sy’n dilyn o’r ffigurau. Gallwch ei adael yn wag.',
      ),
    },
  ],
};
