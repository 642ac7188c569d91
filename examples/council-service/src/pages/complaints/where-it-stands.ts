import type { AllegationNow, ProsecutionNow, WelshSuspension } from '@lga/code-of-conduct/complaints';
import { sanctionTitles } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { summaryRow } from '../steps.js';
import { both, textIn, type View } from '../view.js';
import { outcomes, stateInWords } from './complaint-words.js';
import type { FoundComplaint } from './found-complaint.js';

/** Each allegation: its stage, since when, what that amounts to, and what the law limits in time. */
export function whereItStands(view: View, { now, life }: FoundComplaint): Html {
  const { say } = view;
  return html`${now.value.allegations.map(
    (
      allegation,
    ) => html`<h3 class="govuk-heading-s">${say('Allegation', 'Honiad')} <bdi>${allegation.id}</bdi></h3>
<dl class="govuk-summary-list">
  ${summaryRow(say('Stage', 'Cam'), html`<strong>${stateInWords(view, life, allegation.state)}</strong>${allegation.since && html`, ${say('since', 'ers')} ${allegation.since}`}`)}
  ${summaryRow(say('Outcome', 'Canlyniad'), textIn(view, outcomes[allegation.outcome]))}
  ${sanctionsOf(view, allegation)}
  ${allegation.age === null ? false : summaryRow(say('Age of the conduct', 'Oed yr ymddygiad'), textIn(view, ages[allegation.age]))}
  ${allegation.process === null ? false : summaryRow(say('The process', 'Y broses'), textIn(view, processes[allegation.process]))}
  ${allegation.suspension === null ? false : summaryRow(say('Suspension', 'Atal'), suspensionInWords(view, allegation.suspension))}
  ${allegation.prosecution === null ? false : summaryRow(say('Limits of section 34', 'Terfynau adran 34'), limitsInWords(view, allegation.prosecution))}
</dl>`,
  )}`;
}

const ages: Readonly<Record<NonNullable<AllegationNow['age']>, Text>> = {
  'within-limit': both('Within the limit of the arrangements', 'O fewn terfyn y trefniadau'),
  'beyond-limit': both('Beyond the limit of the arrangements', 'Y tu hwnt i derfyn y trefniadau'),
  unknown: both(
    'Not known: there is a limit, and a day is missing',
    'Ddim yn hysbys: mae terfyn, ac mae diwrnod ar goll',
  ),
};

const processes: Readonly<Record<NonNullable<AllegationNow['process']>, Text>> = {
  'fault-in-process': both(
    'A fault in the process was found, which says nothing of the conduct',
    'Canfuwyd bai yn y broses, nad yw’n dweud dim am yr ymddygiad',
  ),
  'no-fault-in-process': both(
    'No fault in the process was found, which says nothing of the conduct',
    'Ni chanfuwyd bai yn y broses, nad yw’n dweud dim am yr ymddygiad',
  ),
};

function sanctionsOf(view: View, { sanctions }: AllegationNow): Html | false {
  if (sanctions.length === 0) return false;
  const each = sanctions.map(
    ({ kind, months }) =>
      html`<li>${textIn(view, sanctionTitles[kind])}${months !== undefined && html`, ${months} ${view.say('months', 'mis')}`}</li>`,
  );
  return summaryRow(view.say('Decided on', 'Penderfynwyd'), html`<ul class="govuk-list">${each}</ul>`);
}

const waiting: Readonly<Record<Extract<WelshSuspension, { kind: 'undetermined' }>['open'][number], Text>> = {
  'notice-of-determination': both('notice of the determination', 'hysbysiad o’r penderfyniad'),
  'time-for-appeal': both('the time for an appeal', 'yr amser ar gyfer apêl'),
  appeal: both('an appeal', 'apêl'),
  reconsideration: both('a reconsideration', 'ailystyriaeth'),
};

function suspensionInWords(view: View, suspension: WelshSuspension): Html {
  const { say } = view;
  if (suspension.kind === 'undetermined') {
    const open = suspension.open.map((each, at) => html`${at > 0 && ', '}${textIn(view, waiting[each])}`);
    return html`${say('It has not begun: it waits for', 'Nid yw wedi dechrau: mae’n aros am')} ${open}.
    ${suspension.notBefore && html`${say('Not before', 'Nid cyn')} ${suspension.notBefore}.`}`;
  }
  if (suspension.kind === 'term-ends-first')
    return html`${say('The term ends first, on', 'Daw’r tymor i ben yn gyntaf, ar')} ${suspension.termEndsOn}.`;
  const last =
    suspension.lastDay ??
    `${suspension.atTheLatest} (${say('at the latest: the end of the term is not known', 'fan hwyraf: nid yw diwedd y tymor yn hysbys')})`;
  return html`${say('First day', 'Diwrnod cyntaf')} ${suspension.firstDay}, ${say('last day', 'diwrnod olaf')} ${last}.`;
}

function limitsInWords(view: View, limits: ProsecutionNow): Html {
  const { say } = view;
  const open = say('not known', 'ddim yn hysbys');
  const about = {
    yes: say('Judged to be about section 34.', 'Barnwyd ei fod yn ymwneud ag adran 34.'),
    no: say('Judged not to be about section 34.', 'Barnwyd nad yw’n ymwneud ag adran 34.'),
    undetermined: say(
      'Whether it is about section 34 is open: these are the limits that there would be.',
      'Mae’n agored a yw’n ymwneud ag adran 34: dyma’r terfynau a fyddai.',
    ),
  };
  return html`${about[limits.aboutSection34]}
  ${say('Twelve months from the evidence', 'Deuddeg mis o’r dystiolaeth')}: ${limits.twelveMonthsFromEvidence ?? open};
  ${say('three years from the conduct', 'tair blynedd o’r ymddygiad')}: ${limits.threeYearsFromAct ?? open}.
  ${say('It says nothing of whether there was an offence.', 'Nid yw’n dweud dim am a fu trosedd.')}`;
}
