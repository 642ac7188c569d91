import { createHash } from 'node:crypto';

/** The content security policy of an HTML document that brings its own styles: these, by their hash, and nothing else. */
export function documentPolicy(html: string): string {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none';style-src 'sha256-${hash}';base-uri 'none';form-action 'none';frame-ancestors 'none'`;
}
