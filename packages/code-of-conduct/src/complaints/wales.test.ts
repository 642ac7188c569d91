import { describe, expect, test } from 'vitest';
import { complaintOf, happened, judged } from './complaint.fixture.js';
import type { ComplaintEvent } from './complaint.js';
import type { ComplaintNow } from './complaint-now.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { welshComplaints } from './wales.js';

const ombudsman = 'public-services-ombudsman';
const committee = 'standards-committee';

function route(year: number): readonly ComplaintEvent[] {
  return [
    happened('receive', `${year}-01-11`, 'complainant', { judgements: [judged('ready-to-give-evidence')] }),
    happened('begin-evidence-test', `${year}-01-12`, ombudsman),
    happened('pass-evidence-test', `${year}-01-20`, ombudsman, { judgements: [judged('direct-evidence')] }),
    happened('decide-to-investigate', `${year}-02-22`, ombudsman, {
      judgements: [judged('public-interest')],
    }),
    happened('end-investigation', `${year}-05-10`, ombudsman),
    happened('refer-to-standards-committee', `${year}-05-20`, ombudsman),
    happened('hold-initial-meeting', `${year}-06-10`, committee),
    happened('invite-representations', `${year}-06-11`, committee),
    happened('find-breach', `${year}-07-10`, committee),
    happened('impose-sanction', `${year}-07-11`, committee, { sanctions: [{ kind: 'censure' }] }),
    happened('receive-notice', `${year}-07-15`, 'subject-member'),
  ];
}

function at(events: readonly ComplaintEvent[], on = '2026-12-31', rest = {}): ComplaintNow {
  const complaint = complaintOf(events, {
    nation: 'wales',
    subject: { office: 'community-council' },
    ...rest,
  });
  const procedure = procedures.ombudsmanForWalesOlder;
  return replay({ lifeCycle: welshComplaints, complaint, procedure, on }).value;
}

const refusedBy = ({ guarded }: ComplaintNow) => guarded.at(-1)?.findings.map(({ guard }) => guard);

describe('an appeal from a standards committee', () => {
  const ask = (on: string) => happened('ask-permission-to-appeal', on, 'subject-member');
  const appeal = (on: string) => happened('appeal', on, 'subject-member');

  test('needs permission since 1 April 2016, within 21 days of notice', () => {
    expect(at([...route(2022), ask('2022-08-05')]).allegations[0]?.state).toBe('permission-asked');
    expect(refusedBy(at([...route(2022), ask('2022-08-06')]))).toEqual(['appeal-in-time']);
    expect(refusedBy(at([...route(2022), appeal('2022-08-05')]))).toEqual(['appeal-as-of-right']);
  });

  test('was of right before that', () => {
    expect(at([...route(2015), appeal('2015-08-05')]).allegations[0]?.state).toBe('appeal');
    expect(refusedBy(at([...route(2015), ask('2015-08-05')]))).toEqual(['appeal-by-permission']);
  });

  test('waits while no notice is recorded, from which the days could run', () => {
    const { guarded } = at([...route(2022).slice(0, -1), ask('2022-08-05')]);
    expect(guarded.at(-1)).toMatchObject({ effect: 'undetermined', findings: [{ guard: 'appeal-in-time' }] });
  });

  test('goes on only with a reasonable prospect, and the days to decide are the law’s', () => {
    const asked = [...route(2022), ask('2022-08-01')];
    const president = 'adjudication-panel-president';
    const grant = happened('grant-permission', '2022-08-22', president, {
      judgements: [judged('reasonable-prospect')],
    });
    const { allegations, due } = at([...asked, grant]);
    expect(allegations[0]).toMatchObject({ state: 'appeal', outcome: 'finding' });
    expect(due.find(({ deadline }) => deadline === 'decide-permission')).toMatchObject({
      day: '2022-08-22',
      status: 'met',
      basis: { authority: 'statute' },
    });
    const again = [
      happened('recommend-another-penalty', '2022-10-01', 'appeals-tribunal'),
      happened('decide-again', '2022-11-01', committee, { sanctions: [{ kind: 'censure' }] }),
    ];
    expect(at([...asked, grant, ...again]).allegations[0]?.state).toBe('committee-sanctioned');
    const overturned = [...asked, grant, happened('overturn-on-appeal', '2022-10-01', 'appeals-tribunal')];
    expect(at(overturned).allegations[0]).toMatchObject({ outcome: 'no-breach', isFinding: false });
    const refuse = happened('refuse-permission', '2022-08-22', president);
    expect(at([...asked, refuse]).guarded.at(-1)?.effect).toBe('undetermined');
  });
});

