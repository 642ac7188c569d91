import table from '../data/law.json';
import type { LawTable } from './law/law-entry.js';

export type { LawEntry, LawTable } from './law/law-entry.js';

/** Provisions that recorded facts may resemble, as data; nobody has compared them with the law of today yet. */
export const lawTable: LawTable = table as LawTable;
