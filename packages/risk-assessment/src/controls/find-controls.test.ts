import { describe, expect, it } from 'vitest';
import { controlCatalogue } from './catalogue.js';
import { findControls } from './find-controls.js';

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('a search in the catalogue', () => {
  it('that asks nothing finds everything', () => {
    expect(findControls({}).matches).toEqual(controlCatalogue);
  });

  it('by band says which sources are silent, and takes silence for neither every band nor none', () => {
    const { matches, silent } = findControls({ band: { scheme: 'telford-meeting-risk', band: 'high' } });
    expect(ids(matches)).toEqual(['K01']);
    expect(silent).toHaveLength(139 - 8);
    const other = findControls({ band: { scheme: 'durham-threat-ladder', band: 'immediate-safety' } });
    expect(ids(other.matches)).toEqual(['N06', 'N12']);
  });

  it('by level passes over what nobody ranks, and says so', () => {
    const { matches, silent } = findControls({ level: 'elimination' });
    expect(ids(matches)).toEqual(['V01', 'T10', 'H08', 'H09', 'H10', 'H13']);
    expect(silent.every(({ levels }) => levels.length === 0)).toBe(true);
    expect(silent).toHaveLength(13 + 15 + 14);
  });

  it('by setting finds what is for any setting too', () => {
    const { matches } = findControls({ setting: 'surgery-and-venue', provider: 'police' });
    expect(ids(matches)).toEqual(['S16', 'N13', 'N14']);
    expect(findControls({ setting: 'surgery-and-venue', phase: 'prevention' }).matches).toHaveLength(20);
  });

  it('by need says how to fit what is found', () => {
    const { matches, fittings } = findControls({ need: 'hearing', level: 'individual-device' });
    expect(ids(matches)).toEqual(['T01', 'T02', 'T04', 'T08']);
    expect(fittings.map(({ confidence }) => confidence)).toEqual(['seen', 'inferred']);
  });

  it('by words takes all of them, in any case and order, and no pattern', () => {
    expect(ids(findControls({ words: '  BUTTON panic ' }).matches)).toEqual(['S14']);
    expect(findControls({ words: '.*' }).matches).toEqual([]);
    expect(findControls({ words: 'x'.repeat(100_000) }).matches).toEqual([]);
  });
});
