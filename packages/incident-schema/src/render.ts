export { letterHtml, letterMarkdown } from './render/letters.js';
export { referralHtml, referralMarkdown } from './render/referral.js';
export type { Reading } from './render/words.js';
