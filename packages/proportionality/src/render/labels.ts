import type { Text } from '@lga/rules';

function label(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

/** Headings and labels of a report. No translator has signed the Welsh. */
export const labels = {
  title: label('Review of political balance', 'Adolygiad o gydbwysedd gwleidyddol'),
  unreviewed: label(
    'The Welsh wording of this report has not been reviewed by a translator.',
    'Nid yw cyfieithydd wedi adolygu geiriad Cymraeg yr adroddiad hwn.',
  ),
  englishBelow: label('Reasons are given in English.', 'Rhoddir y rhesymau yn Saesneg.'),
  date: label('Date', 'Dyddiad'),
  reason: label('Reason for the review', 'Rheswm dros yr adolygiad'),
  legalTest: label('Legal test', 'Prawf cyfreithiol'),
  readings: label('Readings taken', 'Dehongliadau a ddefnyddiwyd'),
  groups: label('Political groups', 'Grwpiau gwleidyddol'),
  group: label('Group', 'Grŵp'),
  code: label('Code', 'Cod'),
  leader: label('Leader', 'Arweinydd'),
  members: label('Members', 'Aelodau'),
  perCent: label('Per cent', 'Y cant'),
  ungrouped: label('In no group', 'Heb grŵp'),
  vacant: label('Vacant', 'Gwag'),
  total: label('Total', 'Cyfanswm'),
  countedAsOne: label(
    'Groups counted as one for principle (a)',
    'Grwpiau sy’n cyfrif fel un ar gyfer egwyddor (a)',
  ),
  namedSeats: label(
    'Seats that a scheme names for members in no group',
    'Seddi y mae cynllun yn eu henwi ar gyfer aelodau heb grŵp',
  ),
  entitlement: label('Entitlement', 'Hawl'),
  exact: label('Exactly', 'Yn union'),
  seats: label('Seats', 'Seddi'),
  bodiesAlone: label('Body by body', 'Fesul corff'),
  adjustment: label('Adjustment', 'Addasiad'),
  together: label('Bodies taken together', 'Cyrff gyda’i gilydd'),
  byItself: label('By itself', 'Ar ei ben ei hun'),
  body: label('Body', 'Corff'),
  matrix: label('Seats by body and group', 'Seddi fesul corff a grŵp'),
  legend: label(
    'Seats, with the exact entitlement to two decimals in brackets. ▲ more than the body alone would give, ▼ fewer, ◆ differs among the equally good tables.',
    'Seddi, gyda’r union hawl i ddau le degol mewn cromfachau. ▲ mwy nag y byddai’r corff ar ei ben ei hun yn ei roi, ▼ llai, ◆ yn wahanol rhwng y tablau sydd cystal â’i gilydd.',
  ),
  working: label(
    'What arithmetic decides and what it leaves',
    'Yr hyn y mae rhifyddeg yn ei benderfynu a’r hyn y mae’n ei adael',
  ),
  choices: label('Equally good tables', 'Tablau sydd cystal â’i gilydd'),
  shownFirst: label(
    'The table shown is one of them. It is not preferred to the others.',
    'Mae’r tabl a ddangosir yn un ohonynt. Nid yw’n cael ei ffafrio dros y lleill.',
  ),
  chosen: label('The table shown was chosen', 'Dewiswyd y tabl a ddangosir'),
  notNearest: label(
    'The table shown is not one of the nearest: a principle could be met more nearly.',
    'Nid yw’r tabl a ddangosir yn un o’r rhai agosaf: gellid bodloni egwyddor yn agosach.',
  ),
  difference: label('Difference from the table shown', 'Gwahaniaeth oddi wrth y tabl a ddangosir'),
  otherReadings: label(
    'Where another reading gives another answer',
    'Lle mae dehongliad arall yn rhoi ateb arall',
  ),
  reading: label('Reading', 'Dehongliad'),
  taken: label('taken in this report', 'a ddefnyddiwyd yn yr adroddiad hwn'),
  proposed: label('A proposed table against the principles', 'Tabl arfaethedig yn erbyn yr egwyddorion'),
  changes: label('Changes from the present seats', 'Newidiadau o’r seddi presennol'),
  before: label('At present', 'Ar hyn o bryd'),
  after: label('New', 'Newydd'),
  change: label('Change', 'Newid'),
  forced: label('Must move', 'Rhaid symud'),
  free: label('May move', 'Gellir symud'),
  outside: label('Bodies outside the calculation', 'Cyrff y tu allan i’r cyfrifiad'),
  why: label('Why', 'Pam'),
  section17: label('Arrangements under section 17', 'Trefniadau o dan adran 17'),
  reckoner: label('Ready reckoner', 'Cyfrifydd parod'),
  reckonerCaption: label(
    'Seats by group on a body of each size, balanced by itself',
    'Seddi fesul grŵp ar gorff o bob maint, yn gytbwys ar ei ben ei hun',
  ),
  clash: label('principles (a) and (b) clash', 'egwyddorion (a) a (b) yn gwrthdaro'),
  recommendations: label('Recommendations', 'Argymhellion'),
  unchecked: label(
    'What a person should compare with the source',
    'Yr hyn y dylai person ei gymharu â’r ffynhonnell',
  ),
  council: label('The council by group', 'Y cyngor fesul grŵp'),
  undetermined: label(
    'What the council has to decide first',
    'Yr hyn y mae’n rhaid i’r cyngor ei benderfynu yn gyntaf',
  ),
} satisfies Readonly<Record<string, Text>>;
