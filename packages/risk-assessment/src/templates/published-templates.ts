import campaigningJson from '../../templates/campaigning.json';
import councilMeetingJson from '../../templates/council-meeting.json';
import councillorTemplateJson from '../../templates/councillor.json';
import eventOrDecisionJson from '../../templates/event-or-decision.json';
import homeJson from '../../templates/home.json';
import homeVisitJson from '../../templates/home-visit.json';
import localLandscapeJson from '../../templates/local-landscape.json';
import onlineJson from '../../templates/online.json';
import postJson from '../../templates/post.json';
import travelAloneJson from '../../templates/travel.json';
import venueJson from '../../templates/venue.json';
import wardSurgeryJson from '../../templates/ward-surgery.json';
import type { Template } from '../schema.js';

/** A councillor or candidate: role, responsibilities, visibility, circumstances. */
export const councillorTemplate: Template = councillorTemplateJson as Template;

/** A ward surgery. */
export const wardSurgery: Template = wardSurgeryJson as Template;

/** A visit to a resident’s home. */
export const homeVisit: Template = homeVisitJson as Template;

/** Travel and working alone. */
export const travelAlone: Template = travelAloneJson as Template;

/** Canvassing and campaigning. */
export const campaigning: Template = campaigningJson as Template;

/** Social media, email and telephone. */
export const online: Template = onlineJson as Template;

/** Post and deliveries. */
export const post: Template = postJson as Template;

/** A council, committee or public meeting. */
export const councilMeeting: Template = councilMeetingJson as Template;

/** A venue, by the seven points, with access for everybody. */
export const venue: Template = venueJson as Template;

/** The councillor’s home. */
export const home: Template = homeJson as Template;

/** A planned event or a contentious decision. */
export const eventOrDecision: Template = eventOrDecisionJson as Template;

/** The political and local landscape. */
export const localLandscape: Template = localLandscapeJson as Template;

/**
 * Every template of this package. A council adds its own as data of the same form, see `Template` of
 * `@lga/risk-assessment/schema`.
 *
 * @example
 * ```ts
 * import { publishedTemplates, venue } from '@lga/risk-assessment/templates';
 *
 * publishedTemplates.length; // => 12
 * venue.questions.some(({ id }) => id === 'seating-and-set-up'); // => true
 * ```
 */
export const publishedTemplates: readonly Template[] = [
  councillorTemplate,
  wardSurgery,
  homeVisit,
  travelAlone,
  campaigning,
  online,
  post,
  councilMeeting,
  venue,
  home,
  eventOrDecision,
  localLandscape,
];
