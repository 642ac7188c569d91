import type { Citation, EntryInForce } from '@lga/rules';
import { type EntryAsRead, entryAsRead } from '../entry-as-read.js';

/** The day on which the model code of 2008 came into force. */
export const codeInForce = '2008-04-18';

/** The day on which the amendments of SI 2016/84 came into force. */
export const amendedIn2016 = '2016-04-01';

/** A paragraph of the Welsh model code, every provision of which is mandatory. */
export function welshCode(paragraph: string): Citation {
  return {
    instrument: 'Local Authorities (Model Code of Conduct) (Wales) Order 2008 (SI 2008/788)',
    provision: paragraph,
    url: 'https://www.legislation.gov.uk/wsi/2008/788',
  };
}

/** A provision of the amending Order of 2016. */
export function amendingOrder(provision: string): Citation {
  return {
    instrument: 'Local Authorities (Model Code of Conduct) (Wales) (Amendment) Order 2016 (SI 2016/84)',
    provision,
    url: 'https://www.legislation.gov.uk/wsi/2016/84',
  };
}

/** An entry of a rule of the code of 2008, from the day on which it came into force. */
export function inWelshCode<V>(entry: EntryAsRead<V>): EntryInForce<V> {
  return entryAsRead(codeInForce, entry);
}
