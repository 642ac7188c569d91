import { earlier, type NamedRule, words } from '../named-rule.js';
import type { SingleContact } from '../record/single-contact.js';

/** The rules of single points of contact that JSON Schema cannot hold, by their permanent names. */
export const contactRules: readonly NamedRule<SingleContact>[] = [
  {
    name: 'contact-days-in-order',
    says: words(
      'A contact ends no earlier than it begins.',
      'Nid yw cyswllt yn dod i ben cyn iddo ddechrau.',
    ),
    breaches: ({ from, to }) => earlier(from, to, ['to']),
  },
  {
    name: 'contact-handed-over-when-ended',
    says: words(
      'Who hands over has a last day, and hands over to somebody else.',
      'Mae gan y sawl sy’n trosglwyddo ddiwrnod olaf, ac mae’n trosglwyddo i rywun arall.',
    ),
    breaches: ({ id, to, handedOverTo }) =>
      handedOverTo !== undefined && (to === undefined || handedOverTo.toLowerCase() === id.toLowerCase())
        ? [['handedOverTo']]
        : [],
  },
  {
    name: 'contact-of-a-restriction',
    says: words(
      'The contact of a person whose contact is limited names the decision, and no other contact does.',
      'Mae cyswllt person y cyfyngwyd ar ei gysylltiad yn enwi’r penderfyniad, ac nid oes unrhyw gyswllt arall yn gwneud hynny.',
    ),
    breaches: (contact) =>
      (contact.for === 'restricted-person') === (contact.decision === undefined) ? [['decision']] : [],
  },
  {
    name: 'contact-on-the-right-side',
    says: words(
      'The contact of the council at the police is of the police; every other is of the council.',
      'Mae cyswllt y cyngor â’r heddlu yn perthyn i’r heddlu; mae pob un arall yn perthyn i’r cyngor.',
    ),
    breaches: (contact) =>
      (contact.for === 'council-at-police') === (contact.contact.side === 'police')
        ? []
        : [['contact', 'side']],
  },
];
