export type { CouncillorList, ExternalId, ListedCouncillor, ListNote } from './import/councillors.js';
export {
  type BodyColumns,
  bodiesFromCsv,
  type CouncillorColumns,
  type CsvForm,
  councillorsFromCsv,
  type ListedBody,
} from './import/csv-tables.js';
export {
  type ListedGroup,
  type ListedMembership,
  type ListQuestion,
  type MembershipOfList,
  membershipOfList,
} from './import/membership.js';
export { moderngovCouncillors } from './import/moderngov.js';
export {
  type Popolo,
  type PopoloMembership,
  type PopoloOrganization,
  type PopoloPerson,
  popolo,
  type SeatedBody,
} from './import/popolo.js';
