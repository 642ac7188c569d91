import { describe, expect, it } from 'vitest';
import { sources } from '../../data/sources.json';
import { controlLevels } from '../codes.js';
import { controlCatalogue } from './catalogue.js';
import { fittings } from './fitted-to-need.js';
import { supportPresets } from './support-preset.js';

const titles = new Map(sources.map(({ title, urls }) => [title, urls]));

describe('the catalogue', () => {
  it('has the 139 controls of the sources, each with an id of its own', () => {
    expect(controlCatalogue).toHaveLength(139);
    expect(new Set(controlCatalogue.map(({ id }) => id)).size).toBe(139);
    const letters = 'SVTHOKEGNA'.split('');
    const counts = letters.map((letter) => controlCatalogue.filter(({ id }) => id[0] === letter).length);
    expect(counts).toEqual([20, 15, 13, 15, 14, 10, 10, 13, 15, 14]);
  });

  it('says for each where it was read, in a source of the list', () => {
    for (const { id, sources: cited } of controlCatalogue) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const { instrument, url } of cited) {
        expect(titles.has(instrument), `${id}: ${instrument}`).toBe(true);
        if (url !== undefined) expect(titles.get(instrument), id).toContain(url);
      }
    }
  });

  it('marks what was not read: 3 unverified and 1 inferred', () => {
    const by = (confidence: string) =>
      controlCatalogue.filter((each) => each.confidence === confidence).map(({ id }) => id);
    expect(by('unverified')).toEqual(['S20', 'V15', 'O12']);
    expect(by('inferred')).toEqual(['A13']);
  });

  it('ranks preventive controls with a setting and no others', () => {
    for (const { id, phase, setting, levels } of controlCatalogue) {
      expect(levels.length > 0, id).toBe(phase === 'prevention' && setting !== 'organisation');
      expect(
        levels.every((level) => controlLevels.includes(level)),
        id,
      ).toBe(true);
    }
  });

  it('ties to bands what a source ties, 8 controls', () => {
    expect(controlCatalogue.filter(({ bands }) => bands).map(({ id }) => id)).toEqual([
      'O01',
      'O02',
      'K01',
      'N06',
      'N09',
      'N11',
      'N12',
      'N13',
    ]);
  });

  it('is what fittings and presets refer to', () => {
    const known = new Set(controlCatalogue.map(({ id }) => id));
    const named = [
      ...fittings.flatMap(({ controls }) => controls),
      ...supportPresets.flatMap(({ forEveryone, offers, elsewhere }) =>
        [...forEveryone, ...offers, ...elsewhere].flatMap(({ controls }) => controls),
      ),
    ];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
