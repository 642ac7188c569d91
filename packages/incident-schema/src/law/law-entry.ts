import type { Confidence } from '@lga/rules';

/** The longest term in months, life apart, and the fine. */
export interface Maximum {
  readonly custodyMonths: number | null;
  readonly life: boolean;
  readonly fineLevel: number | null;
  readonly text: string | null;
  readonly later?: { readonly weeks: number; readonly when: string };
}

/** What months run from, as the law table has it. Where two limits stand together, both must be met. */
export interface LimitRule {
  readonly kind: 'none' | 'summary-default' | 'knowledge' | 'election' | 'civil';
  readonly months?: number;
  readonly from?:
    | 'offence'
    | 'last-occasion'
    | 'prosecutor-knowledge-of-sufficient-evidence'
    | 'cause-of-action'
    | 'publication';
  readonly capMonths?: number;
  readonly capFrom?: 'offence';
  readonly extendableToMonths?: number;
  readonly certificateConclusive?: boolean;
  readonly basis?: string;
  readonly unless?: string;
}

/** How a value of the table is known; `weak` is second-hand, or an old state of the text. */
export type LawConfidence = Confidence | 'weak';

/** A provision of the law table, as data. */
export interface LawEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly instrument: string;
  readonly provision: string | null;
  /** Whether it may be listed beside recorded facts at all. */
  readonly signpost: boolean;
  readonly elements: readonly string[];
  readonly mode: string | null;
  readonly max: Maximum | null;
  readonly timeLimit: LimitRule | null;
  readonly extent: string;
  readonly status: {
    readonly state: 'in-force' | 'enacted-not-commenced' | 'bill' | 'no-offence' | 'unknown';
    /** `null` where the source gives no date. */
    readonly from: string | null;
    readonly to: string | null;
    readonly note?: string;
  };
  readonly source: readonly {
    readonly title: string;
    readonly url: string | null;
    readonly confidence: LawConfidence;
  }[];
  readonly confidence: LawConfidence;
  readonly confidenceOf?: Readonly<Record<string, LawConfidence>>;
  /** The state of the text that it was compared with; an entry without it was not compared with the statute. */
  readonly textState?: string;
  readonly note?: string;
  /** What was otherwise until a day. */
  readonly history?: readonly {
    readonly to: string;
    readonly max?: Maximum;
    readonly text?: string;
    readonly confidence: LawConfidence;
  }[];
  readonly checkAt?: string;
  readonly checked: null;
}

export interface LawTable {
  readonly asAt: string;
  readonly entries: readonly LawEntry[];
}
