import type { Language } from '@lga/rules';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { docsPage } from '../documents/browse/docs-page.js';
import { operationPage } from '../documents/browse/operation-page.js';
import type { Context } from '../http/context.js';
import { methodNotAllowed } from '../http/method-not-allowed.js';
import { perform, unauthorised } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import type { Caller } from '../security/caller.js';
import { madeUpPeople } from '../security/made-up-people.js';
import { callerOfPage } from '../security/session.js';
import { agendaPage } from './agenda/agenda-page.js';
import { englandAgenda } from './agenda/england-agenda.js';
import { walesAgenda } from './agenda/wales-agenda.js';
import { complaintPage } from './complaints/complaint-page.js';
import { complaintsPage } from './complaints/complaints-page.js';
import { independentPage } from './complaints/independent-page.js';
import { newComplaintPage } from './complaints/new-complaint-page.js';
import { councilPage } from './council-balance/council-page.js';
import { councilReport } from './council-balance/council-report.js';
import { deadlinesPage } from './deadlines-page.js';
import { englandPage } from './declaration/england-page.js';
import { walesPage } from './declaration/wales-page.js';
import { assessPage } from './incidents/assess-page.js';
import { carePage } from './incidents/care-page.js';
import { custodyPage } from './incidents/custody-page.js';
import { decidePage } from './incidents/decide-page.js';
import { incidentPage } from './incidents/incident-page.js';
import { incidentsPage } from './incidents/incidents-page.js';
import { lettersPage } from './incidents/letters-page.js';
import { referralPage } from './incidents/referral-page.js';
import { timesPage } from './incidents/times-page.js';
import { layout } from './layout.js';
import { balancePage } from './lga-balance/balance-page.js';
import type { Page, PageAsked, Shown, ShownPage } from './page.js';
import { sendDocument } from './page-document.js';
import { recordsPage } from './records/records-page.js';
import { refusedPage } from './refused-page.js';
import { reportPage } from './report/report-page.js';
import { riskPage } from './risk-page.js';
import { signInPage } from './sign-in-page.js';
import { startPage } from './start-page.js';
import { assessmentPage } from './surgery/assessment-page.js';
import { surgeryPage } from './surgery/surgery-page.js';
import { addressIn, type View, viewIn } from './view.js';

interface PageRoute {
  readonly path: string;
  readonly page: Page;
  /** Whether it has a form that is posted. */
  readonly posts?: true;
}

/** Every page by its path, in the order of the menu. */
const pages: readonly PageRoute[] = [
  { path: '/', page: startPage },
  { path: '/lga-balance', page: balancePage },
  { path: '/council-balance', page: councilPage },
  { path: '/council-balance/report', page: councilReport },
  { path: '/declaration', page: englandPage },
  { path: '/declaration/wales', page: walesPage },
  { path: '/declaration/agenda', page: agendaPage(englandAgenda), posts: true },
  { path: '/declaration/wales/agenda', page: agendaPage(walesAgenda), posts: true },
  { path: '/deadlines', page: deadlinesPage },
  { path: '/risk', page: riskPage },
  { path: '/surgery', page: surgeryPage, posts: true },
  { path: '/assessments/:id', page: assessmentPage },
  { path: '/report', page: reportPage, posts: true },
  { path: '/complaints', page: complaintsPage },
  { path: '/complaints/new', page: newComplaintPage, posts: true },
  { path: '/complaints/:id', page: complaintPage, posts: true },
  { path: '/complaints/:id/independent-persons', page: independentPage, posts: true },
  { path: '/incidents', page: incidentsPage },
  { path: '/incident-times', page: timesPage, posts: true },
  { path: '/incidents/:id', page: incidentPage },
  { path: '/incidents/:id/assess', page: assessPage, posts: true },
  { path: '/incidents/:id/decide', page: decidePage, posts: true },
  { path: '/incidents/:id/custody', page: custodyPage, posts: true },
  { path: '/incidents/:id/referral', page: referralPage },
  { path: '/incidents/:id/letters', page: lettersPage, posts: true },
  { path: '/incidents/:id/care', page: carePage, posts: true },
  { path: '/records', page: recordsPage },
  { path: '/docs', page: docsPage },
  { path: '/docs/:id', page: operationPage },
];

/** Room for six fields as long as they may be, in any script: what is too long is refused at its field, and kept. */
const formLimit = '1mb';

/** Every page at its path in English, and under `/cy` in Welsh. */
export function pageRoutes(context: Context): Router {
  const routes = Router();
  const all = context.development ? [...pages, { path: '/sign-in', page: signInPage }] : pages;
  for (const { path, page, posts } of all) {
    for (const language of ['en', 'cy'] as const) {
      const shows: RequestHandler = (request, response) =>
        answer(context, { language, page, request, response });
      const route = routes.route(addressIn(language, path)).get(shows);
      if (posts)
        route.post(
          fromHere,
          express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 3000 }),
          shows,
        );
      // The sign-in's own form is posted elsewhere, so that no page can set a cookie.
      if (path !== '/sign-in') route.all(methodNotAllowed(posts ? 'GET, HEAD, POST' : 'GET, HEAD'));
    }
  }
  return routes;
}

interface Answering {
  readonly language: Language;
  readonly page: Page;
  readonly request: Request;
  readonly response: Response;
}

async function answer(context: Context, { language, page, request, response }: Answering): Promise<void> {
  response.set('cache-control', 'no-store');
  const caller = await callerOfPage(request, context);
  const view = viewOf(language, request, caller, context);
  const asked: PageAsked = {
    view,
    query: request.query,
    parameters: Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, String(value)]),
    ),
    fields: request.method === 'POST' ? Object(request.body) : undefined,
    caller,
    perform: async (operation, wanted = {}) => {
      if (!caller) throw unauthorised;
      return perform(operation, { caller, ...wanted }, context.queries);
    },
  };
  send(response, view, await shownOrRefused(page, asked, response));
}

/** A page, or a page in its place that says in words what stands in its way. */
async function shownOrRefused(page: Page, asked: PageAsked, response: Response): Promise<Shown> {
  try {
    return await page(asked);
  } catch (error) {
    const { status, shown } = refusedPage(asked.view, error);
    response.status(status);
    return shown;
  }
}

function viewOf(
  language: Language,
  request: Request,
  caller: Caller | undefined,
  { development }: Context,
): View {
  const path = request.path.replace(/^\/cy(?=\/|$)/, '') || '/';
  const person = madeUpPeople.find(({ id }) => id === caller?.id)?.name;
  const search = request.originalUrl.replace(/^[^?]*/, '');
  return viewIn(language, { path, search, person, canSignIn: development !== undefined });
}

function send(response: Response, view: View, shown: Shown): void {
  if ('goTo' in shown) response.redirect(303, shown.goTo);
  else if ('type' in shown) sendDocument(response, shown);
  else sendPage(response, view, shown);
}

function sendPage(response: Response, view: View, shown: ShownPage): void {
  const { title, content, errors, form } = shown;
  const error = errors > 0 ? `${view.say('Error', 'Gwall')}: ` : '';
  if (errors > 0 && response.statusCode === 200) response.status(422);
  response.send(layout(view, { title: `${error}${title}`, content, ...(form && { form }) }));
}

/** A form is taken only from a page of this service. */
const fromHere: RequestHandler = (request, _response, next) => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const here = site ? site === 'same-origin' : origin === `${request.protocol}://${request.get('host')}`;
  next(here ? undefined : new Refusal(403, 'other-origin', 'A form of this service was expected.'));
};
