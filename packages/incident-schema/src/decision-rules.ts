import { envelopeRules } from './envelope-rules.js';
import { earlier, type NamedRule, words } from './named-rule.js';
import type { IncidentDecision } from './record/incident-decision.js';

/** The rules of a decision that JSON Schema cannot hold: what a restriction and a marker need to be fair among them. */
export const decisionRules: readonly NamedRule<IncidentDecision>[] = [
  {
    name: 'review-unless-not-abuse',
    says: words(
      'There is a day to look again, unless it is not abuse.',
      'Mae diwrnod i edrych eto, oni bai nad yw’n gam-drin.',
    ),
    breaches: ({ band, reviewOn }) => (band !== 'not-abuse' && reviewOn === undefined ? [['reviewOn']] : []),
  },
  {
    name: 'review-after-decision',
    says: words(
      'Nothing is looked at again before it is decided.',
      'Nid edrychir eto ar ddim cyn ei benderfynu.',
    ),
    breaches: ({ decidedAt, reviewOn }) => earlier(decidedAt.slice(0, 10), reviewOn, ['reviewOn']),
  },
  {
    name: 'not-abuse-restricts-nobody',
    says: words(
      'What is not abuse leads to no restriction and no marker.',
      'Nid yw’r hyn nad yw’n gam-drin yn arwain at gyfyngiad na marciwr.',
    ),
    breaches: ({ band, restriction, marker }) =>
      band !== 'not-abuse'
        ? []
        : [...(restriction ? [['restriction']] : []), ...(marker ? [['marker']] : [])],
  },
  {
    name: 'restriction-warned-or-safety',
    says: words(
      'A restriction follows a warning, or says why immediate safety stood against one: one of the two.',
      'Mae cyfyngiad yn dilyn rhybudd, neu’n dweud pam yr oedd diogelwch uniongyrchol yn erbyn un: un o’r ddau.',
    ),
    breaches: ({ restriction: on }) =>
      on && (on.warnedOn === undefined) === (on.notWarnedBecause === undefined)
        ? [['restriction', 'warnedOn']]
        : [],
  },
  {
    name: 'restriction-warned-first',
    says: words('The warning comes before the restriction.', 'Daw’r rhybudd cyn y cyfyngiad.'),
    breaches: ({ restriction: on }) => earlier(on?.warnedOn, on?.startsOn, ['restriction', 'startsOn']),
  },
  {
    name: 'restriction-ends-or-is-reviewed',
    says: words(
      'A restriction has an end or a day of review.',
      'Mae gan gyfyngiad ddiwedd neu ddiwrnod adolygu.',
    ),
    breaches: ({ restriction: on }) =>
      on && on.endsOn === undefined && on.reviewOn === undefined ? [['restriction', 'reviewOn']] : [],
  },
  {
    name: 'restriction-days-in-order',
    says: words(
      'A restriction ends, and is looked at again, after it starts.',
      'Mae cyfyngiad yn gorffen, ac yn cael ei adolygu, ar ôl iddo ddechrau.',
    ),
    breaches: ({ restriction: on }) => [
      ...earlier(on?.startsOn, on?.endsOn, ['restriction', 'endsOn']),
      ...earlier(on?.startsOn, on?.reviewOn, ['restriction', 'reviewOn']),
    ],
  },
  {
    name: 'ombudsman-of-the-country',
    says: words(
      'The ombudsman is that of the country: lgsco in England, psow in Wales.',
      'Yr ombwdsmon yw un y wlad: lgsco yn Lloegr, psow yng Nghymru.',
    ),
    breaches: ({ country, restriction: on }) =>
      on && on.ombudsman !== (country === 'Wales' ? 'psow' : 'lgsco') ? [['restriction', 'ombudsman']] : [],
  },
  {
    name: 'marker-of-this-report',
    says: words(
      'A marker rests on the report that is decided.',
      'Mae marciwr yn seiliedig ar yr adroddiad a benderfynir.',
    ),
    breaches: ({ report, marker }) =>
      marker && marker.incident.toLowerCase() !== report.toLowerCase() ? [['marker', 'incident']] : [],
  },
  {
    name: 'marker-for-a-threat',
    says: words(
      'A marker rests on a threat, never on criticism or the use of a process alone.',
      'Mae marciwr yn seiliedig ar fygythiad, byth ar feirniadaeth neu ddefnydd o broses yn unig.',
    ),
    breaches: ({ marker }) =>
      marker?.threat.every((code) => /^(?:criticism|process)(?:\.|$)/.test(code))
        ? [['marker', 'threat']]
        : [],
  },
  {
    name: 'marker-told-or-reason',
    says: words(
      'The person is told of a marker, or there is a reason why not: one of the two.',
      'Dywedir wrth y person am farciwr, neu mae rheswm pam ddim: un o’r ddau.',
    ),
    breaches: ({ marker }) =>
      marker && (marker.toldOn === undefined) === (marker.notToldBecause === undefined)
        ? [['marker', 'toldOn']]
        : [],
  },
  {
    name: 'marker-days-in-order',
    says: words(
      'A marker is looked at again, and taken off, after it starts.',
      'Adolygir marciwr, a’i dynnu, ar ôl iddo ddechrau.',
    ),
    breaches: ({ marker }) => [
      ...earlier(marker?.startsOn, marker?.reviewOn, ['marker', 'reviewOn']),
      ...earlier(marker?.startsOn, marker?.removedOn, ['marker', 'removedOn']),
    ],
  },
  ...envelopeRules,
];
