import { inLanguage } from '@lga/rules';
import { type Html, html } from './html.js';
import { addressIn, type View } from './view.js';

/** A whole page around its content. */
export function layout(
  view: View,
  { title, content }: { readonly title: string; readonly content: Html },
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
  ${navigation(view)}
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

function navigation(view: View): Html {
  const { say, at, path } = view;
  const links: readonly (readonly [string, string])[] = [
    ['/lga-balance', say('LGA balance', 'Cydbwysedd yr LGA')],
    ['/deadlines', say('Deadlines', 'Dyddiadau cau')],
    ['/risk', say('Rate a risk', 'Graddio risg')],
    ['/report', say('Report an incident', 'Rhoi gwybod am ddigwyddiad')],
  ];
  return html`<header class="govuk-service-navigation">
  <div class="govuk-width-container">
    <div class="govuk-service-navigation__container">
      <span class="govuk-service-navigation__service-name">
        <a href="${at('/')}" class="govuk-service-navigation__link">${serviceName(view)}</a>
      </span>
      <nav class="govuk-service-navigation__wrapper" aria-label="${say('Menu', 'Dewislen')}">
        <ul class="govuk-service-navigation__list">
          ${links.map(([to, words]) => navigationItem(at(to), words, to === path))}
        </ul>
      </nav>
    </div>
  </div>
</header>`;
}

function navigationItem(address: string, words: string, active: boolean): Html {
  return html`<li class="govuk-service-navigation__item ${active && 'govuk-service-navigation__item--active'}">
    <a class="govuk-service-navigation__link" href="${address}" ${active && html`aria-current="page"`}>${words}</a>
  </li>`;
}

function footer(view: View): Html {
  const { language, say, path, at, person, canSignIn } = view;
  const other = language === 'cy' ? 'en' : 'cy';
  return html`<footer class="govuk-footer">
  <div class="govuk-width-container">
    <ul class="govuk-footer__inline-list">
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${addressIn(other, path)}" lang="${other}" hreflang="${other}">${other === 'cy' ? 'Cymraeg' : 'English'}</a></li>
      <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${at('/docs')}">API</a></li>
      ${
        canSignIn &&
        html`<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${at('/sign-in')}">${
          person
            ? `${say('Signed in as', 'Wedi mewngofnodi fel')}: ${inLanguage(person, language).words}`
            : say('Sign in', 'Mewngofnodi')
        }</a></li>`
      }
    </ul>
    <p class="govuk-body-s">${say(
      'Sign-posting, not legal advice. In a demonstration, put no real data in.',
      'Cyfeirio, nid cyngor cyfreithiol. Peidiwch â rhoi data go iawn mewn arddangosiad.',
    )}</p>
  </div>
</footer>`;
}
