/** A person or body as another system keeps it. */
export interface ExternalReference {
  readonly site: string;
  readonly id: string;
}
