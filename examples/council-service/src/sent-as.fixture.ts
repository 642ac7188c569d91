import { operations } from './operations.js';
import type { runningApp } from './running-app.fixture.js';

type App = Awaited<ReturnType<typeof runningApp>>;

/** The made-up body of an operation, to change parts of. */
export const exampleOf = (id: string) =>
  structuredClone(Object(operations.find((each) => each.id === id)).example);

/** As a made-up person: a PUT of a body upon a version that was seen. */
export async function put(app: App, person: string, path: string, body: unknown, version: string) {
  return app.fetch(path, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'if-match': version,
      authorization: `Bearer ${await app.development.tokenFor(person)}`,
    },
  });
}
