/** Groups of answers to one exercise that are alike beyond what the exercise and the class make alike. A hint, never a verdict. */
import type { Exercise } from "../../../core/exercise.ts";
import { grouped } from "../grouped.ts";
import type { Graded } from "../submission.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { tokensOf } from "./tokens.ts";

/** Two answers are alike from this share of fingerprints in common; independent right answers of ours stay below 0.4. */
const alikeFrom = 0.6;
/** Less in common is no evidence, however short the answers. */
const fewestShared = 8;
/** What more than half of at least so many candidates wrote is what one writes here. */
const fewestForHabit = 6;

export interface SimilarGroup {
  readonly exercise: Exercise;
  /** One of each candidate, at least two. */
  readonly members: readonly Graded[];
  /** The least and the greatest similarity of two members that were found alike: 1 is the same but for names, texts and layout. */
  readonly least: number;
  readonly greatest: number;
}

interface Sketch {
  readonly graded: Graded;
  readonly prints: ReadonlySet<number>;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Groups by exercise, the largest first. */
export function similarGroups(graded: readonly Graded[]): SimilarGroup[] {
  const answered = graded.filter(({ answer }) => answer !== undefined);
  return [...grouped(answered, ({ answer }) => answer?.exercise)].flatMap(([exercise, members]) =>
    exercise === undefined ? [] : groupsIn(exercise, members).sort((a, b) => b.members.length - a.members.length),
  );
}

function groupsIn(exercise: Exercise, members: readonly Graded[]): SimilarGroup[] {
  const sketches = distinctive(
    exercise,
    members.map((graded) => ({ graded, prints: fingerprintsOf(tokensOf(exercise, graded.answer?.code ?? "")) })),
  );
  const pairs = pairsOf(sketches);
  return [...grouped(pairs, rootsOf(sketches.length, pairs)).values()].map((group) => {
    const indexes = [...new Set(group.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
    const similarities = group.map(({ similarity }) => similarity);
    const alike = indexes.flatMap((index) => sketches[index]?.graded ?? []);
    return {
      exercise,
      members: [...grouped(alike, ({ submission }) => submission.candidate).values()].flatMap(([first]) => first ?? []),
      least: Math.min(...similarities),
      greatest: Math.max(...similarities),
    };
  });
}

/** Leaves out the fingerprints of the starter and those that most candidates have. */
function distinctive(exercise: Exercise, sketches: readonly Sketch[]): Sketch[] {
  const starter = fingerprintsOf(tokensOf(exercise, exercise.starter));
  const byCandidate = grouped(sketches, ({ graded }) => graded.submission.candidate);
  const counts = new Map<number, number>();
  for (const own of byCandidate.values())
    for (const print of new Set(own.flatMap(({ prints }) => [...prints]))) counts.set(print, (counts.get(print) ?? 0) + 1);
  const habit = byCandidate.size < fewestForHabit ? Number.POSITIVE_INFINITY : byCandidate.size / 2;
  return sketches.map(({ graded, prints }) => ({
    graded,
    prints: new Set([...prints].filter((print) => !starter.has(print) && (counts.get(print) ?? 0) <= habit)),
  }));
}

/** Pairs of different candidates that are alike. Only those with a fingerprint in common are looked at. */
function pairsOf(sketches: readonly Sketch[]): Pair[] {
  const holders = new Map<number, number[]>();
  return sketches.flatMap(({ graded, prints }, b) => {
    const shared = new Map<number, number>();
    for (const print of prints) {
      const before = holders.get(print) ?? [];
      for (const a of before) shared.set(a, (shared.get(a) ?? 0) + 1);
      before.push(b);
      holders.set(print, before);
    }
    return [...shared].flatMap(([a, count]) => {
      const other = sketches[a];
      if (other === undefined || other.graded.submission.candidate === graded.submission.candidate) return [];
      const similarity = (2 * count) / (prints.size + other.prints.size);
      return count >= fewestShared && similarity >= alikeFrom ? [{ a, b, similarity }] : [];
    });
  });
}

/** Says of a pair which group it belongs to: pairs that share an answer are in one. */
function rootsOf(size: number, pairs: readonly Pair[]): (pair: Pair) => number {
  const parents = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  for (const { a, b } of pairs) parents[rootOf(b)] = rootOf(a);
  return ({ a }) => rootOf(a);
}
