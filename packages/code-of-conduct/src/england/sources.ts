import type { Citation, EntryInForce } from '@lga/rules';
import { type EntryAsRead, entryAsRead } from '../entry-as-read.js';

/** The day on which ss. 27–34 of the Act and the Regulations of 2012 came into force. */
export const actCommenced = '2012-07-01';

/** The day on which the LGA first published its Model Code: before it, the Code sets no date. */
export const modelCodePublished = '2020-12-23';

/** A provision of the Localism Act 2011, at the address of its section. */
export function localismAct(section: number, provision: string): Citation {
  return {
    instrument: 'Localism Act 2011',
    provision,
    url: `https://www.legislation.gov.uk/ukpga/2011/20/section/${section}`,
  };
}

/** A provision of the Regulations that describe disclosable pecuniary interests. */
export function dpiRegulations(provision: string): Citation {
  return {
    instrument: 'Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (SI 2012/1464)',
    provision,
    url: 'https://www.legislation.gov.uk/uksi/2012/1464',
  };
}

/** A paragraph of Appendix B of the Model Code, as it was read in a council's adopted text. */
export function modelCodeAppendixB(paragraph: string): Citation {
  return {
    instrument: 'LGA Model Councillor Code of Conduct',
    provision: `Appendix B, ${paragraph}`,
    edition: 'as adopted by West Devon Borough Council',
    url: 'https://westdevon.gov.uk/comments-and-complaints/councillors-code-conduct/appendix-b-registering-interests',
  };
}

/** A paragraph or table of Appendix B in the later wording, as county associations of local councils quote it. */
export function laterAppendixB(place: string): Citation {
  return {
    instrument: 'LGA Model Councillor Code of Conduct',
    provision: `Appendix B, ${place}`,
    edition: 'later wording, as SALC quotes it',
    url: 'https://salc.org.uk/wiki/page/238',
  };
}

/** An entry of a rule of the Act, from the day on which the regime of 2011 came into force. */
export function underAct<V>(entry: EntryAsRead<V>): EntryInForce<V> {
  return entryAsRead(actCommenced, entry);
}

/** An entry of a rule of the Model Code, from the day of its first publication. */
export function inModelCode<V>(entry: EntryAsRead<V>): EntryInForce<V> {
  const note = 'It binds where the council has adopted it; the editions have not been compared.';
  return entryAsRead(modelCodePublished, { note, ...entry });
}
