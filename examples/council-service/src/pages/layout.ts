import { inLanguage } from '@lga/rules';
import { type Html, html } from './html.js';
import { toOtherLanguage } from './other-language.js';
import type { ShownPage } from './page.js';
import { both, type View } from './view.js';

/** A whole page around its content. */
export function layout(
  view: View,
  { title, content, form }: Pick<ShownPage, 'title' | 'content' | 'form'>,
): string {
  const { language, say } = view;
  const page = html`<!DOCTYPE html>
<html lang="${language}" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>${title} – ${serviceName(view)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="/styles.css">
</head>
<body class="govuk-template__body">
  <a href="#main" class="govuk-skip-link">${say('Skip to main content', "Neidio i'r prif gynnwys")}</a>
  <header>${aboutReader(view, form)}${navigation(view)}${view.canSignIn && demonstration(view)}</header>
  <div class="govuk-width-container">
    <main class="govuk-main-wrapper" id="main" tabindex="-1">${language === 'cy' && notReviewed}${content}</main>
  </div>
  ${footer(view)}
</body>
</html>`;
  return page.text;
}

const serviceName = ({ say }: View): string => say('Council service', 'Gwasanaeth cyngor');

const notReviewed = html`<div class="govuk-inset-text">Nid oes cyfieithydd wedi adolygu’r Gymraeg ar y dudalen hon. Mae rhai
  rhesymau yn Saesneg yn unig.</div>`;

/** On every page of a demonstration, so that nobody takes what is kept in it for real. */
function demonstration({ say }: View): Html {
  return html`<div class="govuk-width-container"><div class="govuk-phase-banner"><p class="govuk-phase-banner__content">
    <strong class="govuk-tag govuk-phase-banner__content__tag">${say('Demonstration', 'Arddangosiad')}</strong>
    <span class="govuk-phase-banner__text">${say(
      'Every person, council and record here is made up. Put no real data in.',
      'Mae pob person, cyngor a chofnod yma wedi’i ddyfeisio. Peidiwch â rhoi data go iawn i mewn.',
    )}</span>
  </p></div></div>`;
}

const links = [
  ['/council-balance', both('Council balance', 'Cydbwysedd cyngor')],
  ['/lga-balance', both('LGA balance', 'Cydbwysedd yr LGA')],
  ['/declaration', both('Interests', 'Buddiannau')],
  ['/deadlines', both('Deadlines', 'Dyddiadau cau')],
  ['/surgery', both('Surgery', 'Cymhorthfa')],
  ['/risk', both('Rate a risk', 'Graddio risg')],
  ['/report', both('Report an incident', 'Rhoi gwybod am ddigwyddiad')],
  ['/incidents', both('Incidents', 'Digwyddiadau')],
  ['/complaints', both('Complaints', 'Cwynion')],
  ['/records', both('Records', 'Cofnodion')],
] as const;

function navigation(view: View): Html {
  const { say, at, path, language } = view;
  const isActive = (to: string) => path === to || path.startsWith(`${to}/`);
  return html`<div class="govuk-service-navigation">
  <div class="govuk-width-container">
    <div class="govuk-service-navigation__container">
      <span class="govuk-service-navigation__service-name">
        <a href="${at('/')}" class="govuk-service-navigation__link">${serviceName(view)}</a>
      </span>
      <nav class="govuk-service-navigation__wrapper" aria-label="${say('Menu', 'Dewislen')}">
        <ul class="govuk-service-navigation__list">
          ${links.map(
            ([
              to,
              name,
            ]) => html`<li class="govuk-service-navigation__item ${isActive(to) && 'govuk-service-navigation__item--active'}">
            <a class="govuk-service-navigation__link" href="${at(to)}" ${isActive(to) && html`aria-current="${to === path ? 'page' : 'true'}"`}>${inLanguage(name, language).words}</a>
          </li>`,
          )}
        </ul>
      </nav>
    </div>
  </div>
</div>`;
}

/** The other language, and who is signed in. */
function aboutReader(view: View, form: ShownPage['form']): Html {
  const { say, at, person, canSignIn } = view;
  const signedIn =
    person && `${say('Signed in as', 'Wedi mewngofnodi fel')}: ${inLanguage(person, view.language).words}`;
  return html`<div class="govuk-width-container"><ul class="govuk-list reader">
    <li>${toOtherLanguage(view, form)}</li>
    ${canSignIn && html`<li><a class="govuk-link" href="${at('/sign-in')}">${signedIn ?? say('Sign in', 'Mewngofnodi')}</a></li>`}
  </ul></div>`;
}

function footer({ say, at }: View): Html {
  return html`<footer class="govuk-footer">
  <div class="govuk-width-container">
    <ul class="govuk-footer__inline-list">
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${at('/')}">${say('All that can be done here', 'Popeth y gellir ei wneud yma')}</a></li>
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${at('/docs')}">API</a></li>
    </ul>
    <p class="govuk-body-s">${say('Sign-posting, not legal advice.', 'Cyfeirio, nid cyngor cyfreithiol.')}</p>
  </div>
</footer>`;
}
