/**
 * What a stage of a complaint amounts to. Only `finding` is a finding that the code was broken: to call something
 * suggestive of a breach, to refer it, or to take no action finds nothing and clears nobody.
 */
export type Outcome =
  | 'undetermined'
  | 'referred'
  | 'informal-resolution'
  | 'no-action'
  | 'no-evidence'
  | 'no-breach'
  | 'suggestive'
  | 'finding'
  | 'convicted'
  | 'court-ruling';
