import { type Html, html } from './html.js';

/** A whole page around its content. */
export function layout({ title, content }: { readonly title: string; readonly content: Html }): string {
  const page = html`<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="/styles.css">
</head>
<body class="govuk-template__body">
  <a href="#main" class="govuk-skip-link">Skip to main content</a>
  <header class="govuk-service-navigation">
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        <span class="govuk-service-navigation__service-name">
          <a href="/" class="govuk-service-navigation__link">Political balance</a>
        </span>
      </div>
    </div>
  </header>
  <div class="govuk-width-container">
    <main class="govuk-main-wrapper" id="main" tabindex="-1">${content}</main>
  </div>
</body>
</html>`;
  return page.text;
}
