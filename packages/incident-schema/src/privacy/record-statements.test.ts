import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { freeTextFields } from './free-text-fields.js';
import { assessmentMarkings, decisionMarkings, reportMarkings } from './marking.js';
import { statementsOf } from './record-statements.js';
import { subjectExport } from './subject-export.js';

const home = new URL('../../', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`cases/accepts/${name}.json`, home), 'utf8')).given;
const report: IncidentReport = {
  ...read('threatening-email'),
  targetWishes: 'To be told.',
  place: 'At home.',
};
const assessment: IncidentAssessment = read('assessment-of-a-threatening-email');
const decision: IncidentDecision = read('decision-on-a-threatening-email');
const councillor = JSON.stringify(['members.example', '17']);
const actor = `${report.id}/actors/described/0`;
const records = { report, assessments: [assessment], decisions: [decision] };

describe('statements of records', () => {
  test('are of every field that is marked as free text or describes an actor', () => {
    for (const [layer, markings] of Object.entries({
      report: reportMarkings,
      assessment: assessmentMarkings,
      decision: decisionMarkings,
    })) {
      const fields = freeTextFields.filter((each) => each.layer === layer).map(({ field }) => field);
      const marked = Object.entries(markings).flatMap(([path, marking]) =>
        marking === 'free-text' ? [path] : [],
      );
      expect(marked.length).toBeGreaterThan(1);
      expect(fields).toEqual(expect.arrayContaining(marked));
      const known = Object.keys(markings);
      const unknown = fields.filter(
        (field) => !known.some((path) => field === path || field.startsWith(`${path}.`)),
      );
      expect(unknown).toEqual([]);
    }
  });

  test('say by roles whom they are about and who gave them', () => {
    const found = new Map(statementsOf(records, new Map()).map((each) => [each.id, each]));
    expect(found.get(`${report.id}/account/words`)).toMatchObject({
      aboutWhom: [councillor, actor],
      providedBy: councillor,
    });
    expect(found.get(`${report.id}/targetWishes`)).toMatchObject({
      aboutWhom: [councillor],
      providedBy: councillor,
    });
    expect(found.get(`${report.id}/actors/described/0/describedAs`)).toMatchObject({ aboutWhom: [actor] });
    expect(found.get(`${report.id}/place`)).toMatchObject({ aboutWhom: [] });
    expect(found.get(`${assessment.id}/behaviours/0/evidence/0/quote`)?.providedBy).toBe(councillor);
    expect(found.get(`${assessment.id}/behaviours/0/evidence/1/quote`)?.providedBy).toBeNull();
    expect(found.get(`${decision.id}/reason`)?.providedBy).toBeNull();
  });

  test('each subject gets theirs: the actor not what the councillor wishes', () => {
    const statements = statementsOf(records, new Map([[actor, 'the writer']]));
    const of = (subject: string) =>
      subjectExport({ statements, subject, people: [] }).statements.map(({ text }) => text);
    expect(of('the writer')).toContain('The address that the email came from, as saved.');
    expect(of('the writer')).not.toContain('To be told.');
    expect(of(councillor)).toContain('To be told.');
    expect(of(councillor)).toContain('At home.');
    expect(of('nobody')).toEqual([]);
  });

  test('a target who told and is not named again is the one target, and not one of several', () => {
    const told = { ...report, toldBy: { standing: 'target' as const } };
    const giver = (given: IncidentReport) =>
      statementsOf({ report: given, assessments: [], decisions: [] }, new Map())[0]?.providedBy;
    expect(giver(told)).toBe(councillor);
    expect(giver({ ...told, toldBy: { standing: 'witness' } })).toBe(`${report.id}/toldBy`);
    expect(giver({ ...told, targets: [...report.targets, { roles: ['candidate'] }] })).toBe(
      `${report.id}/toldBy`,
    );
  });

  test('an attribution is about the actor whom it names by place; one that is not there is nobody', () => {
    const attribution = { identity: 'account-known', how: 'They said so.', sure: 'possible' } as const;
    const attributions = [0, 7].map((place) => ({ ...attribution, actor: place }));
    const attributed: IncidentAssessment = { ...assessment, attributions };
    const about = statementsOf({ ...records, assessments: [attributed] }, new Map())
      .filter(({ text }) => text === 'They said so.')
      .map(({ aboutWhom }) => aboutWhom);
    expect(about).toEqual([[actor], []]);
  });

  test('hostile references are keys like others', () => {
    const person = { site: '__proto__', id: 'constructor' };
    const given = {
      ...report,
      targets: [{ person, roles: ['candidate'] }],
      toldBy: { standing: 'target' as const },
    };
    const [words] = statementsOf({ report: given, assessments: [], decisions: [] }, new Map());
    expect(words?.providedBy).toBe('["__proto__","constructor"]');
  });
});
