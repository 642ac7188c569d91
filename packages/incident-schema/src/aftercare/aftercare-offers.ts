import type { Rule } from '@lga/rules';
import type { Band } from '../record/envelope.js';

/** Something to offer a councillor after an incident. */
export interface AftercareOffer {
  readonly id: string;
  readonly says: string;
  /** Kinds by which an entry counts for it. */
  readonly kinds: readonly string[];
  /** What makes it owed; without any of these it may be offered. */
  readonly owed: {
    /** From this band on. */
    readonly from?: Band;
    /** When triage gave one of these actions. */
    readonly actions?: readonly string[];
    /** When one of these rules of triage matched. */
    readonly rules?: readonly string[];
  };
}

/** What is offered to a councillor after an incident, and what makes it owed. */
export const aftercareOffers: Rule<readonly AftercareOffer[]> = {
  id: 'england-and-wales.incidents.aftercare.offers',
  title: { en: 'Aftercare that is offered to a councillor' },
  authority: 'guidance',
  history: [
    {
      from: '2023-06-08',
      value: [
        {
          id: 'named-contact',
          says: 'A contact by name and role who answers for the case.',
          kinds: ['named-contact'],
          owed: { from: 'medium' },
        },
        {
          id: 'update-schedule',
          says: 'A schedule of updates: who tells what, and how often.',
          kinds: ['update-schedule'],
          owed: { from: 'medium' },
        },
        {
          id: 'support',
          says: 'Support: somebody to talk to, or help from outside the council.',
          kinds: [
            'buddy-or-mentor',
            'wellbeing-champion',
            'wellbeing-cafe',
            'lga-group-office',
            'independent-network',
            'mental-health-first-aider',
            'employee-assistance',
            'counselling',
            'therapy-network',
            'private-space',
            'wellbeing-training',
          ],
          owed: { from: 'medium', actions: ['aftercare-offer'] },
        },
        {
          id: 'check-in',
          says: 'Somebody checks in with the person after a threat.',
          kinds: ['check-in'],
          owed: { rules: ['A1', 'A2', 'A3', 'B1'] },
        },
        {
          id: 'risk-reassessment',
          says: 'The risk is assessed anew, and again from time to time.',
          kinds: ['risk-reassessment'],
          owed: { from: 'medium' },
        },
        {
          id: 'home-security',
          says: 'A visit by the police on the security of the home, and what they advise.',
          kinds: ['home-security-review', 'cctv-or-doorbell', 'security-signage', 'address-marker'],
          owed: { actions: ['home-security-review'] },
        },
        {
          id: 'address-withheld',
          says: 'Asking the monitoring officer to keep the home address off the register as a sensitive interest.',
          kinds: ['withhold-address'],
          owed: { actions: ['home-security-review'] },
        },
        {
          id: 'online-advice',
          says: 'Advice on settings of social media, and on redirecting or blocking email once it is kept.',
          kinds: ['online-advice'],
          owed: { actions: ['advise', 'platform-report'] },
        },
      ],
      source: { instrument: 'LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life' },
      confidence: 'part',
      checked: null,
      note: 'The source names each of these. From which band or after which action an offer is owed is a design, but for aftercare, named contact and updates from medium on.',
    },
  ],
};
