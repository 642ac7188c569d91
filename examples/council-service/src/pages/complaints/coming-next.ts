import type { EventKind } from '@lga/code-of-conduct/complaints';
import { actorTitles, eventTitles, type LifeCycle } from '@lga/code-of-conduct/procedures';
import { citationText, type Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { both, textIn, type View } from '../view.js';
import { stateInWords } from './complaint-words.js';
import { type PossibleMove, possibleMoves, possibleRecords } from './event-choices.js';
import type { FoundComplaint } from './found-complaint.js';
import { restsOn } from './rests-on.js';

/** What can come now: changes with what they lack, and what is recorded without a change. */
export function comingNext(view: View, found: FoundComplaint, isOfficer: boolean): Html {
  const { say } = view;
  const moves = possibleMoves(found.now.value);
  const records = possibleRecords(found.life, found.now.value);
  const link = (kind: EventKind): Html => linked(view, kind, isOfficer);
  return html`${
    moves.length === 0
      ? html`<p>${say('Nothing leads on from here.', 'Nid oes dim yn arwain ymlaen o’r fan hon.')}</p>`
      : movesTable(view, found, { moves, link })
  }
${
  records.length > 0 &&
  html`<p>${say('What can be recorded without a change of stage:', 'Yr hyn y gellir ei gofnodi heb newid cam:')}</p>
<ul class="govuk-list govuk-list--bullet">${records.map((kind) => html`<li>${link(kind)}</li>`)}</ul>`
}
${afterLocalResolution(view, found)}`;
}

function linked(view: View, kind: EventKind, isOfficer: boolean): Html {
  const title = textIn(view, eventTitles[kind]);
  return isOfficer ? html`<a href="${view.at(view.path)}?event=${kind}">${title}</a>` : title;
}

const readiness: Readonly<Record<PossibleMove['kind'], Text>> = {
  ready: both('can be recorded', 'gellir ei gofnodi'),
  'not-yet': both('not yet: it lacks', 'ddim eto: mae’n brin o'),
  barred: both('ruled out by what is recorded', 'wedi’i ddiystyru gan yr hyn a gofnodwyd'),
};

function movesTable(
  view: View,
  { life, kept }: FoundComplaint,
  { moves, link }: { readonly moves: readonly PossibleMove[]; readonly link: (kind: EventKind) => Html },
): Html {
  const { say } = view;
  const isMany = kept.complaint.allegations.length > 1;
  const rows = moves.map((move) => [
    html`${link(move.event)}${isMany && html`<br><bdi>${move.allegations.join(', ')}</bdi>`}`,
    stateInWords(view, life, move.to),
    html`${move.by.map((actor, at) => html`${at > 0 && ', '}${textIn(view, actorTitles[actor])}`)}`,
    lacking(view, move),
    restsOn(view, basisOf(life, move)),
  ]);
  return recordTable({
    id: 'next',
    caption: say('Changes of stage', 'Newidiadau cam'),
    head: [
      say('What', 'Beth'),
      say('Leads to', 'Yn arwain at'),
      say('By whom', 'Gan bwy'),
      say('How it stands', 'Sut y mae’n sefyll'),
      say('Rests on', 'Sail'),
    ],
    rows,
  });
}

const noted = both('can be recorded, and this would be noted', 'gellir ei gofnodi, a nodid hyn');

/** A next step names its source; how that is known stands at the arrow. */
function basisOf({ arrows }: LifeCycle, { event, to, source, authority }: PossibleMove) {
  const cited = citationText(source);
  const same = arrows.find(
    (arrow) => arrow.event === event && arrow.to === to && citationText(arrow.basis.source) === cited,
  );
  return same?.basis ?? { source, authority };
}

function lacking(view: View, { kind, missing }: PossibleMove): Html {
  const each = missing.map(
    (finding) =>
      html`<li>${textIn(view, finding.asks)} ${finding.force === 'should' && view.say('(noted if not)', '(nodir os na)')} ${restsOn(view, finding)}</li>`,
  );
  return html`${textIn(view, kind === 'ready' && missing.length > 0 ? noted : readiness[kind])}${each.length > 0 && html`<ul class="govuk-list govuk-list--bullet beneath">${each}</ul>`}`;
}

/** What a council could not settle itself is no complaint to the Ombudsman until somebody makes one. */
function afterLocalResolution(view: View, { kept, now }: FoundComplaint): Html | false {
  const ended = now.value.allegations.some(
    ({ state }) => state === 'not-settled' || state === 'directed-elsewhere',
  );
  if (kept.procedure !== 'localResolutionModel' || !ended) return false;
  return html`<p>${view.say(
    'Local resolution has come to its end without a settlement. It is no complaint to the Ombudsman until somebody makes one; that is taken in as a complaint of its own:',
    'Daeth y datrysiad lleol i ben heb gytundeb. Nid yw’n gŵyn i’r Ombwdsmon nes bod rhywun yn gwneud un; derbynnir honno fel cwyn ar ei phen ei hun:',
  )} <a href="${view.at('/complaints/new')}?procedure=ombudsmanForWalesNewer">${view.say('take it in', 'ei derbyn')}</a></p>`;
}
