/** The grading contract in one readable line, shown before anything is submitted. */
import type { Exercise, PythonContract, SqlContract } from "../core/exercise.ts";

/** What counts when an answer is compared, as short phrases joined by middle dots. */
export function describeContract(exercise: Exercise): string {
  const phrases = exercise.language === "sql" ? sqlPhrases(exercise.contract) : pythonPhrases(exercise.entry, exercise.contract);
  return phrases.join(" · ");
}

function sqlPhrases({ columns, order, tolerance }: SqlContract): string[] {
  const keys = order.map(({ column, descending }) => (descending ? `${column} descending` : column));
  const rounded = columns.filter((column) => column.decimals !== undefined);
  const exact = columns.filter((column) => column.type === "number" && column.decimals === undefined);
  return [
    keys.length > 0 ? `ordered by ${keys.join(", ")}` : "rows in any order",
    "column names matter, their order does not",
    ...rounded.map(({ name, decimals }) => `${name} to ${decimals} ${decimals === 1 ? "decimal" : "decimals"}`),
    ...(exact.length > 0 ? [`${exact.map(({ name }) => name).join(", ")} within ${share(tolerance)}`] : []),
  ];
}

function pythonPhrases(entry: readonly string[], { relative, absolute, notes }: PythonContract): string[] {
  const closeness = [relative > 0 ? share(relative) : "", absolute > 0 ? String(absolute) : ""].filter((text) => text !== "");
  return [
    `the file defines ${entry.join(", ")}`,
    closeness.length > 0 ? `numbers within ${closeness.join(" or ")}` : "numbers must be equal",
    ...notes.map(asPhrase),
  ];
}

/** `0.000001` as "1 part in 1,000,000". */
const share = (fraction: number): string => `1 part in ${Math.round(1 / fraction).toLocaleString("en-GB")}`;

/** A sentence of the author as a phrase among others: no final stop, and no capital unless it is a name such as `X`. */
function asPhrase(sentence: string): string {
  const phrase = sentence.trim().replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
