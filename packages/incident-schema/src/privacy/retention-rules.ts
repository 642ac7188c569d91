import type { Rule } from '@lga/rules';

/** How long something is kept, and from when. */
export interface RetentionPeriod {
  /** Months, at least. */
  readonly least: number;
  /** Months, at most; `null` where the schedule names no end. The council chooses between the two. */
  readonly most: number | null;
  /** What the months run from. */
  readonly from: 'last-linked-incident' | 'decision' | 'end-of-order' | 'removal';
  /** What happens at the end: the entry goes, or a person looks again. */
  readonly atEnd: 'delete' | 'review';
}

const newForest = {
  instrument: 'New Forest District Council, warning marker privacy notice',
  url: 'https://newforest.gov.uk/article/3334/Warning-Marker-Privacy-Notice',
};
const cheltenham = { instrument: 'Cheltenham Borough Council, privacy notice, personal safety register' };
const welwynHatfield = {
  instrument: 'Welwyn Hatfield Borough Council, vexatious and persistent behaviour policy',
  provision: '12',
  url: 'https://www.welhat.gov.uk/policies/vexatious-persistent-behaviour/12',
};
const eastSuffolk = {
  instrument: 'Local Government and Social Care Ombudsman, decision 19 020 488',
  url: 'https://www.lgo.org.uk/decisions/other-categories/other/19-020-488',
};
const asRead = '2026-11-22';

/** Marker for verbal behaviour, in New Forest. */
export const newForestVerbalMarker = published(
  'new-forest.marker.verbal',
  'Warning marker, verbal',
  newForest,
  12,
  24,
);

/** Marker for threatening behaviour, in New Forest. */
export const newForestThreateningMarker = published(
  'new-forest.marker.threatening',
  'Warning marker, threatening',
  newForest,
  24,
  36,
);

/** Marker for physical behaviour, in New Forest. */
export const newForestPhysicalMarker = published(
  'new-forest.marker.physical',
  'Warning marker, physical',
  newForest,
  36,
  60,
);

/** Marker for weapons or dangerous animals, in New Forest: normally ten years at least. */
export const newForestWeaponMarker = published(
  'new-forest.marker.weapon',
  'Warning marker, weapon or dangerous animal',
  newForest,
  120,
  null,
);

/** Entry of Cheltenham’s personal safety register after it was removed. */
export const cheltenhamRemovedEntry = published(
  'cheltenham.register.removed',
  'Entry of a safety register after its removal',
  cheltenham,
  0,
  6,
  'removal',
);

/** Contact restriction in Welwyn Hatfield: reviewed after a year. */
export const welwynHatfieldRestriction: Rule<RetentionPeriod> = published(
  'welwyn-hatfield.restriction',
  'Contact restriction, review',
  welwynHatfield,
  12,
  12,
  'decision',
  'review',
);

/** Contact restriction in East Suffolk: one year. */
export const eastSuffolkRestriction: Rule<RetentionPeriod> = published(
  'east-suffolk.restriction',
  'Contact restriction',
  eastSuffolk,
  12,
  12,
  'decision',
  'review',
);

/** Proposed for an incident on which nothing further was done. */
export const proposedNoFurtherAction = proposed(
  'no-further-action',
  'Incident without further action',
  24,
  'last-linked-incident',
);

/** Proposed for an incident on which the council acted. */
export const proposedCouncilAction = proposed(
  'council-action',
  'Incident with action by the council',
  72,
  'last-linked-incident',
);

/** Proposed for an incident with the police or with an injunction. */
export const proposedPoliceOrInjunction = proposed(
  'police-or-injunction',
  'Incident with the police or an injunction',
  72,
  'end-of-order',
);

/** Proposed for details of aftercare. */
export const proposedAftercare = proposed('aftercare', 'Details of aftercare', 12, 'last-linked-incident');

function published(
  id: string,
  title: string,
  source: { readonly instrument: string },
  least: number,
  most: number | null,
  from: RetentionPeriod['from'] = 'decision',
  atEnd: RetentionPeriod['atEnd'] = 'delete',
): Rule<RetentionPeriod> {
  return {
    id: `england.retention.${id}`,
    title: { en: title },
    unit: 'months',
    authority: 'practice',
    history: [
      {
        from: asRead,
        value: { least, most, from, atEnd },
        source,
        confidence: 'seen',
        checked: null,
        note: 'From is the day on which it was read; when the council began is not known.',
      },
    ],
  };
}

function proposed(
  id: string,
  title: string,
  months: number,
  from: RetentionPeriod['from'],
): Rule<RetentionPeriod> {
  return {
    id: `england-and-wales.retention.proposed.${id}`,
    title: { en: `${title} (proposed)` },
    unit: 'months',
    authority: 'practice',
    history: [
      {
        from: asRead,
        value: { least: months, most: months, from, atEnd: 'delete' },
        source: { instrument: 'A proposal of this package', edition: '2026' },
        confidence: 'inferred',
        checked: null,
        note: 'No published period for a log of incidents was found. The council’s data protection officer sets its own.',
      },
    ],
  };
}
