import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { PageDocument } from './page.js';

const types = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A document that brings its own styles: these, by their hash, and nothing else may work in it. */
export function sendDocument(response: Response, { type, text, fileName }: PageDocument): void {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(type === 'html' ? text : '') ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  response.set(
    'content-security-policy',
    `default-src 'none';style-src 'sha256-${hash}';base-uri 'none';form-action 'none';frame-ancestors 'none'`,
  );
  if (fileName) response.attachment(fileName);
  response.type(types[type]).send(text);
}
