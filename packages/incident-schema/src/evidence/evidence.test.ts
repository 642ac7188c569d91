import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditEntry, type AuditEvent, auditEntry, checkedChain } from './audit-chain.js';
import { type CustodyEvent, custodyOf } from './custody.js';
import { sha256 } from './sha256.js';

const event: AuditEvent = {
  at: '2026-03-02T09:00:00Z',
  by: { role: 'members-services' },
  purpose: 'triage',
  action: 'read',
  record: 'r1',
  fields: ['account.words'],
  before: null,
  after: null,
};

async function chain(length: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let index = 0; index < length; index += 1) {
    entries.push(await auditEntry(entries.at(-1) ?? null, { ...event, record: `r${index}` }));
  }
  return entries;
}

describe('hashes', () => {
  test('are those of another implementation, for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('an audit chain', () => {
  test('is intact as it was written', async () => {
    const entries = await chain(5);
    const head = entries.at(-1)?.hash ?? '';
    expect(await checkedChain(entries, { head })).toEqual({ kind: 'intact', head });
    expect((await checkedChain([], { head: null })).kind).toBe('intact');
  });

  const changes: Readonly<Record<string, Partial<AuditEntry>>> = {
    at: { at: '2026-03-02T09:00:01Z' },
    by: { by: { role: 'other' } },
    purpose: { purpose: 'other' },
    action: { action: 'erased' },
    record: { record: 'other' },
    fields: { fields: ['account', 'words'] },
    before: { before: 'x' },
    after: { after: 'x' },
    sequence: { sequence: 9 },
    previous: { previous: 'f'.repeat(64) },
    hash: { hash: 'f'.repeat(64) },
  };

  test.each(Object.entries(changes))('shows a change of %s, and where', async (_, change) => {
    const entries = await chain(4);
    const tampered = entries.map((entry, place) => (place === 2 ? { ...entry, ...change } : entry));
    expect(await checkedChain(tampered, { head: null })).toEqual({ kind: 'broken', from: 2, why: 'content' });
  });

  test('shows an entry taken out, put in, or moved', async () => {
    const [a, b, c, d] = (await chain(4)) as [AuditEntry, AuditEntry, AuditEntry, AuditEntry];
    expect(await checkedChain([a, c, d], { head: null })).toEqual({ kind: 'broken', from: 1, why: 'link' });
    expect(await checkedChain([b, a, c, d], { head: null })).toMatchObject({ kind: 'broken', from: 0 });
    const forged = await auditEntry({ ...a, sequence: 7 }, event);
    expect(await checkedChain([a, forged], { head: null })).toEqual({
      kind: 'broken',
      from: 1,
      why: 'sequence',
    });
  });

  test('cut short, it shows against a head that was kept elsewhere', async () => {
    const entries = await chain(3);
    const head = entries.at(-1)?.hash ?? null;
    expect(await checkedChain(entries.slice(0, 2), { head })).toEqual({
      kind: 'broken',
      from: 2,
      why: 'head',
    });
  });

  test('takes nothing but what an event has', async () => {
    const entry = await auditEntry(null, { ...event, by: { role: 'x', name: 'Ann' } as { role: string } });
    expect(JSON.stringify(entry)).not.toContain('Ann');
    await expect(auditEntry(null, { ...event, at: '2026-03-02' })).rejects.toMatchObject({
      code: 'invalid-event',
    });
  });
});

describe('a custody log', () => {
  const by = { role: 'members-services' };
  const line = (action: CustodyEvent['action'], more: Partial<CustodyEvent> = {}): CustodyEvent => ({
    at: '2026-03-02T09:00:00Z',
    item: 'post',
    action,
    by,
    sha256: 'aa',
    ...more,
  });
  const faults = (...events: CustodyEvent[]) => custodyOf(events).faults;
  const captured = line('captured');
  const copied = line('copied', { item: 'copy', copyOf: 'post' });

  test.each<[string, CustodyEvent[], string | null]>([
    [
      'an original and an altered copy',
      [captured, copied, line('altered', { item: 'copy', sha256: 'bb' })],
      null,
    ],
    [
      'an altered copy as it then was',
      [
        captured,
        copied,
        line('altered', { item: 'copy', sha256: 'bb' }),
        line('seen', { item: 'copy', sha256: 'bb' }),
      ],
      null,
    ],
    ['an altered original', [captured, line('altered', { sha256: 'bb' })], 'original-altered'],
    ['a hash that changed on the way', [captured, line('handed-over', { sha256: 'bb' })], 'hash-changed'],
    ['something nobody captured', [line('seen')], 'not-captured'],
    ['a copy of nothing', [copied], 'copy-of-nothing'],
    ['a copy of itself', [captured, line('copied', { copyOf: 'post' })], 'copy-of-nothing'],
    ['an original captured twice', [captured, captured], 'captured-twice'],
    [
      'mail out of a filter',
      [line('held-by-filter', { sha256: null }), line('read-from-filter'), line('seen')],
      null,
    ],
  ])('%s', (_, events, kind) => {
    expect(faults(...events)).toEqual(kind === null ? [] : [{ kind, line: events.length - 1 }]);
  });

  test('unread mail in a filter is a hazard until somebody has read it', () => {
    const held = line('held-by-filter', { item: '__proto__', sha256: null });
    expect(custodyOf([held]).items).toMatchObject([{ item: '__proto__', unreadHazard: true }]);
    const read = line('read-from-filter', { item: '__proto__', at: '2026-03-03T09:00:00Z' });
    expect(custodyOf([read, held]).items).toMatchObject([{ unreadHazard: false, sha256: 'aa' }]);
  });

  test('whose hands it went through, and since when it is gone', () => {
    const { items } = custodyOf([
      captured,
      line('handed-over', { at: '2026-03-03T09:00:00Z', by: { role: 'police' } }),
      line('found-gone', { at: '2026-03-04T09:00:00Z' }),
      line('found-gone', { at: '2026-03-05T09:00:00Z' }),
    ]);
    expect(items).toMatchObject([
      { hands: ['members-services', 'police', 'members-services'], goneSince: '2026-03-04T09:00:00Z' },
    ]);
  });

  test('a time that is none is refused', () => {
    expect(() => custodyOf([line('seen', { at: 'today' })])).toThrow(
      expect.objectContaining({ code: 'invalid-event' }),
    );
  });
});
