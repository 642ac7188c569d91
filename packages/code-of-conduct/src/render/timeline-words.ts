import type { Text } from '@lga/rules';

const unsigned = (en: string, cy: string): Text => ({ en, cy, reviewed: false });

/** The words that a timeline and its table print around what they show. */
export const timelineWords = {
  complaint: unsigned('Complaint', 'Cwyn'),
  asOf: unsigned('as of', 'fel yr oedd ar'),
  allegations: unsigned('Allegations', 'Honiadau'),
  daysSet: unsigned('Days set', 'Dyddiau a osodwyd'),
  what: unsigned('What', 'Beth'),
  from: unsigned('From', 'O'),
  until: unsigned('Until or due', 'Hyd at neu erbyn'),
  stands: unsigned('How it stands', 'Y sefyllfa'),
  nothing: unsigned('Nothing has happened yet.', 'Nid oes dim wedi digwydd eto.'),
  seeTable: unsigned(
    'Each row is a stage or a day that was set, with its dates written beside it; a table holds the same.',
    'Mae pob rhes yn gam neu’n ddiwrnod a osodwyd, gyda’i ddyddiadau wrth ei ochr; mae tabl yn dal yr un peth.',
  ),
} as const;
