/** What an import would do, in words. */
import type { ImportPlan } from "../state/archive-file.ts";
import { countOf } from "../ui/base/format.ts";

/** A line for each kind of change; `changes` is false where everything is here already. */
export function describePlan({ works, attempts, settings, counts }: ImportPlan): {
  readonly lines: readonly string[];
  readonly changes: boolean;
} {
  const { newWorks, replacedHere, olderThere, knownAttempts, drafts } = counts;
  const merged = works.length - newWorks - replacedHere;
  const isAre = (number: number): string => (number === 1 ? "is" : "are");
  const changes = [
    [attempts.length, `${countOf(attempts.length, "attempt")} ${isAre(attempts.length)} added`],
    [newWorks, `your work on ${countOf(newWorks, "exercise")} that ${isAre(newWorks)} new here is added`],
    [replacedHere, `${countOf(replacedHere, "draft")} here ${isAre(replacedHere)} replaced by a newer one, and kept under Replaced drafts`],
    [olderThere, `${countOf(olderThere, "draft")} of the file ${isAre(olderThere)} older than yours, and kept under Replaced drafts`],
    [merged, `hints, answers and passes of ${countOf(merged, "exercise")} are put together`],
    [drafts, `${countOf(drafts, "replaced draft")} ${isAre(drafts)} added`],
    [Object.keys(settings).length, "colours and letter size are taken over; they show when the page is opened next"],
  ] as const;
  const lines = changes.filter(([count]) => count > 0).map(([, line]) => line);
  const known = `${countOf(knownAttempts, "attempt")} ${isAre(knownAttempts)} here already, and left alone`;
  return { lines: knownAttempts === 0 ? lines : [...lines, known], changes: lines.length > 0 };
}
