import type { Router } from 'express';
import { expect, test } from 'vitest';
import type { Context } from '../http/context.js';
import { operationRoutes } from '../http/operation-routes.js';
import { accepted } from '../http/refusal.js';
import { operations } from '../operations.js';
import { settingsFrom } from '../settings.js';
import { openApi } from './open-api.js';
import { swagger } from './swagger.js';

const document = openApi(operations);

test('the document has every operation once, by an id of its own', () => {
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((each) => Object(each).operationId),
  );
  expect(ids).toHaveLength(operations.length);
  expect(new Set(ids).size).toBe(operations.length);
});

test('the routes that answer are those of the document, and no others', () => {
  const context = { settings: settingsFrom({}) } as Context;
  const { stack }: Router = operationRoutes(operations, context);
  const answered = stack.flatMap(({ route }) =>
    Object.keys(Object(route).methods ?? {})
      .filter((method) => method !== '_all')
      .map((method) => `${method} ${route?.path}`),
  );
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(answered.sort()).toEqual(documented.sort());
});

test('every example is accepted by the schema that stands beside it', () => {
  const withExample = operations.flatMap(({ body, example }) =>
    body && example !== undefined ? [{ body, example }] : [],
  );
  expect(withExample.length).toBe(operations.filter(({ body }) => body).length);
  for (const { body, example } of withExample) expect(() => accepted(body, example)).not.toThrow();
});

test('the flat document has no union, no reference and no null', () => {
  const flat = JSON.stringify(swagger(operations));
  expect(flat).not.toMatch(/"(anyOf|oneOf|allOf|\$ref|const)"|"null"/);
  expect(Object.keys(swagger(operations).paths)).toEqual(Object.keys(document.paths));
});

test('every list of the flat document says of what it is', () => {
  const lists = (value: unknown): object[] =>
    typeof value !== 'object' || value === null
      ? []
      : [...(Object(value).type === 'array' ? [value] : []), ...Object.values(value).flatMap(lists)];
  const found = lists(swagger(operations));
  expect(found.length).toBeGreaterThan(3);
  for (const list of found) expect(Object.keys(list)).toContain('items');
});
