import type { Citation } from '@lga/rules';

/** The day from which the Welsh model code was in force, and complaints under it could be made. */
export const welshCodeInForce = '2008-04-18';

/** The day on which the amendments of SI 2016/85 took effect. */
export const welshAmendments2016 = '2016-04-01';

/** A provision of the Regulations on standards committees' functions in Wales. */
export function welshFunctions(provision: string, edition?: string): Citation {
  return {
    instrument:
      'Local Government Investigations (Functions of Monitoring Officers and Standards Committees) (Wales) Regulations 2001 (SI 2001/2281)',
    provision,
    ...(edition ? { edition } : {}),
    url: 'https://www.legislation.gov.uk/wsi/2001/2281',
  };
}

/** A provision of Part III of the Local Government Act 2000. */
export function act2000(section: number, provision: string): Citation {
  return {
    instrument: 'Local Government Act 2000',
    provision,
    url: `https://www.legislation.gov.uk/ukpga/2000/22/section/${section}`,
  };
}

/** The consultation outcome of 11 November 2025, which announced powers that are not law. */
export const announced2025: Citation = {
  instrument:
    'Strengthening the standards and conduct framework for local authorities in England: consultation results and government response',
  edition: '11 November 2025',
  url: 'https://www.gov.uk/government/consultations/strengthening-the-standards-and-conduct-framework-for-local-authorities-in-england/outcome/strengthening-the-standards-and-conduct-framework-for-local-authorities-in-england-consultation-results-and-government-response',
};

/** The committee's report whose fifteen best practices councils are asked to follow. */
export function bestPractice(number: number): Citation {
  return {
    instrument: 'Local Government Ethical Standards (Committee on Standards in Public Life)',
    provision: `best practice ${number}`,
    edition: 'January 2019',
  };
}
