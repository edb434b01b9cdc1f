/** Groups of similar answers as JSON. */
import { similarGroups } from "../similarity/groups.ts";
import type { Graded } from "../submission.ts";

export function renderSimilar(graded: readonly Graded[]): string {
  const groups = similarGroups(graded).map(({ exercise, members, least, greatest }) => ({
    exercise: exercise.id,
    similarity: { least: rounded(least), greatest: rounded(greatest) },
    answers: members.map(({ submission: { candidate, file } }) => ({ candidate, file })),
  }));
  const about = "A hint, never a verdict: short answers and textbook ways to write one are alike without anyone having copied.";
  return `${JSON.stringify({ schema: 1, about, groups }, null, 2)}\n`;
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
