/** A verdict in one sentence: what the pane shows beside the mark and a screen reader hears. */
import { describeError, type Verdict } from "../../core/verdict.ts";

export function sentenceOf(verdict: Verdict): string {
  switch (verdict.status) {
    case "passed":
      return "Your answer agrees with the reference everywhere.";
    case "failed":
      return verdict.findings[0]?.message ?? "Your answer differs from the reference.";
    case "crashed":
      return "Your code raised an error.";
    case "stopped":
    case "broken":
      return verdict.message;
  }
}

/** The sentence with what the mark says by shape. */
export function announcementOf(verdict: Verdict): string {
  switch (verdict.status) {
    case "passed":
      return `Passed. ${sentenceOf(verdict)}`;
    case "failed":
      return `Not yet. ${sentenceOf(verdict)} ${verdict.tally.agree} of ${verdict.tally.total} ${verdict.tally.noun} agree.`;
    case "crashed":
      return `Error. ${describeError(verdict.error)}`;
    case "stopped":
      return `Stopped. ${verdict.message}`;
    case "broken":
      return `Not graded. ${verdict.message}`;
  }
}
