import { type LgaBalance, lgaBalance } from '@lga/proportionality';
import { LgaBalanceFacts } from '@lga/proportionality/schema';
import { DomainError } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import type { View } from '../view.js';
import type { BalanceField, BalanceTexts } from './balance-query.js';
import { dayOf } from './published-years.js';

const ownShareFields = ['city-regions', 'people-and-places'] as const;

type Wrong = FieldError<BalanceField>;
type AskedBalance = { readonly balance: LgaBalance } | { readonly errors: readonly Wrong[] };

/** The balance of the figures in the form, or what stands in its way. */
export function askedBalance(view: View, texts: BalanceTexts): AskedBalance {
  const { say } = view;
  if (!isMeetingYear(texts.year)) {
    const message = say('Enter a meeting year, such as 2023/24', 'Rhowch flwyddyn gyfarfod, megis 2023/24');
    return { errors: [{ field: 'year', message }] };
  }
  const own = ownShareFields.filter((field) => texts[field].trim() !== '');
  const facts = LgaBalanceFacts.safeParse({
    on: dayOf(texts.year),
    shares: sharesIn(texts.shares),
    ownShares: own.map((field) => ({ structure: field, shares: sharesIn(texts[field]) })),
  });
  if (facts.success) return balanceOf(view, facts.data, own);
  const errors = facts.error.issues.map(({ path }): Wrong => {
    const [field = 'shares', group] =
      path[0] === 'ownShares' ? [own[Number(path[1])], path[3]] : ['shares' as const, path[1]];
    return { field, message: shareMessage(view, group) };
  });
  return { errors: errors.filter(isFirst) };
}

/** A name and a percentage that are both wrong make one error. */
function isFirst({ field, message }: Wrong, index: number, all: readonly Wrong[]): boolean {
  return all.findIndex((other) => other.field === field && other.message === message) === index;
}

function isMeetingYear(text: string): boolean {
  const years = /^(\d{4})\/(\d{2})$/.exec(text);
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2]);
}

/** One group a line; its share is the last word, as typed or as pasted from a spreadsheet, with or without a sign. */
function sharesIn(text: string): { readonly id: string; readonly percent: string }[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim().split(/\s+/));
  return lines
    .filter((words) => words.join('') !== '')
    .map((words) => ({ id: words.slice(0, -1).join(' '), percent: (words.at(-1) ?? '').replace(/%$/, '') }));
}

function shareMessage({ say }: View, index: PropertyKey | undefined): string {
  if (index === undefined) {
    return say(
      'Enter from 1 to 100 groups, each on a line of its own',
      'Rhowch rhwng 1 a 100 o grwpiau, pob un ar ei linell ei hun',
    );
  }
  const group = `${say('Group', 'Grŵp')} ${Number(index) + 1}`;
  return `${group}: ${say(
    'enter its name, at most 200 characters, and then its percentage, such as Labour 38.7',
    'rhowch ei enw, 200 nod ar y mwyaf, ac yna ei ganran, megis Llafur 38.7',
  )}`;
}

/** The shares of one field after the other are tried, so that a refusal is shown where it belongs. */
function balanceOf(
  view: View,
  { on, shares, ownShares = [] }: LgaBalanceFacts,
  ownFields: readonly BalanceField[],
): AskedBalance {
  const trials = ownFields.map((field, index) => ({ field, ownShares: ownShares.slice(index, index + 1) }));
  for (const trial of [{ field: 'shares' as const, ownShares: [] }, ...trials]) {
    try {
      lgaBalance({ on, shares, ownShares: trial.ownShares });
    } catch (error) {
      if (error instanceof DomainError) return { errors: [fieldError(view, trial.field, error)] };
      throw error;
    }
  }
  return { balance: lgaBalance({ on, shares, ownShares }) };
}

function fieldError({ say }: View, field: BalanceField, { code, message }: DomainError): Wrong {
  if (code !== 'not-in-force') return { field, message };
  return {
    field: 'year',
    message: say(
      'Enter 2022/23 or a later year: the rules of earlier years are not known',
      'Rhowch 2022/23 neu flwyddyn ddiweddarach: nid yw rheolau blynyddoedd cynharach yn hysbys',
    ),
  };
}
