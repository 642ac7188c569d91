import type { Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';

/** Whom a letter goes to. */
export const lettersTo = {
  sender: both('to the sender', 'at yr anfonwr'),
  councillor: both('to the councillor', 'at y cynghorydd'),
  police: both('to the police', 'at yr heddlu'),
  platform: both('to a platform', 'at blatfform'),
} as const;

/** A letter that can be made upon this report, as the API offers it. */
export interface OfferedLetter {
  readonly kind: string;
  readonly title: Text;
  readonly to: keyof typeof lettersTo;
  readonly from: readonly string[];
  readonly slots: readonly string[];
  readonly known: Readonly<Record<string, string>>;
  readonly mind: readonly string[];
}

/** The parts of letters, by their names in the package. */
const slots: Readonly<Record<string, Text>> = {
  recipient: both('To whom', 'At bwy'),
  what: both('What it is about', 'Am beth y mae'),
  why: both('Why it is not acceptable', 'Pam nad yw’n dderbyniol'),
  contact: both('Contact at the council', 'Cyswllt yn y cyngor'),
  signedBy: both('Signed by', 'Llofnodwyd gan'),
  putRight: both('How the person can put it right', 'Sut y gall y person unioni pethau'),
  policy: both('Published policy', 'Polisi cyhoeddedig'),
  whatFollows: both('What may follow if it goes on', 'Yr hyn a all ddilyn os bydd yn parhau'),
  warning: both(
    'The warning that came first, or why none did',
    'Y rhybudd a ddaeth yn gyntaf, neu pam na ddaeth un',
  ),
  reasons: both('Reasons', 'Rhesymau'),
  limited: both('What is limited', 'Yr hyn a gyfyngir'),
  left: both('How the person can still raise an issue', 'Sut y gall y person godi mater o hyd'),
  duration: both(
    'From when, until when, looked at again when',
    'O ba bryd, tan ba bryd, pryd yr edrychir eto',
  ),
  appeal: both('How to challenge it', 'Sut i’w herio'),
  ombudsman: both('Ombudsman', 'Ombwdsmon'),
  decidedBy: both('Who decided', 'Pwy benderfynodd'),
  contactRole: both('Single contact, by role', 'Un cyswllt, wrth rôl'),
  contactRoute: both('By which way to write', 'Ym mha ffordd i ysgrifennu'),
  incident: both(
    'The incident, as the person may be told of it',
    'Y digwyddiad, fel y gellir dweud wrth y person amdano',
  ),
  visibleTo: both('Who sees the entry', 'Pwy sy’n gweld y cofnod'),
  controlMeasures: both('What it asks them to do', 'Yr hyn y mae’n gofyn iddynt ei wneud'),
  reportedOn: both('Day of the report', 'Diwrnod yr adroddiad'),
  councilDoes: both('What the council does', 'Yr hyn y mae’r cyngor yn ei wneud'),
  policeDo: both('What the police do', 'Yr hyn y mae’r heddlu yn ei wneud'),
  updates: both('When the councillor hears again', 'Pryd y bydd y cynghorydd yn clywed eto'),
  news: both('What is new', 'Beth sy’n newydd'),
  nextUpdate: both('When the next update comes', 'Pryd y daw’r diweddariad nesaf'),
  force: both('Police force', 'Heddlu'),
  reference: both('Number of the report', 'Rhif yr adroddiad'),
  schemeNote: both('Note on Operation Ford', 'Nodyn ar Ymgyrch Ford'),
  event: both('The event', 'Y digwyddiad'),
  when: both('When', 'Pryd'),
  where: both('Where', 'Ble'),
  concern: both('What concerns the council', 'Yr hyn sy’n peri pryder i’r cyngor'),
  platform: both('Platform', 'Platfform'),
  address: both('Address of the content', 'Cyfeiriad y cynnwys'),
  rule: both('Rule of the platform', 'Rheol y platfform'),
};

/** A field for each part of a letter, and for its day. */
export function slotSection({ slots: names, title }: Pick<OfferedLetter, 'slots' | 'title'>): Section {
  return {
    heading: title,
    questions: [
      {
        name: 'on',
        as: 'day',
        label: both('Day of the letter', 'Diwrnod y llythyr'),
        wanted: both('Enter the day of the letter', 'Rhowch ddiwrnod y llythyr'),
      },
      ...names.map((name): Question => {
        const label = slots[name] ?? { en: name };
        return {
          name,
          as: 'words',
          rows: 2,
          label,
          wanted: both(`Fill in: ${label.en}`, `Llenwch: ${label.cy ?? label.en}`),
        };
      }),
    ],
  };
}
