import { isoDate, type Language } from '@lga/rules';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};

/** A day as a picture prints it: `5 Jan 2026`. */
export function dayInWords(on: string, language: Language): string {
  return `${Number(isoDate(on).slice(8))} ${monthInWords(on, language)}`;
}

/** A month as an axis prints it: `Jan 2026`. */
export function monthInWords(on: string, language: Language): string {
  return `${months[language][Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
}
