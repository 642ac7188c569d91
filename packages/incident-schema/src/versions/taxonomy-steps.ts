/** A code that was parted: which of the new ones holds, a machine cannot say. The old one stays readable. */
export interface PartedCode {
  readonly list: 'behaviour';
  readonly code: string;
  readonly among: readonly string[];
}

/** From one version of the code lists to the next one. */
export interface TaxonomyStep {
  readonly from: string;
  readonly to: string;
  readonly parted: readonly PartedCode[];
}

/** Oldest first, each beginning where the one before it ends. */
export const taxonomySteps: readonly TaxonomyStep[] = [
  {
    from: '0.1.0',
    to: '0.2.0',
    parted: [
      {
        list: 'behaviour',
        code: 'threat.incitement',
        among: ['threat.incitement.of-others', 'threat.incitement.of-self-harm'],
      },
    ],
  },
];
