import type { LifeCycle } from '@lga/code-of-conduct/procedures';
import { isIsoDate } from '@lga/rules';
import type { KeptComplaint } from '../../resources/kept-complaint.js';
import type { Question, Section, Texts } from '../questions.js';
import { both } from '../view.js';
import { identities, offices } from './complaint-words.js';

/** What is asked of a complaint when it is taken in, before its first event. */
export function intakeSection({ nation }: LifeCycle): Section {
  return {
    heading: both('The complaint', 'Y gŵyn'),
    questions: [...whichComplaint, office(nation), termEnds, ...whoComplained, provisions],
  };
}

const whichComplaint: readonly Question[] = [
  {
    name: 'reference',
    as: 'text',
    label: both('Reference', 'Cyfeirnod'),
    hint: both('It goes by this, never by a name.', 'Wrth hwn y mae’n cael ei hadnabod, byth wrth enw.'),
    wanted: both('Enter the reference of the complaint', 'Rhowch gyfeirnod y gŵyn'),
  },
  {
    name: 'subject',
    as: 'text',
    label: both('Id of the member complained of', 'Cyfeirnod yr aelod y cwynir amdano'),
    hint: both('By which sign-on knows the member.', 'Y mae’r mewngofnodi’n adnabod yr aelod wrtho.'),
    wanted: both('Enter the id of the member complained of', 'Rhowch gyfeirnod yr aelod y cwynir amdano'),
  },
];

function office(nation: LifeCycle['nation']): Question {
  const elsewhere = nation === 'england' ? 'community-council' : 'parish-council';
  return {
    name: 'office',
    as: 'radios',
    label: both('The council on which the member sits', 'Y cyngor y mae’r aelod yn eistedd arno'),
    choices: Object.entries(offices).filter(([each]) => each !== elsewhere),
    wanted: both('Say on which council the member sits', 'Dywedwch ar ba gyngor y mae’r aelod yn eistedd'),
  };
}

const termEnds: Question = {
  name: 'termEndsOn',
  as: 'day',
  label: both('Last day of the member’s term', 'Diwrnod olaf tymor yr aelod'),
  hint: both('May stay empty while it is not known.', 'Gall aros yn wag tra nad yw’n hysbys.'),
};

const whoComplained: readonly Question[] = [
  {
    name: 'identity',
    as: 'radios',
    label: both('Who complained', 'Pwy a gwynodd'),
    choices: Object.entries(identities),
    wanted: both('Say whether it is known who complained', 'Dywedwch a yw’n hysbys pwy a gwynodd'),
  },
  {
    name: 'complainant',
    as: 'text',
    label: both('Id of the complainant', 'Cyfeirnod yr achwynydd'),
    hint: both(
      'Empty where nobody knows, or where the complainant does not sign in.',
      'Yn wag lle nad oes neb yn gwybod, neu lle nad yw’r achwynydd yn mewngofnodi.',
    ),
  },
];

const provisions: Question = {
  name: 'provisions',
  as: 'words',
  rows: 4,
  label: both('Allegations', 'Honiadau'),
  hint: both(
    'A line each: the provision that is said to be broken, as the member’s code numbers it, and the last day of the conduct where it is known. For example: 1.1 2025-12-12',
    'Un llinell yr un: y ddarpariaeth y dywedir iddi gael ei thorri, fel y mae cod yr aelod yn ei rhifo, a diwrnod olaf yr ymddygiad lle mae’n hysbys. Er enghraifft: 1.1 2025-12-12',
  ),
  wanted: both('Enter an allegation', 'Rhowch honiad'),
};

const most = { allegations: 200, characters: 200 } as const;

type Allegations = KeptComplaint['complaint']['allegations'];

/** Allegations by their lines, numbered; or the first line that is none, counted from one. */
export function allegationsIn({
  provisions: sentLines = '',
}: Texts): Allegations | { readonly wrongLine: number } {
  const lines = sentLines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line, at) => allegation(line, String(at + 1)));
  const wrong = read.findIndex(
    ({ provision, conductOn }) =>
      provision === '' ||
      provision.length > most.characters ||
      (conductOn !== undefined && !isIsoDate(conductOn)),
  );
  if (wrong >= 0) return { wrongLine: wrong + 1 };
  return lines.length > most.allegations ? { wrongLine: most.allegations + 1 } : read;
}

function allegation(line: string, id: string): Allegations[number] {
  const [, provision = line, conductOn] = /^(.*?)(?:\s+(\d{4}-\d{2}-\d{2}))?$/u.exec(line) ?? [];
  return { id, provision, ...(conductOn !== undefined && { conductOn }) };
}
