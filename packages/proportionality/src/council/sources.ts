import type { Citation } from '@lga/rules';

/** A provision of the Act that orders political balance. */
export function act1989(provision: string): Citation {
  return {
    instrument: 'Local Government and Housing Act 1989',
    provision,
    edition: 'as amended to 26 March 2026',
    url: 'https://www.legislation.gov.uk/ukpga/1989/42',
  };
}

/** A provision of the regulations on groups, reviews and wishes. */
export function regulations1990(provision: string): Citation {
  return {
    instrument: 'Local Government (Committees and Political Groups) Regulations 1990, SI 1990/1553',
    provision,
    edition: 'as made',
    url: 'https://www.legislation.gov.uk/uksi/1990/1553',
  };
}

/** A provision of the Act on executives, scrutiny and mayors. */
export function act2000(provision: string): Citation {
  return {
    instrument: 'Local Government Act 2000',
    provision,
    url: 'https://www.legislation.gov.uk/ukpga/2000/22',
  };
}

/** A provision of the Welsh Measure on scrutiny, democratic services and audit. */
export function measure2011(provision: string): Citation {
  return {
    instrument: 'Local Government (Wales) Measure 2011',
    provision,
    edition: 'as amended to 1 April 2025',
    url: 'https://www.legislation.gov.uk/mwa/2011/4',
  };
}

/** Sections 15 to 17, Schedule 1 and the regulations came into force together (SI 1990/1552, SI 1990/1553). */
export const since1990 = { from: '1990-08-01', checked: null } as const;

/** The same, for what was read as made in 1990 and not as amended since. */
export const sinceMade = {
  ...since1990,
  note: 'Read as made in 1990; the amending instruments of 1991 to 2014 were read in part only.',
} as const;
