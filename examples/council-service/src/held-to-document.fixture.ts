import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { openApi } from './documents/open-api.js';
import { operations } from './operations.js';

const document = openApi(operations);
const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: [{ $id: 'api', ...document }] });
const compiled = new Map<string, ValidateFunction>();

/** Operations that were answered as they should, by their id and status; for whoever asserts that none was left out. */
export const answered = new Set<string>();

/** Holds a request to the API and its answer to the document: body, status, media type and what came back. */
export async function heldToDocument(
  { method, path, sent }: { readonly method: string; readonly path: string; readonly sent: unknown },
  response: Response,
): Promise<void> {
  const found = documented(method.toLowerCase(), path);
  if (!found) return;
  const { at, operation } = found;
  const inDocument = ['paths', at, method.toLowerCase()];
  const { status } = response;
  const where = `${method} ${at}, ${status}`;
  const name = Object.keys(operation.responses).find((each) => fits(each, status)) ?? 'none';
  const { content } = operation.responses[name] ?? {};
  expect(content, where).toBeDefined();
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  expect(Object.keys(content), where).toContain(type);
  if (/json$/.test(type)) {
    const body = await response.clone().json();
    expect(faults([...inDocument, 'responses', name, 'content', type, 'schema'], body), where).toEqual([]);
  }
  if (status < 300 && operation.requestBody) {
    const inBody = [...inDocument, 'requestBody', 'content', 'application/json', 'schema'];
    expect(faults(inBody, JSON.parse(String(sent))), `${where}, as sent`).toEqual([]);
  }
  answered.add(`${operation.operationId} ${name}`);
}

const fits = (name: string, status: number): boolean =>
  new RegExp(`^${name.replaceAll('X', '\\d')}$`).test(`${status}`);

function documented(method: string, path: string) {
  const [bare = ''] = path.split('?');
  const at = Object.keys(document.paths).find((each) =>
    new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
  const operation = at === undefined ? undefined : Object(document.paths[at])[method];
  return at === undefined || !operation ? undefined : { at, operation };
}

function faults(parts: readonly string[], value: unknown): readonly unknown[] {
  const pointer = parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `api#/${encodeURI(pointer)}` });
  compiled.set(pointer, validate);
  return validate(value) ? [] : (validate.errors ?? []);
}
