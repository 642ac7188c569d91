/** One line of the table that `pnpm bench` prints. */
export interface Row {
  readonly what: string;
  /** As the project set it, or `–`. */
  readonly target: string;
  readonly measured: string;
}
