export { draftAssessment, type Start } from './templates/draft-assessment.js';
export {
  campaigning,
  councillorTemplate,
  councilMeeting,
  eventOrDecision,
  home,
  homeVisit,
  localLandscape,
  online,
  post,
  publishedTemplates,
  travelAlone,
  venue,
  wardSurgery,
} from './templates/published-templates.js';
export { type FormQuestion, questionList } from './templates/question-list.js';
export { type VenueReport, venueReport } from './templates/venue-report.js';
