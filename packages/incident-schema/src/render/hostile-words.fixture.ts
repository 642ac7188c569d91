/** Words that try to be more than words. */
export const hostileWords: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://example.org/track.png)',
  '| a | b |\n| --- | --- |',
  '# not a heading\n\n- not a list',
  '\u202Egnp.exe',
  '&lt;b&gt; &amp; &#60;',
  '```\ncode\n```',
  '<!-- --><style>*{}</style>',
  '__proto__',
  '\uD800 half a pair \u0000',
  'https://example.org/a www.example.org',
  `${'x'.repeat(3000)}`,
];
