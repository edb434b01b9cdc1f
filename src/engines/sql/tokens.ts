/** Cuts SQL into tokens, well enough to find words outside comments and strings. */

/** `offset` counts UTF-16 units from the start. */
export interface Token {
  readonly kind: "word" | "quoted" | "text" | "number" | "sign";
  readonly text: string;
  readonly offset: number;
}

const patterns: readonly (readonly [Token["kind"] | "skip", RegExp])[] = [
  ["skip", /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["text", /[xX]?'(?:[^']|'')*(?:'|$)/y],
  ["quoted", /"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)/y],
  ["word", /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  ["number", /\d[\w.]*/y],
  ["sign", /[\s\S]/y],
];

/** All tokens in order, without space and comments. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  for (let offset = 0; offset < sql.length; ) {
    const [kind, text] = tokenAt(sql, offset);
    if (kind !== "skip") tokens.push({ kind, text, offset });
    offset += text.length;
  }
  return tokens;
}

function tokenAt(sql: string, offset: number): readonly [Token["kind"] | "skip", string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const found = pattern.exec(sql);
    if (found !== null) return [kind, found[0]];
  }
  throw new Error("the last pattern matches any character");
}

/** A name without its quotes. */
export function unquoted({ kind, text }: Token): string {
  return kind === "quoted" ? text.slice(1, -1) : text;
}
