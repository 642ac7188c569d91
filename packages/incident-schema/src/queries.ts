export type { ChosenActs } from './sql/chosen-acts.js';
export { countsQuery } from './sql/counts-query.js';
export { type CourseRow, coursesQuery } from './sql/courses-query.js';
export { nearTextsQuery } from './sql/near-texts-query.js';
export { occasionsQuery } from './sql/occasions-query.js';
export { type PatternRow, patternsQuery } from './sql/patterns-query.js';
export { repeatsQuery } from './sql/repeats-query.js';
export type { Statement } from './sql/statement.js';
export { type TallyFacet, tallyQuery } from './sql/tally-query.js';
