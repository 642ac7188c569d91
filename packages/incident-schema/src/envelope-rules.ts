import { type NamedRule, repeats, words } from './named-rule.js';
import type { Envelope } from './record/envelope.js';

/** The rules of what every record has. */
export const envelopeRules: readonly NamedRule<Envelope>[] = [
  {
    name: 'extension-names-distinct',
    says: words('Each extension comes once.', 'Daw pob estyniad unwaith.'),
    breaches: ({ extensions = [] }) =>
      repeats(extensions.map(({ name }) => name)).map((index) => ['extensions', index, 'name']),
  },
  {
    name: 'replaces-another',
    says: words(
      'A record replaces another one, never itself.',
      'Mae cofnod yn disodli un arall, byth ei hun.',
    ),
    breaches: ({ id, replaces }) => (replaces?.toLowerCase() === id.toLowerCase() ? [['replaces']] : []),
  },
  {
    name: 'upgrade-notes-since-0.2.0',
    says: words(
      'A record of schema 0.1.0 has no notes of upgrades.',
      'Nid oes nodiadau uwchraddio mewn cofnod o sgema 0.1.0.',
    ),
    breaches: ({ schemaVersion, upgradeNotes }) =>
      schemaVersion === '0.1.0' && upgradeNotes !== undefined ? [['upgradeNotes']] : [],
  },
];
