export {
  type ComparedPart,
  type Comparison,
  comparisons,
  type PublishedFigure,
} from './statistics/comparison.js';
export type { HeadPart, MeasureHead } from './statistics/measure-head.js';
export { type PublishedTable, publishedTable } from './statistics/published-table.js';
export { type Rate, rate } from './statistics/rate.js';
export { type Stretch, stretchesOfSeries } from './statistics/series.js';
export { mergedTallies, type Tally, type TallyCell, tallied, talliedCounts } from './statistics/tally.js';
