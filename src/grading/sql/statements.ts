/** Rungs before any comparison: a file that gives no result, a statement that is not allowed. */
import type { Finding } from "../../core/verdict.ts";

const longestQuote = 60;

/** The finding for a file without an answer; `explains` where it holds nothing but EXPLAIN. */
export function noResultFinding(explains: boolean): Finding {
  return {
    kind: "no-result",
    message: explains
      ? "Your file only explains a query. Leave out EXPLAIN, so that the query returns its rows."
      : "Your file holds no query: it is empty, or all of it is a comment. Write a SELECT.",
    where: {},
  };
}

/** The finding for a statement that would change something. */
export function notReadOnlyFinding(statement: string): Finding {
  const short = statement.replace(/\s+/g, " ");
  return {
    kind: "not-read-only",
    message: `Only statements that read are allowed: SELECT, WITH … SELECT, VALUES. This one is not: ${short.length > longestQuote ? `${short.slice(0, longestQuote)}…` : short} To name a step of your query, use WITH.`,
    where: {},
  };
}

/** Adds a sentence to the finding that is read first. */
export function withNote(findings: readonly Finding[], note: string): readonly Finding[] {
  return findings.map((finding, index) => (index === 0 ? { ...finding, message: `${finding.message} ${note}` } : finding));
}
