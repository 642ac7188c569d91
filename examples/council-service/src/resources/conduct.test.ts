import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf, put } from '../sent-as.fixture.js';

onBothDatabases('standards', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  describe('dispensations', () => {
    const requested = async (person = 'member-a', more: object = {}) => {
      const sent = { ...exampleOf('request-dispensation'), ...more };
      const response = await app.as(person, '/v1/dispensations', sent);
      expect(response.status).toBe(201);
      return response.headers.get('location') ?? '';
    };
    const decide = (address: string, more: object = {}, seen = '"1"') =>
      app.as(
        'monitoring',
        `${address}/decision`,
        { ...exampleOf('decide-dispensation'), ...more },
        {
          'if-match': seen,
        },
      );

    test('lift at a meeting what they name, from their first day to their last, and nothing before they are granted', async () => {
      const address = await requested();
      const facts = exampleOf('member-declaration');
      const declared = async (on: string, topics = ['grants']) => {
        const sent = { ...facts, on, item: { ...facts.item, topics } };
        const response = await app.as('member-a', '/v1/registers/member-a/declarations', sent);
        return response.json();
      };
      const own = (await app.as('member-a', '/v1/declarations', facts)).json();
      const before = await declared('2026-01-15');
      expect(before.dispensations).toEqual([]);
      expect(before.declaration).toEqual(await own);
      const granted = await decide(address, {
        power: 'local-code',
        grounds: [],
        lifts: ['discuss', 'vote', 'stay'],
      });
      expect(granted.status, await granted.clone().text()).toBe(200);
      const { dispensations, declaration } = await declared('2026-01-15');
      expect(dispensations).toEqual([address.split('/').at(-1)]);
      expect(before.declaration.value.powers.mayVote).toBe('no');
      expect(declaration.value.powers.mayVote).toBe('yes');
      expect((await declared('2026-01-15', ['roads'])).declaration.value.powers.mayVote).toBe('no');
      expect((await declared('2026-12-31')).dispensations).toHaveLength(1);
      expect((await declared('2027-01-01')).dispensations).toEqual([]);
      // Another member's reach nobody else, and none can be brought along.
      const others = await app.as('monitoring', '/v1/registers/member-b/declarations', facts);
      expect((await others.json()).dispensations).toEqual([]);
      const { dispensation } = await (await app.as('monitoring', address)).json();
      const brought = { ...facts, dispensations: [dispensation] };
      expect((await app.as('member-a', '/v1/registers/member-a/declarations', brought)).status).toBe(422);
    });

    test.each([
      ['four years and a day', { toInclusive: '2030-01-10' }, '#/toInclusive'],
      ['no ground', { grounds: [] }, '#/grounds'],
      ['relief from leaving, which is local', { lifts: ['discuss', 'stay'] }, '#/lifts'],
      ['another authority', { grantedByOwnAuthority: false }, '#/grantedByOwnAuthority'],
      ['an interest that was not asked for', { interests: ['club', 'house'] }, '#/interests'],
    ])('beyond section 33 are not kept: %s', async (_, more, pointer) => {
      const address = await requested();
      const response = await decide(address, more);
      expect(response.status).toBe(409);
      const { code, errors } = await response.json();
      expect([code, errors.map((each: { pointer: string }) => each.pointer)]).toEqual([
        'beyond-the-power',
        [pointer],
      ]);
      expect(await (await app.as('member-a', address)).json()).toMatchObject({
        decision: null,
        dispensation: null,
      });
    });

    test('run for four years to the day, are decided once, and may be refused', async () => {
      const address = await requested();
      const whole = await decide(address, { toInclusive: '2030-01-09' });
      expect(await whole.json()).toMatchObject({
        checked: { value: { valid: 'yes', latestLastDay: '2030-01-09' } },
      });
      expect((await decide(address)).status).toBe(412);
      expect(await (await decide(address, {}, '"2"')).json()).toMatchObject({ code: 'decided-already' });
      const other = await requested();
      const refused = { kind: 'refused', on: '2026-01-08', by: 'The clerk', reasons: 'The quorum is safe.' };
      const response = await app.as('monitoring', `${other}/decision`, refused, { 'if-match': '"1"' });
      expect(await response.json()).toMatchObject({ decision: refused, dispensation: null, checked: null });
    });

    test('are listed for the monitoring officer, and for a member the own ones', async () => {
      await requested('member-b');
      const listed = async (person: string) =>
        (await (await app.as(person, '/v1/dispensations')).json()).dispensations.map(
          ({ member }: { member: string }) => member,
        );
      expect(new Set(await listed('member-b'))).toEqual(new Set(['member-b']));
      expect(new Set(await listed('monitoring'))).toEqual(new Set(['member-a', 'member-b']));
    });
  });

  test("gifts: values of a series add up against the threshold of the council's code, whose operator counts", async () => {
    const gifts = '/v1/registers/member-a/gifts';
    const entry = exampleOf('enter-gift');
    const sent = (value: string, more: object = {}, operator = 'at-least') => {
      const { threshold, gift } = entry.facts;
      const authority = operator === 'at-least' ? 'model-code' : 'local-code';
      const facts = {
        ...entry.facts,
        threshold: { ...threshold, operator, authority },
        gift: { ...gift, estimatedValueGBP: value },
      };
      return { ...entry, facts, ...more };
    };
    const first = await app.as('member-a', gifts, sent('30.00'));
    const { id, duty } = await first.json();
    expect(duty.value).toMatchObject({ mustRegister: 'no', valueForRegister: '30.00' });
    const takenTogetherWith = [id];
    const second = await app.as('member-a', gifts, sent('20.00', { takenTogetherWith }));
    expect((await second.json()).duty.value).toMatchObject({
      mustRegister: 'yes',
      deadline: '2026-03-31',
      valueForRegister: '50.00',
    });
    const above = await app.as('member-a', gifts, sent('20.00', { takenTogetherWith }, 'more-than'));
    expect((await above.json()).duty.value.mustRegister).toBe('no');
    // A corrected value of the first changes what the second comes to.
    expect((await put(app, 'member-a', `/v1/gifts/${id}`, sent('29.99'), '"1"')).status).toBe(200);
    const again = await (await app.as('member-a', second.headers.get('location') ?? '')).json();
    expect(again.duty.value).toMatchObject({ mustRegister: 'no', valueForRegister: '49.99' });
    expect((await put(app, 'member-a', `/v1/gifts/${id}`, sent('1.00'), '"1"')).status).toBe(412);
    const others = await app.as(
      'member-b',
      '/v1/registers/member-b/gifts',
      sent('20.00', { takenTogetherWith }),
    );
    expect(await others.json()).toMatchObject({ code: 'unknown-gift' });
    // Where nobody knows a value of the series, what is known decides if it is enough, and nothing is assumed otherwise.
    const { estimatedValueGBP: _, ...unvalued } = sent('1.00').facts.gift;
    const noValue = { ...sent('1.00'), facts: { ...sent('1.00').facts, gift: unvalued } };
    expect((await put(app, 'member-a', `/v1/gifts/${id}`, noValue, '"2"')).status).toBe(200);
    const open = await (await app.as('member-a', second.headers.get('location') ?? '')).json();
    expect(open.duty.value).toMatchObject({ mustRegister: 'undetermined', advice: 'register-when-in-doubt' });
    const enough = await app.as('member-a', gifts, sent('50.00', { takenTogetherWith }));
    expect((await enough.json()).duty.value.mustRegister).toBe('yes');
    expect((await (await app.as('monitoring', gifts)).json()).gifts).toHaveLength(4);
  });

  test('a notification comes with its last days, and says whether it is in time, by statute and by the code', async () => {
    const sent = exampleOf('notify-interest');
    const facts = { event: 'took-office', on: '2023-05-01' };
    const inTime = async (notifiedOn: string) => {
      const body = { ...sent, facts, notifiedOn };
      return (await (await app.as('member-a', '/v1/registers/member-a/notifications', body)).json()).inTime;
    };
    const [onLastDay] = await inTime('2023-05-28');
    expect(onLastDay).toEqual({ interests: 'dpis', statute: 'yes', modelCode: 'yes' });
    expect((await inTime('2023-05-29'))[0]).toMatchObject({ statute: 'no', modelCode: 'yes' });
    expect((await inTime('2023-05-30'))[0]).toMatchObject({ statute: 'no', modelCode: 'no' });
    const { notifications } = await (
      await app.as('monitoring', '/v1/registers/member-a/notifications')
    ).json();
    expect(notifications).toHaveLength(3);
  });

  test('the Welsh code is a regime of its own: neither takes the facts of the other', async () => {
    const [welsh, english] = [exampleOf('welsh-declaration'), exampleOf('declaration')];
    const answer = await (await app.as('member-a', '/v1/wales/declarations', welsh)).json();
    expect(answer.value.interests).toMatchObject([{ interest: 'home', class: 'prejudicial' }]);
    expect(JSON.stringify(answer)).not.toMatch(/dpi|Localism/i);
    expect((await app.as('member-a', '/v1/declarations', welsh)).status).toBe(422);
    expect((await app.as('member-a', '/v1/wales/declarations', english)).status).toBe(422);
  });
});
