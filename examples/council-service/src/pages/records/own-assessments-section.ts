import { publishedTemplates } from '@lga/risk-assessment/templates';
import { inLanguage } from '@lga/rules';
import { type ListedAssessment, listAssessments } from '../../resources/own-assessments.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { thisDay } from '../this-day.js';
import type { View } from '../view.js';
import { recordTable } from './record-table.js';

/** How many pages of the list are read at most. */
const mostPages = 10;

/** A member's own assessments, what is due first. */
export async function ownAssessmentsSection(asked: PageAsked): Promise<Html> {
  const { view, caller } = asked;
  const { say } = view;
  const { assessments, isWhole } = await allOf(asked, caller?.id ?? '');
  if (assessments.length === 0)
    return html`<p>${say('You have no assessment yet.', 'Nid oes gennych asesiad eto.')}</p>`;
  const head = [
    say('Assessment', 'Asesiad'),
    say('Assessed on', 'Aseswyd ar'),
    say('Last day in date', 'Diwrnod cyfredol olaf'),
    say('How it stands', 'Sut y mae’n sefyll'),
  ];
  return html`${recordTable({ id: 'own-assessments', caption: say('Your own assessments', 'Eich asesiadau eich hun'), head, rows: rowsOf(view, assessments) })}
${!isWhole && html`<p>${say('There are more: the API lists them all.', 'Mae rhagor: mae’r API yn eu rhestru i gyd.')}</p>`}`;
}

async function allOf({ perform }: PageAsked, subject: string) {
  const assessments: ListedAssessment[] = [];
  let after: string | null = '';
  for (let page = 0; page < mostPages && after !== null; page += 1) {
    const { body } = await perform(listAssessments, { query: { subject, ...(after !== '' && { after }) } });
    const read = body as { assessments: readonly ListedAssessment[]; next: string | null };
    assessments.push(...read.assessments);
    after = read.next;
  }
  return { assessments, isWhole: after === null };
}

function rowsOf(view: View, assessments: readonly ListedAssessment[]) {
  const { at } = view;
  const today = thisDay();
  // Those without a day come last.
  const byReview = ({ review }: ListedAssessment) => review ?? '9999-12-31';
  return [...assessments]
    .sort((one, other) => (byReview(one) < byReview(other) ? -1 : 1))
    .map((each) => [
      html`<a href="${at(`/assessments/${each.id}`)}">${nameOf(view, each)}</a>`,
      each.on,
      each.review ?? '–',
      standing(view, each.review, today),
    ]);
}

function standing({ say }: View, review: string | null, today: string): string {
  if (review === null) return say('without a review date', 'heb ddyddiad adolygu');
  return review < today
    ? say('passed: assess anew', 'wedi mynd heibio: asesu o’r newydd')
    : say('in date', 'yn gyfredol');
}

function nameOf({ language }: View, { id, template, venue }: ListedAssessment): string {
  const title = publishedTemplates.find((each) => each.id === template)?.title;
  const what = title ? inLanguage(title, language).words : id;
  return venue === null ? what : `${what}: ${venue}`;
}
