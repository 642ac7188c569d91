/** The newest schema version that is read and written here. */
export const newestSchema = '0.2.0';

/** The newest version of the code lists. */
export const newestTaxonomy = '0.2.0';
