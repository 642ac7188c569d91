import type { LgaBalance } from '@lga/proportionality';
import { askedBalance } from './asked-balance.js';
import { balanceForm, errorSummary } from './balance-form.js';
import { type BalanceTexts, balanceTexts } from './balance-query.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { publishedTexts, publishedYears, sourceInWords } from './published-years.js';
import { officesList, rowReasons } from './reasons.js';
import { seatsTable } from './seats-table.js';

const heading = 'Political balance of the Local Government Association';

/** The page for an address: the form and, unless its figures are refused, the balance. */
export function homePage(query: Readonly<Record<string, unknown>>): {
  readonly status: 200 | 422;
  readonly page: string;
} {
  const texts = balanceTexts(query);
  const asked = askedBalance(texts);
  const errors = 'errors' in asked ? asked.errors : [];
  const content = html`
${errors.length > 0 && errorSummary(errors)}
<h1 class="govuk-heading-l">${heading}</h1>
<p>Work out how the places on the LGA’s boards are shared among the political groups, and see why.</p>
${yearLinks(texts)}
${balanceForm({ texts, errors })}
${'balance' in asked && result(asked.balance, texts.year)}`;
  return {
    status: errors.length > 0 ? 422 : 200,
    page: layout({ title: errors.length > 0 ? `Error: ${heading}` : heading, content }),
  };
}

function yearLinks(texts: BalanceTexts): Html {
  const shown = publishedYears.find(({ year }) => isShown(texts, year));
  return html`<nav aria-label="Published years"><ul class="govuk-list years"><li>Published figures:</li>
  ${publishedYears.map(({ year }) => html`<li><a href="/?year=${year}" ${shown?.year === year && html`aria-current="page"`}>${year}</a></li>`)}
</ul></nav>
${shown && html`<p class="govuk-hint">Shown: ${shown.year}, from ${sourceInWords(shown)}</p>`}`;
}

function isShown(texts: BalanceTexts, year: string): boolean {
  return texts.year === year && texts.shares === publishedTexts(year).shares;
}

function result(balance: LgaBalance, year: string): Html {
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-m" id="result">Result</h2>
<p>The shares add up to ${balance.sharesAddUpTo}. Under the seats stands what the group is owed, to three decimals. Where
  rounding alone does not fill the places, ▲ and ▼ mark the seats that were adjusted.</p>
${seatsTable(balance, year)}
<h2 class="govuk-heading-m">Offices</h2>
${officesList(balance.offices)}
<h2 class="govuk-heading-m">Why each row is as it is</h2>
${rowReasons(balance.rows)}
</section>`;
}
