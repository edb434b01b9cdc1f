/** Cuts code into tokens that stay the same when it is laid out anew, commented otherwise, or its names are changed. */
import type { Exercise, Language } from "../../../core/exercise.ts";
import { tokensOf as sqlTokensOf, unquoted } from "../../../engines/sql/tokens.ts";

/** Stand for every name that the candidate may choose, and for every text. */
const name = "name";
const text = "text";

/** A word with what stands beside it. */
interface Word {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// Words that may be left out without a change of meaning (AS, INNER, OUTER, ASC) are no tokens.
const sqlIdle = words("as inner outer asc");
const sqlKeywords = words(
  "all and between by case cast collate cross current desc distinct else end escape except exclude exists filter first following from full glob group having in intersect is isnull join last left like limit materialized natural not notnull null nulls offset on or order over partition preceding range recursive right rows select then union unbounded using values when where window with",
);

const pythonKeywords = words(
  "False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield abs all any bool bytes dict divmod enumerate filter float frozenset getattr hash int isinstance issubclass iter len list map max min next object open print property range repr reversed round self set slice sorted staticmethod classmethod str sum super tuple type zip",
);

/** The tokens of an answer. Names that the exercise gives are kept, since all answers have to use them. */
export function tokensOf(exercise: Exercise, code: string): string[] {
  const given = givenBy(exercise);
  return exercise.language === "sql" ? sqlTokens(code, given) : pythonTokens(code, given);
}

function sqlTokens(code: string, given: ReadonlySet<string>): string[] {
  const tokens = sqlTokensOf(code);
  return tokens.flatMap((token, index) => {
    if (token.kind === "text") return [text];
    if (token.kind === "number") return [token.text];
    if (token.kind === "sign") return token.text === ";" ? [] : [token.text];
    const word = unquoted(token).toLowerCase();
    if (token.kind === "word" && sqlIdle.has(word)) return [];
    const isFunction = tokens[index + 1]?.text === "(";
    return [(token.kind === "word" && (sqlKeywords.has(word) || isFunction)) || given.has(word) ? word : name];
  });
}

const pythonPatterns: readonly (readonly ["skip" | "text" | "word" | "other", RegExp])[] = [
  ["skip", /(?:\s|\\\r?\n|#[^\n]*)+/y],
  ["text", /[rbfu]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?)/iy],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["other", /\d[\w.]*|\*\*=?|\/\/=?|->|[-+*/%&|^@=!<>:]=|[\s\S]/y],
];

function pythonTokens(code: string, given: ReadonlySet<string>): string[] {
  const pieces: { readonly kind: string; readonly text: string }[] = [];
  for (let offset = 0; offset < code.length; ) {
    const [kind, piece] = pythonPieceAt(code, offset);
    if (kind !== "skip") pieces.push({ kind, text: piece });
    offset += piece.length;
  }
  const wordAt = (index: number): Word => ({
    text: pieces[index]?.text ?? "",
    before: pieces[index - 1]?.text ?? "",
    after: pieces[index + 1]?.text ?? "",
  });
  const own = new Set(pieces.flatMap(({ kind }, index) => (kind === "word" && isDefinition(wordAt(index)) ? [wordAt(index).text] : [])));
  return pieces.map(({ kind, text: piece }, index) => {
    if (kind === "text") return text;
    if (kind !== "word" || pythonKeywords.has(piece) || given.has(piece.toLowerCase())) return piece;
    // A library's attributes can't be renamed; those of the candidate's own classes can.
    return wordAt(index).before === "." && !own.has(piece) ? piece : name;
  });
}

const isDefinition = ({ before, after }: Word): boolean =>
  before === "def" || before === "class" || (before === "." && /^(?:[^=!<>]*=|:)$/.test(after) && after !== "==");

function pythonPieceAt(code: string, offset: number): readonly [string, string] {
  for (const [kind, pattern] of pythonPatterns) {
    pattern.lastIndex = offset;
    const found = pattern.exec(code);
    if (found !== null) return [kind, found[0]];
  }
  throw new Error("the last pattern matches any character");
}

/** Words of the starter, code words of the prompt, and what the answer has to be called. */
function givenBy(exercise: Exercise): ReadonlySet<string> {
  const quoted = [...exercise.prompt.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  const named =
    exercise.language === "sql" ? [...exercise.tables, ...exercise.contract.columns.map(({ name: column }) => column)] : exercise.entry;
  const sources = [exercise.starter.replace(commentsOf(exercise.language), ""), ...quoted, ...named];
  return new Set(sources.flatMap((source) => source.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
}

const commentsOf = (language: Language): RegExp => (language === "sql" ? /--[^\n]*/g : /#[^\n]*/g);
