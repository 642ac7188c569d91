import type { Answer, CouncilOperation } from '../http/operation.js';
import type { Caller } from '../security/caller.js';
import type { Html } from './html.js';
import type { View } from './view.js';

/** What a page shows inside the layout. */
export interface ShownPage {
  readonly title: string;
  readonly content: Html;
  /** How many things are wrong with what was sent. */
  readonly errors: number;
  /** The form that is posted, where there is one: what was typed into it goes along to the other language. */
  readonly form?: KeptForm;
}

/** A form whose fields outlast a change of language. */
export interface KeptForm {
  readonly id: string;
  /** Whether what is shown follows from what was sent: what is wrong with it, or what it comes to. */
  readonly wasSent: boolean;
}

/** What a form leads to once it has been taken. */
export interface GoTo {
  readonly goTo: string;
}

/** A document that stands by itself: to print, or to keep as a file. */
export interface PageDocument {
  readonly type: 'html' | 'markdown' | 'csv';
  readonly text: string;
  /** The name to keep it by; shown in the browser where there is none. */
  readonly fileName?: string;
}

/** What a page comes to. */
export type Shown = ShownPage | GoTo | PageDocument;

/** A page that is asked for, and what it can do about it. */
export interface PageAsked {
  readonly view: View;
  readonly query: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, string>>;
  /** The fields of a form; nothing unless one was sent. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly caller: Caller | undefined;
  /** Does for the caller what the API would do: the same roles, the same audit. */
  readonly perform: (operation: CouncilOperation, request?: Wanted) => Promise<Answer>;
}

interface Wanted {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly seen?: number;
}

export type Page = (asked: PageAsked) => Shown | Promise<Shown>;
