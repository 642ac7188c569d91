import type { Text } from '@lga/rules';
import type { InterestClass } from './england/interest-class.js';
import type { Interest } from './schema/interest.js';
import type { WelshDeclaredInterest } from './wales/welsh-declaration.js';

/** Words in both languages; no translator has signed the Welsh. */
function words(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

/** The classes of interest in England, as pages and minutes name them. */
export const interestClassLabels: Readonly<Record<InterestClass, Text>> = {
  dpi: words('Disclosable pecuniary interest', 'Buddiant ariannol datgeladwy'),
  ori: words('Other registrable interest', 'Buddiant cofrestradwy arall'),
  nri: words('Non-registrable interest', 'Buddiant anghofrestradwy'),
  none: words('No interest', 'Dim buddiant'),
};

/** What an interest in England may be, as a register or a form names it. */
export const subjectLabels: Readonly<Record<Interest['subject'], Text>> = {
  employment: words(
    'Employment, office, trade, profession or vocation',
    'Cyflogaeth, swydd, masnach, proffesiwn neu alwedigaeth',
  ),
  sponsorship: words('Sponsorship', 'Nawdd'),
  contract: words('Contracts', 'Contractau'),
  land: words('Land', 'Tir'),
  licence: words('Licences', 'Trwyddedau'),
  'corporate-tenancy': words('Corporate tenancies', 'Tenantiaethau corfforaethol'),
  securities: words('Securities', 'Gwarannau'),
  'building-society-deposit': words('Deposit with a building society', 'Adnau gyda chymdeithas adeiladu'),
  'unpaid-directorship': words('Unpaid directorship', 'Cyfarwyddiaeth ddi-dâl'),
  'body-appointed-to': words(
    'Body to which the authority appointed or nominated',
    'Corff y penododd neu yr enwebodd yr awdurdod iddo',
  ),
  'body-exercising-public-functions': words(
    'Body exercising functions of a public nature',
    "Corff sy'n arfer swyddogaethau cyhoeddus",
  ),
  'body-directed-to-charitable-purposes': words(
    'Body directed to charitable purposes',
    'Corff at ddibenion elusennol',
  ),
  'body-influencing-opinion': words(
    'Body that influences public opinion or policy',
    "Corff sy'n dylanwadu ar farn gyhoeddus neu bolisi",
  ),
  'informal-group': words('Informal group', 'Grŵp anffurfiol'),
  'financial-interest-or-wellbeing': words(
    'Financial interest or well-being',
    'Buddiant ariannol neu lesiant',
  ),
};

/** The classes of interest in Wales, which are a regime of their own. */
export const welshClassLabels: Readonly<Record<WelshDeclaredInterest['class'], Text>> = {
  none: words('No personal interest', 'Dim buddiant personol'),
  personal: words('Personal interest', 'Buddiant personol'),
  prejudicial: words('Prejudicial interest', "Buddiant sy'n rhagfarnu"),
  undetermined: words('Not settled', 'Heb ei bennu'),
};
