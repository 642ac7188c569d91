import lists from '../data/codes.json';

/** A code. Its id is permanent; its labels are not identifiers. */
export interface Code {
  readonly id: string;
  /** Until a translator has signed the Welsh, `reviewed` is false. */
  readonly label: { readonly en: string; readonly cy: string; readonly reviewed: boolean };
  readonly definition: string;
  /** Keys of `sources`. */
  readonly source: readonly string[];
  /** The version of the code lists that brought it. */
  readonly since: string;
  /** The days on which it may be given anew; it stays readable for ever. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The codes among which to choose since; empty where it has not been replaced. */
  readonly replacedBy: readonly string[];
  readonly note?: string;
}

export interface CodeList {
  readonly title: string;
  /** An open list keeps an id that it does not know; a closed one refuses it. */
  readonly open: boolean;
  readonly terms: readonly Code[];
}

export interface CodeLists {
  readonly taxonomyVersion: string;
  readonly asAt: string;
  readonly sources: Readonly<
    Record<
      string,
      { readonly title: string; readonly url: string | null; readonly confidence: string | null }
    >
  >;
  readonly lists: Readonly<Record<string, CodeList>>;
}

/** The code lists of reports, assessments and decisions, as data. */
export const codeLists: CodeLists = lists as CodeLists;
