const digitZero = 48;
const secondsADay = 86_400;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The second since 1970 of an instant with its offset (RFC 3339) in years 0001 to 9999; `null` for any other text.
 * Parts of a second are dropped, and a leap second is the last of its minute. Written for millions of records.
 */
export function secondOfInstant(text: string): number | null {
  const day = dayNumber(text);
  if (day === null || text.length < 17 || (text.charCodeAt(10) | 32) !== 116 || text[13] !== ':') return null;
  const withSeconds = text[16] === ':';
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = withSeconds ? twoDigits(text, 17) : 0;
  if (!(hours < 24 && minutes < 60 && seconds < 61)) return null;
  const offset = offsetOf(text, withSeconds ? afterFraction(text) : 16);
  return offset === null
    ? null
    : day * secondsADay + hours * 3600 + minutes * 60 + Math.min(seconds, 59) - offset;
}

/** Days since 1970 of the day with which a text begins, `YYYY-MM-DD`; `null` where it begins otherwise. */
export function dayNumber(text: string): number | null {
  if (text[4] !== '-' || text[7] !== '-') return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const before = daysBeforeMonth[month - 1];
  if (!(year > 0 && day > 0) || before === undefined) return null;
  if (day > (daysBeforeMonth[month] ?? 365) - before + (month === 2 ? leap : 0)) return null;
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + before + (month > 2 ? leap : 0) + day - 719_163;
}

function afterFraction(text: string): number {
  let at = 19;
  if (text[at] === '.')
    do at += 1;
    while (isDigit(text, at));
  return at > 20 || text[19] !== '.' ? at : Number.NaN;
}

/** Seconds ahead of UTC. */
function offsetOf(text: string, at: number): number | null {
  const sign = text[at];
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : null;
  if ((sign !== '+' && sign !== '-') || text[at + 3] !== ':' || text.length !== at + 6) return null;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (!(hours < 24 && minutes < 60)) return null;
  return (sign === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** The number that two digits make; `NaN` where they are none. */
function twoDigits(text: string, at: number): number {
  return isDigit(text, at) && isDigit(text, at + 1)
    ? text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - digitZero * 11
    : Number.NaN;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= digitZero && code < digitZero + 10;
}
