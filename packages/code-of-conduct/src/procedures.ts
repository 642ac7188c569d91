export { englishComplaints } from './complaints/england.js';
export type { Fact } from './complaints/fact.js';
export type { Arrow, DeadlineRule, Guard, LifeCycle, State } from './complaints/life-cycle.js';
export type { Period, Procedure } from './complaints/procedure.js';
export { procedures } from './complaints/procedures.js';
export { questions } from './complaints/questions.js';
export { actorTitles, eventTitles, sanctionTitles } from './complaints/titles.js';
export { welshComplaints } from './complaints/wales.js';
export { welshLocalResolution } from './complaints/welsh-local-resolution.js';
