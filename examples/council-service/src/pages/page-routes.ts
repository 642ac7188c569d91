import type { Language } from '@lga/rules';
import { type RequestHandler, Router } from 'express';
import type { Context } from '../http/context.js';
import { methodNotAllowed } from '../http/method-not-allowed.js';
import type { Html } from './html.js';
import { layout } from './layout.js';
import { balancePage } from './lga-balance/balance-page.js';
import { startPage } from './start-page.js';
import { type View, viewIn } from './view.js';

/** What a page shows inside the layout. */
export interface ShownPage {
  readonly title: string;
  readonly content: Html;
  /** How many things are wrong with what was sent. */
  readonly errors: number;
}

type Page = (view: View, query: Readonly<Record<string, unknown>>) => ShownPage;

/** Pages that are worked out from their address alone. */
const pages: Readonly<Record<string, Page>> = {
  '/': startPage,
  '/lga-balance': balancePage,
};

/** Every page at its path in English, and under `/cy` in Welsh. */
export function pageRoutes(context: Context): Router {
  const routes = Router();
  for (const [path, page] of Object.entries(pages)) {
    for (const language of ['en', 'cy'] as const) {
      routes
        .route(pathIn(language, path))
        .get((request, response) => {
          const view = viewIn(language, {
            path,
            person: undefined,
            canSignIn: context.development !== undefined,
          });
          send(response, view, page(view, request.query));
        })
        .all(methodNotAllowed('GET, HEAD'));
    }
  }
  return routes;
}

function pathIn(language: Language, path: string): string {
  return language === 'en' ? path : path === '/' ? '/cy' : `/cy${path}`;
}

function send(
  response: Parameters<RequestHandler>[1],
  view: View,
  { title, content, errors }: ShownPage,
): void {
  const error = errors > 0 ? `${view.say('Error', 'Gwall')}: ` : '';
  response.status(errors > 0 ? 422 : 200).send(layout(view, { title: `${error}${title}`, content }));
}
