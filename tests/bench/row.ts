/** What a figure is and how it is held against its peer and its target. Pure. */

export type Unit = "ms" | "s" | "MB" | "files/s" | "times";

export interface Target {
  readonly of: "ratio" | "ours";
  readonly bound: "at least" | "at most";
  readonly value: number;
}

/** What was measured, before it is summed up. */
export interface Figure {
  readonly id: string;
  /** What is measured, and what the peer is, or why there is none. */
  readonly what: string;
  readonly unit: Unit;
  readonly ours: readonly number[];
  readonly peer: readonly number[] | null;
  /** What the ratio says: how many times less or more than the peer ours is, or ours over the peer's cost. */
  readonly ratio: "times less" | "times more" | "ours over peer";
  readonly target?: Target;
}

/** One line of `bench/results.json`. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly unit: Unit;
  readonly ratio: number | null;
  readonly target: string | null;
  readonly met: boolean | null;
}

/** The lowest and the highest that was measured. */
export interface Spread {
  readonly ours: readonly [number, number];
  readonly peer: readonly [number, number] | null;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error("A median needs at least one value.");
  return (low + high) / 2;
}

/** Three digits: more would only be noise. */
const rounded = (value: number): number => Number(value.toPrecision(3));

function ratioOf(kind: Figure["ratio"], ours: number, peer: number): number {
  return kind === "times less" ? peer / ours : ours / peer;
}

function isMet(target: Target, ours: number, ratio: number | null): boolean | null {
  const value = target.of === "ours" ? ours : ratio;
  if (value === null) return null;
  return target.bound === "at least" ? value >= target.value : value <= target.value;
}

/** `met` is decided by the unrounded medians. It is null where there is no target, or no peer for a target of the ratio. */
export function rowOf({ id, what, unit, ours, peer, ratio, target }: Figure): Row {
  const [exact, exactPeer] = [median(ours), peer === null ? null : median(peer)];
  const exactRatio = exactPeer === null ? null : ratioOf(ratio, exact, exactPeer);
  return {
    id,
    what,
    ours: rounded(exact),
    peer: exactPeer === null ? null : rounded(exactPeer),
    unit,
    ratio: exactRatio === null ? null : rounded(exactRatio),
    target: target === undefined ? null : `${target.of} ${target.bound} ${target.value}${target.of === "ours" ? ` ${unit}` : ""}`,
    met: target === undefined ? null : isMet(target, exact, exactRatio),
  };
}

export function spreadOf({ ours, peer }: Figure): Spread {
  const range = (values: readonly number[]) => [rounded(Math.min(...values)), rounded(Math.max(...values))] as const;
  return { ours: range(ours), peer: peer === null ? null : range(peer) };
}
