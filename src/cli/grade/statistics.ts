/** What a class's results say of its exercises: how hard they are, how well they tell candidates apart, what goes wrong. */
import type { Exercise } from "../../core/exercise.ts";
import type { FindingKind } from "../../core/verdict.ts";
import { grouped } from "./grouped.ts";
import type { Graded } from "./submission.ts";

/** With fewer candidates or exercises a correlation says more of chance than of the exercise. */
const fewestCandidates = 10;
const fewestExercises = 3;

export interface ItemStatistics {
  readonly exercise: Exercise;
  /** Candidates who handed something in that could be graded, and those of them who passed. */
  readonly candidates: number;
  readonly passed: number;
  /** Point-biserial, from −1 to 1. Absent where there is too little to say. */
  readonly discrimination?: number;
  readonly mistakes: readonly Mistake[];
}

/** Wrong answers with the same finding, the most frequent first. */
export interface Mistake {
  readonly kind: FindingKind;
  readonly count: number;
  /** Those that even have the same message: most likely the same slip. */
  readonly alike: readonly { readonly message: string; readonly graded: readonly Graded[] }[];
}

/** In the order in which the exercises first appear. */
export function itemStatistics(graded: readonly Graded[]): ItemStatistics[] {
  const judged = graded.filter(({ answer, line }) => answer !== undefined && line.status !== "broken");
  const outcomes = outcomesOf(judged);
  return [...grouped(judged, ({ answer }) => answer?.exercise)].flatMap(([exercise, members]) => {
    if (exercise === undefined) return [];
    const pairs = [...outcomes.values()].flatMap((passed) => {
      const here = passed.get(exercise.id);
      return here === undefined ? [] : [{ passed: here, score: scoreWithout(passed, exercise.id) }];
    });
    const discrimination = pairs.length >= fewestCandidates && exercisesOf(judged) >= fewestExercises ? pointBiserial(pairs) : undefined;
    return [
      {
        exercise,
        candidates: pairs.length,
        passed: pairs.filter(({ passed }) => passed).length,
        ...(discrimination !== undefined && { discrimination }),
        mistakes: mistakesIn(members),
      },
    ];
  });
}

/**
 * The point-biserial correlation of passing an exercise with the score in the others:
 * (M₁ − M₀) / s · √(p · q), with M₁ and M₀ the mean scores of those who passed and those who did not, p and q their
 * shares, and s the standard deviation of all scores (divided by n). `undefined` where all did the same.
 *
 * F. M. Lord and M. R. Novick, *Statistical Theories of Mental Test Scores* (1968), section 15.5. The exercise itself is left
 * out of the score, since it would correlate with itself: S. Henrysson, "Correction of item-total correlations in item
 * analysis", *Psychometrika* 28 (1963), 211–218.
 */
export function pointBiserial(pairs: readonly { readonly passed: boolean; readonly score: number }[]): number | undefined {
  const right = pairs.filter(({ passed }) => passed).map(({ score }) => score);
  const wrong = pairs.filter(({ passed }) => !passed).map(({ score }) => score);
  const scores = [...right, ...wrong];
  const deviation = Math.sqrt(mean(scores.map((score) => (score - mean(scores)) ** 2)));
  if (right.length === 0 || wrong.length === 0 || deviation === 0) return undefined;
  return ((mean(right) - mean(wrong)) / deviation) * Math.sqrt((right.length * wrong.length) / pairs.length ** 2);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** By candidate and exercise: whether one of the answers passed. */
function outcomesOf(judged: readonly Graded[]): Map<string, Map<string, boolean>> {
  const outcomes = new Map<string, Map<string, boolean>>();
  for (const { submission, line } of judged) {
    const own = outcomes.get(submission.candidate) ?? new Map<string, boolean>();
    own.set(line.exercise, (own.get(line.exercise) ?? false) || line.status === "passed");
    outcomes.set(submission.candidate, own);
  }
  return outcomes;
}

/** What was not handed in was not passed. */
const scoreWithout = (passed: ReadonlyMap<string, boolean>, exercise: string): number =>
  [...passed].filter(([id, right]) => right && id !== exercise).length;

const exercisesOf = (judged: readonly Graded[]): number => new Set(judged.map(({ line }) => line.exercise)).size;

function mistakesIn(members: readonly Graded[]): Mistake[] {
  const byKind = grouped(members, ({ line }) => line.findings[0]?.kind);
  return [...byKind]
    .flatMap(([kind, group]) => {
      if (kind === undefined) return [];
      const byMessage = grouped(group, ({ line }) => line.findings[0]?.message ?? "");
      const alike = [...byMessage].map(([message, graded]) => ({ message, graded })).sort((a, b) => b.graded.length - a.graded.length);
      return [{ kind, count: group.length, alike }];
    })
    .sort((a, b) => b.count - a.count);
}
