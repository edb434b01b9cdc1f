/** What was handed in, and the line that tells what came of it. */
import type { FindingKind, Verdict } from "../../core/verdict.ts";
import { type Answer, type Result, verdictStatus } from "./answer.ts";

/** An answer of one candidate, or a file that holds none. */
export interface Submission {
  readonly candidate: string;
  /** As it was named; need not exist. */
  readonly exercise: string;
  readonly file: string;
  readonly content: { readonly code: string } | { readonly unreadable: string };
  /** Of an attempts file: what the candidate's own page said, when, and of which version of the exercise. */
  readonly reported?: { readonly status: Verdict["status"]; readonly at: number; readonly version: number };
}

/** One line of output; a contract with whoever reads it, so a change to it comes with a version. */
export interface Line {
  readonly exercise: string;
  readonly file: string;
  readonly status: Verdict["status"] | "unknown-exercise" | "unreadable";
  readonly findings: readonly { readonly kind: FindingKind; readonly message: string }[];
  readonly elapsedMs: number;
  /** Only of attempts files. */
  readonly candidate?: string;
  readonly reported?: Verdict["status"];
  /** When it was handed in, in UTC. */
  readonly at?: string;
  /** The candidate's page said something else. */
  readonly differs?: boolean;
}

/** A submission with its line, and its answer where there was something to grade. */
export interface Graded {
  readonly submission: Submission;
  readonly answer?: Answer;
  readonly line: Line;
}

export function lineOf(
  { exercise, file, candidate, reported }: Submission,
  { status, findings, elapsedMs }: Pick<Line, keyof Result>,
): Line {
  const line: Line = { exercise, file, status, findings, elapsedMs };
  if (reported === undefined) return line;
  // What is broken or was not graded says nothing of the answer, so it contradicts nothing.
  const wasGraded = verdictStatus.safeParse(status).success && status !== "broken";
  const differs = wasGraded && reported.status !== "broken" && status !== reported.status;
  return { ...line, candidate, reported: reported.status, at: new Date(reported.at).toISOString(), differs };
}

/** The line of a submission that can't be graded. */
export function ungraded(submission: Submission, status: "unknown-exercise" | "unreadable", message: string): Line {
  return lineOf(submission, { status, findings: [{ kind: "exercise-fault", message }], elapsedMs: 0 });
}

export function describeLine({ exercise, file, status, findings, elapsedMs, candidate, reported, differs }: Line): string {
  const whose = candidate === undefined ? file : `${candidate} (${file})`;
  const mark = differs ? `\n    The candidate's page said: ${reported}` : "";
  const told = findings.map(({ kind, message }) => `\n    ${kind}: ${message}`);
  return `${status.padEnd(8)} ${exercise}  ${whose}  (${elapsedMs} ms)${mark}${told.join("")}`;
}
