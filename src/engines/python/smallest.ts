/** Makes the failing case of a Submit smaller: the judge proposes, the sandbox runs, the judge decides. */
import { type CaseReport, smallestFailing } from "../../grading/python/verdict.ts";
import type { Bridge } from "../bridge.ts";
import { stopMessage } from "../clock.ts";
import type { PythonRequests } from "../protocol.ts";
import type { Session } from "../session.ts";
import { parseReply, smallerReply } from "./shared.ts";

/** A case with its place in the exercise and what the sandbox said of it. */
export interface GradedCase extends CaseReport {
  readonly index: number;
  readonly outcome: string;
}

/** The last resort, for a call that hangs: the search ends itself by the number of proposals, or after 4 s with what it has. */
const mostMilliseconds = 6_000;

/**
 * The cases with the one that is shown replaced by the smallest input found. Ends the session where it
 * takes too long, so the verdict as it was must be kept before. What the code prints meanwhile is dropped.
 */
export async function withSmallest(
  cases: readonly GradedCase[],
  sandbox: Bridge<PythonRequests>,
  judge: Bridge<PythonRequests>,
  session: Session,
): Promise<readonly CaseReport[]> {
  const shown = smallestFailing(cases);
  if (shown === undefined) return cases;
  const timer = setTimeout(() => session.end("time", stopMessage("time", mostMilliseconds / 1000)), mostMilliseconds);
  try {
    const { index } = shown;
    let { outcome } = shown;
    for (;;) {
      const reply = parseReply(smallerReply, await judge.request("smaller", { index, outcome }));
      session.throwIfEnded();
      if ("done" in reply) return cases.map((one) => (one === shown && reply.done !== null ? { ...one, ...reply.done } : one));
      outcome = await session.clock.during(sandbox.request("case-smaller", { index, data: reply.try }));
    }
  } finally {
    clearTimeout(timer);
  }
}
