/** What we use of papaparse. Its own types bring Node's globals into code that runs elsewhere. */

interface ParseOptions {
  readonly delimiter?: string;
  readonly delimitersToGuess?: readonly string[];
  readonly newline?: "\r\n" | "\n" | "\r";
  /** Lines read at most. */
  readonly preview?: number;
  readonly header?: boolean;
  readonly skipEmptyLines?: boolean | "greedy";
}

interface ParseResult<Row> {
  readonly data: Row[];
  readonly errors: readonly { readonly type: "Quotes" | "Delimiter" | "FieldMismatch"; readonly message: string; readonly row?: number }[];
}

interface UnparseOptions {
  readonly delimiter?: string;
  readonly newline?: string;
  readonly header?: boolean;
  readonly columns?: readonly string[];
  readonly escapeFormulae?: boolean;
  readonly quotes?: (value: unknown) => boolean;
}

export function parse<Row>(text: string, options?: ParseOptions): ParseResult<Row>;
export function unparse(rows: readonly unknown[], options?: UnparseOptions): string;
declare const Papa: { readonly parse: typeof parse; readonly unparse: typeof unparse };
export default Papa;
