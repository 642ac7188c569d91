export { headings } from './labels.js';
