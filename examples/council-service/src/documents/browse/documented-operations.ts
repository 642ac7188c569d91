import type { Operation } from '../../http/operation.js';
import { openApi } from '../open-api.js';
import type { JsonSchema } from './schema-rows.js';

/** What may come of a request, or come with it: schemas and an example by media type. */
export interface Content {
  readonly description?: string;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;
}

/** An operation as the API document has it. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** For whom, where not for anyone. */
  readonly description: string | undefined;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody: Content | undefined;
  readonly responses: Readonly<Record<string, Content>>;
}

const read = new WeakMap<readonly Operation[], readonly DocumentedOperation[]>();

/** Every operation of the API document, in its order; the document is made once. */
export function documentedOperations(operations: readonly Operation[]): readonly DocumentedOperation[] {
  const known = read.get(operations) ?? fromDocument(openApi(operations));
  read.set(operations, known);
  return known;
}

function fromDocument({ paths }: ReturnType<typeof openApi>): readonly DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { operationId, tags, parameters = [], ...rest } = Object(operation);
      return { ...rest, id: operationId, tag: tags[0], method, path, parameters };
    }),
  );
}
