import { decideActingAlone } from '@lga/code-of-conduct/acting-alone';
import { decideDeclaration } from '@lga/code-of-conduct/meetings';
import type { DomainError } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import type { PageAsked, ShownPage } from '../page.js';
import type { View } from '../view.js';
import { aloneResult } from './alone-result.js';
import { declarationPage } from './declaration-page.js';
import { aloneFacts, declarationFacts } from './england-facts.js';
import { type EnglandField, type EnglandTexts, englandSections } from './england-questions.js';
import { meetingResult } from './meeting-result.js';

type Wrong = FieldError<EnglandField>;

/** An interest beside an item of business in England: what follows, and what a person has to judge. */
export function englandPage(asked: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const form = { regime: 'england', address: '/declaration', sections: englandSections } as const;
  return declarationPage({ ...form, title, about, errors: undated, result, wrongFor }, asked);
}

const title = ({ say }: View) =>
  say('Check an interest against an item of business', 'Gwirio buddiant yn erbyn eitem fusnes');

const about = ({ say }: View) =>
  say(
    'For one interest and one item. Where a member has several, the strictest outcome holds on each point. No name is asked for and nothing is kept; it is an aid, and the member decides.',
    'Ar gyfer un buddiant ac un eitem. Lle mae gan aelod sawl un, y canlyniad llymaf sy’n dal ar bob pwynt. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu.',
  );

const result = (view: View, texts: EnglandTexts) =>
  texts.where === 'alone'
    ? aloneResult(view, decideActingAlone(aloneFacts(texts)))
    : meetingResult(view, decideDeclaration(declarationFacts(texts)));

/** A dispensation has a first and a last day. */
function undated({ say }: View, { dispensation, from, to }: EnglandTexts): Wrong[] {
  if (dispensation === 'none' || dispensation === '') return [];
  const message = say('Enter the day, since there is a dispensation', 'Rhowch y diwrnod, gan fod goddefeb');
  return [
    ...(from === '' ? [{ field: 'from' as const, message }] : []),
    ...(to === '' ? [{ field: 'to' as const, message }] : []),
  ];
}

function wrongFor({ say }: View, { code, message }: DomainError): Wrong {
  if (code === 'not-in-force')
    return {
      field: 'on',
      message: say(
        'Enter a day on which these rules are known to be in force',
        'Rhowch ddiwrnod y mae’n hysbys bod y rheolau hyn mewn grym arno',
      ),
    };
  if (code === 'invalid-period')
    return {
      field: 'to',
      message: say('The last day comes after the first', 'Daw’r diwrnod olaf ar ôl y cyntaf'),
    };
  return { field: 'subject', message };
}
