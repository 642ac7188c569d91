import type { Response } from 'express';
import { documentPolicy } from '../http/document-policy.js';
import type { PageDocument } from './page.js';

const types = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

export function sendDocument(response: Response, { type, text, fileName }: PageDocument): void {
  response.set('content-security-policy', documentPolicy(type === 'html' ? text : ''));
  if (fileName) response.attachment(fileName);
  response.type(types[type]).send(text);
}
