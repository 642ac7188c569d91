import { expect, test } from 'vitest';
import { pointerTo } from './refusal.js';

test('a pointer escapes what JSON Pointer and addresses escape', () => {
  expect(pointerTo([])).toBe('#');
  expect(pointerTo(['shares', 0, 'a/b~c é'])).toBe('#/shares/0/a~1b~0c%20%C3%A9');
});
