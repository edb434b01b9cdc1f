/** What a language offers to the editor: the same for Monaco and CodeMirror, which know neither SQL's tables nor Python's packages. */
import type { Result } from "../../core/result.ts";

/** What is written in the editor; the last two are files of packs that nobody runs, and `text` is anything else. */
export type EditorLanguage = "sql" | "python" | "yaml" | "markdown" | "text";

export type SuggestionKind = "table" | "column" | "alias" | "function" | "keyword" | "join" | "class" | "module" | "variable";

export interface Suggestion {
  /** What is shown, and inserted where `insert` is not given. */
  readonly label: string;
  readonly kind: SuggestionKind;
  /** Short, beside the label: a type, a table. */
  readonly detail?: string;
  /** One line or a few; asked for when the suggestion is looked at. */
  readonly documentation?: string | (() => Promise<string>);
  readonly insert?: string;
}

/** In the order in which they should be shown. */
export interface Suggestions {
  /** Where the word begins that a suggestion replaces up to the cursor; offsets count UTF-16 units from 0. */
  readonly from: number;
  readonly items: readonly Suggestion[];
}

export interface Signature {
  readonly label: string;
  /** Parts of the label. */
  readonly parameters: readonly string[];
  /** The parameter at the cursor. */
  readonly active: number;
  readonly documentation: string;
}

/** What a word means, as plain text. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: string;
}

/** A place to mark; lines and columns count from 1. Without a column it is the whole line, without an end one character. */
export interface LineMark {
  readonly severity: "error" | "warning";
  readonly line: number;
  readonly column?: number;
  /** Past its last character. */
  readonly end?: { readonly line: number; readonly column: number };
  readonly message: string;
  /** The rule's code, of a warning. */
  readonly rule?: string;
}

/** None of these rejects: what cannot be had now is null. They may be asked at every key press, after a pause. */
export interface LanguageHelp {
  /** Characters other than letters at which suggestions are worth asking for. */
  readonly triggers: string;
  /** `typed` is the trigger that was just typed; null where a word is being written, or suggestions are asked for by key. */
  complete(source: string, offset: number, typed: string | null): Promise<Suggestions | null>;
  signature(source: string, offset: number): Promise<Signature | null>;
  describe(source: string, offset: number): Promise<Description | null>;
  /** The same program, laid out by the usual rules; the error says why it cannot be. */
  format(source: string): Promise<Result<string, string>>;
}
