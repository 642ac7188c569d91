import type { LgaBalance } from '@lga/proportionality';
import { errorSummary } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { inEnglish, type View } from '../view.js';
import { askedBalance } from './asked-balance.js';
import { balanceForm } from './balance-form.js';
import { type BalanceTexts, balanceTexts } from './balance-query.js';
import { publishedTexts, publishedYears, sourceInWords } from './published-years.js';
import { officesList, rowReasons } from './reasons.js';
import { seatsTable } from './seats-table.js';

/** The page for an address: the form and, unless its figures are refused, the balance. */
export function balancePage({ view, query }: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const { say } = view;
  const texts = balanceTexts(query);
  const asked = askedBalance(view, texts);
  const errors = 'errors' in asked ? asked.errors : [];
  const title = say(
    'Political balance of the Local Government Association',
    'Cydbwysedd gwleidyddol y Gymdeithas Llywodraeth Leol',
  );
  const content = html`
${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Work out how the places on the LGA’s boards are shared among the political groups, and see why.',
    'Cyfrifwch sut mae’r lleoedd ar fyrddau’r LGA yn cael eu rhannu rhwng y grwpiau gwleidyddol, a gweld pam.',
  )}</p>
${yearLinks(view, texts)}
${balanceForm(view, { texts, errors })}
${'balance' in asked && result(view, asked.balance, texts.year)}`;
  return { title, errors: errors.length, content };
}

function yearLinks(view: View, texts: BalanceTexts): Html {
  const { say, at } = view;
  const shown = publishedYears.find(({ year }) => isShown(texts, year));
  return html`<nav aria-label="${say('Published years', 'Blynyddoedd cyhoeddedig')}"><ul class="govuk-list years"><li>${say('Published figures', 'Ffigurau cyhoeddedig')}:</li>
  ${publishedYears.map(({ year }) => html`<li><a href="${at('/lga-balance')}?year=${year}" ${shown?.year === year && html`aria-current="page"`}>${year}</a></li>`)}
</ul></nav>
${shown && html`<p class="govuk-hint">${say('Shown', 'Dangosir')}: ${shown.year}, <span ${inEnglish(view)}>${sourceInWords(shown)}</span></p>`}`;
}

function isShown(texts: BalanceTexts, year: string): boolean {
  return texts.year === year && texts.shares === publishedTexts(year).shares;
}

function result(view: View, balance: LgaBalance, year: string): Html {
  const { say } = view;
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-m" id="result">${say('Result', 'Canlyniad')}</h2>
<p>${say('The shares add up to', 'Cyfanswm y cyfrannau yw')} ${balance.sharesAddUpTo}. ${say(
    'Under the seats stands what the group is owed, to three decimals. Where rounding alone does not fill the places, ▲ and ▼ mark the seats that were adjusted.',
    'O dan y seddi mae’r hyn sy’n ddyledus i’r grŵp, i dri lle degol. Lle nad yw talgrynnu’n unig yn llenwi’r lleoedd, mae ▲ a ▼ yn nodi’r seddi a addaswyd.',
  )}</p>
${seatsTable(view, balance, year)}
<h2 class="govuk-heading-m">${say('Offices', 'Swyddi')}</h2>
${officesList(view, balance.offices)}
<h2 class="govuk-heading-m">${say('Why each row is as it is', 'Pam mae pob rhes fel y mae')}</h2>
${rowReasons(view, balance.rows)}
</section>`;
}
