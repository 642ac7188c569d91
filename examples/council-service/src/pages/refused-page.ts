import { refusalFor } from '../http/problem.js';
import { html } from './html.js';
import type { ShownPage } from './page.js';
import type { View } from './view.js';

/** What stands in the way of a page, and its status. What is our own fault is thrown on, to be logged. */
export function refusedPage(
  view: View,
  error: unknown,
): { readonly status: number; readonly shown: ShownPage } {
  const { status } = refusalFor(error);
  if (status === 500) throw error;
  const { say, at, canSignIn, path } = view;
  const title = titles(view)[status] ?? say('This cannot be done', 'Ni ellir gwneud hyn');
  const toSignIn = canSignIn && (status === 401 || status === 403);
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
${path === '/report' && html`<p>${say('In an emergency ring 999; nobody has to sign in for that.', 'Mewn argyfwng ffoniwch 999; nid oes angen i neb fewngofnodi ar gyfer hynny.')}</p>`}
${toSignIn && html`<p><a href="${at('/sign-in')}?to=${path}">${say('Choose who you are in this demonstration', 'Dewiswch pwy ydych chi yn yr arddangosiad hwn')}</a></p>`}
<p><a href="${at('/')}">${say('Back to the start', 'Yn ôl i’r dechrau')}</a></p>`;
  return { status, shown: { title, content, errors: 0 } };
}

const titles = ({ say }: View): Readonly<Record<number, string>> => ({
  401: say('You need to sign in', 'Mae angen i chi fewngofnodi'),
  403: say('Your role does not allow this', 'Nid yw eich rôl yn caniatáu hyn'),
  404: say('There is no such page, or it is not for you', 'Nid oes tudalen o’r fath, neu nid yw i chi'),
  429: say('Too many requests: try again later', 'Gormod o geisiadau: rhowch gynnig arall arni nes ymlaen'),
  503: say(
    'Sorry, the service cannot keep or read anything at the moment',
    'Mae’n ddrwg gennym, ni all y gwasanaeth gadw na darllen dim ar hyn o bryd',
  ),
});
