import { decideWelshDeclaration } from '@lga/code-of-conduct/wales';
import type { DomainError } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import type { PageAsked, ShownPage } from '../page.js';
import type { View } from '../view.js';
import { declarationPage } from './declaration-page.js';
import { welshFacts } from './wales-facts.js';
import { type WalesField, type WalesTexts, walesSections } from './wales-questions.js';
import { walesResult } from './wales-result.js';

type Wrong = FieldError<WalesField>;

/** An interest beside an item of business under the Welsh code, which is a regime of its own. */
export function walesPage(asked: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const form = { regime: 'wales', address: '/declaration/wales', sections: walesSections } as const;
  return declarationPage({ ...form, title, about, errors: undated, result, wrongFor }, asked);
}

const title = ({ say }: View) =>
  say('Check an interest under the Welsh code', 'Gwirio buddiant o dan god Cymru');

const about = ({ say }: View) =>
  say(
    'For one interest and one item, under the code of 2008 as it stood on the day. No name is asked for and nothing is kept; it is an aid, and the member decides.',
    'Ar gyfer un buddiant ac un eitem, o dan god 2008 fel yr oedd ar y diwrnod. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu.',
  );

const result = (view: View, texts: WalesTexts) =>
  walesResult(view, decideWelshDeclaration(welshFacts(texts)));

/** A dispensation has a first day. */
function undated({ say }: View, { dispensation, from }: WalesTexts): Wrong[] {
  if (dispensation !== 'yes' || from !== '') return [];
  const message = say('Enter the day, since there is a dispensation', 'Rhowch y diwrnod, gan fod gollyngiad');
  return [{ field: 'from', message }];
}

function wrongFor({ say }: View, { code, message }: DomainError): Wrong {
  if (code !== 'not-in-force') return { field: 'subject', message };
  return {
    field: 'on',
    message: say(
      'Enter a day on which the code was in force: it is known from 18 April 2008',
      'Rhowch ddiwrnod yr oedd y cod mewn grym arno: mae’n hysbys o 18 Ebrill 2008',
    ),
  };
}