describe('the powers of the bodies', () => {
  const upTo = route(2022).slice(0, -2);
  const impose = (kind: 'suspension' | 'disqualification' | 'censure', months?: number) =>
    happened('impose-sanction', '2022-07-11', committee, {
      sanctions: [months === undefined ? { kind } : { kind, months }],
    });
  const sure = { subject: { office: 'community-council', termEndsOn: '2027-05-06' } };

  test('six months are within those of a committee, seven and a disqualification are not', () => {
    expect(at([...upTo, impose('suspension', 6)], undefined, sure).allegations[0]?.state).toBe(
      'committee-sanctioned',
    );
    expect(refusedBy(at([...upTo, impose('suspension', 7)], undefined, sure))).toEqual(['within-power']);
    expect(refusedBy(at([...upTo, impose('disqualification', 6)], undefined, sure))).toEqual([
      'within-power',
    ]);
  });

  test('a former member is censured at most', () => {
    const left = happened('leave-office', '2022-07-01', 'subject-member');
    expect(refusedBy(at([...upTo, left, impose('suspension', 1)], undefined, sure))).toEqual([
      'within-power',
    ]);
    expect(at([...upTo, left, impose('censure')], undefined, sure).allegations[0]?.isFinding).toBe(true);
  });
});

describe('the two stages of the Ombudsman', () => {
  test('the public interest is reached only where there is direct evidence', () => {
    const start = route(2022).slice(0, 2);
    const skip = happened('decide-to-investigate', '2022-01-20', ombudsman, {
      judgements: [judged('public-interest')],
    });
    expect(refusedBy(at([...start, skip]))).toEqual(['possible-from-here']);
  });

  test('the public interest is asked again, during and at the end', () => {
    const investigating = route(2022).slice(0, 4);
    const no = { judgements: [judged('public-interest', 'no')] };
    const decline = happened('decline-to-investigate', '2022-03-01', ombudsman, no);
    expect(at([...investigating, decline]).allegations[0]?.state).toBe('not-investigated');
    const refer = happened('refer-to-adjudication-panel', '2022-05-20', ombudsman, no);
    expect(refusedBy(at([...route(2022).slice(0, 5), refer]))).toEqual(['public-interest']);
  });

  test('the two editions of the fact sheet set different days', () => {
    const complaint = complaintOf(route(2022).slice(0, 1), { nation: 'wales' });
    const asked = { lifeCycle: welshComplaints, complaint, on: '2022-02-01' };
    const days = [procedures.ombudsmanForWalesOlder, procedures.ombudsmanForWalesNewer].map(
      (procedure) => replay({ ...asked, procedure }).value.due[0]?.day,
    );
    expect(days).toEqual(['2022-02-08', '2022-02-22']);
  });
});

test('a referral is never a finding, nor is what is suggestive', () => {
  expect(at(route(2022).slice(0, 6)).allegations[0]).toMatchObject({ outcome: 'referred', isFinding: false });
  const suggestive = happened('find-suggestive-without-action', '2022-05-20', ombudsman);
  expect(at([...route(2022).slice(0, 5), suggestive]).allegations[0]).toMatchObject({
    outcome: 'suggestive',
    isFinding: false,
  });
});
