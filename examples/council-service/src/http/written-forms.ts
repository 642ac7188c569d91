import type { Language } from '@lga/rules';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { documentPolicy } from './document-policy.js';
import { accepted, Refusal } from './refusal.js';

/** How an answer is written where it is not JSON, and as which media type. */
interface WrittenForm {
  readonly type: 'text/html' | 'text/markdown' | 'text/csv';
  readonly write: (answer: unknown, language: Language) => string;
}

/** Forms by the word that `format` has for them. */
export type WrittenForms = Readonly<Record<string, WrittenForm>>;

/** What may be said of the form in the address. */
export function formQuery(forms: WrittenForms) {
  return z.strictObject({
    format: z
      .enum(['json', ...Object.keys(forms)])
      .exactOptional()
      .describe('The form of the answer; what Accept asks for if left out, and JSON without either.'),
    language: z
      .enum(['en', 'cy'])
      .exactOptional()
      .describe('Of headings and labels in text; English if left out.'),
  });
}

/** Sends an answer in the form that `format` names, or else the one that `Accept` would rather have. */
export function sendWritten(
  request: Request,
  response: Response,
  { forms, answer }: { readonly forms: WrittenForms; readonly answer: () => unknown },
): void {
  const { format, language = 'en' } = accepted(formQuery(forms), request.query);
  response.vary('accept');
  const type = format ? undefined : request.accepts(['application/json', ...typesOf(forms)]);
  if (type === false) throw notInThatForm;
  const form = format ? forms[format] : Object.values(forms).find((each) => each.type === type);
  const value = answer();
  if (!form) {
    response.json(value);
    return;
  }
  const text = form.write(value, language);
  if (form.type === 'text/html') response.set('content-security-policy', documentPolicy(text));
  response.type(form.type).send(text);
}

export const typesOf = (forms: WrittenForms): string[] => Object.values(forms).map(({ type }) => type);

const notInThatForm = new Refusal(
  406,
  'not-in-that-form',
  'A form that /openapi.json names for this address was expected in Accept.',
);
