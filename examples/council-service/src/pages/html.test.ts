import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.js';

test('whatever is put in is escaped, and only markup is not', () => {
  const item = html`<li title="${'"\'&'}">${'<script>'}</li>`;
  expect(html`<ul>${[item, '<b>']}${0}${false}${null}${undefined}</ul>`.text).toBe(
    '<ul><li title="&quot;&#39;&amp;">&lt;script&gt;</li>&lt;b&gt;0</ul>',
  );
});

test('no text can leave the place it was put in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`<p title="${text}"></p>`.text.slice(10, -6)).not.toMatch(/[<>"']/);
    }),
  );
});
