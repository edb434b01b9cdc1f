/** How time grows with the size of the input, for an answer and beside it for the reference; timed from outside both interpreters. */
import type { GrowthCurve, GrowthPoint } from "../../core/engine.ts";
import type { Finding } from "../../core/verdict.ts";

/** Times one run at a size, in milliseconds. Rejects where there is nothing to time any more. */
export type TimeRun = (size: number) => Promise<number>;

/** Both sides in milliseconds by size, smallest size first. */
export type Curves = Pick<GrowthCurve, "yours" | "reference">;
type Side = keyof Curves;

/** A time that a clock can tell, beside what a message to a worker and back costs. */
const measurable = 4;
/** Sizes are doubled until a run takes this long, or so often. */
const longEnough = 60;
const mostDoublings = 11;
/** Short runs are repeated more often, because little disturbs them much. */
const leastRepeats = 2;
const mostRepeats = 8;
/** How much steeper than the reference an answer must be, in powers of the size: n² beside n log n is about 0.9. */
const steeper = 0.5;
/** From here on another program on the machine may have decided: what decides is timed again, so often, or less often where the difference is clear. */
const suspicious = 0.3;
const clear = 0.75;
const timesAgain = 8;
const timesAgainWhenClear = 4;
/** So many of the largest measurable sizes decide. */
const deciding = 4;
/** A steep answer that is still about as quick as the reference is left alone. */
const slower = 3;

/** Runs at ever larger sizes; each time is the least of some repeats. */
export async function measure(start: number, time: TimeRun): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (let size = start, doublings = 0; doublings <= mostDoublings; size *= 2, doublings++) {
    const times: number[] = [];
    for (let total = 0; times.length < leastRepeats || (times.length < mostRepeats && total < longEnough); ) {
      const taken = await time(size);
      times.push(taken);
      total += taken;
      if (taken > 10 * longEnough) break;
    }
    const ms = Math.min(...times);
    points.push({ size, ms });
    if (ms >= longEnough && points.length >= 3) break;
  }
  return points;
}

/**
 * Times the reference, then the answer. Where the answer looks steeper, what decides is timed again, the two in turns,
 * so that what slows the machine meets both; the least counts. An answer that does not look so costs nothing more.
 */
export async function compareGrowth(start: number, time: Readonly<Record<Side, TimeRun>>): Promise<Curves> {
  let curves: Curves = { reference: await measure(start, time.reference), yours: await measure(start, time.yours) };
  for (let taken = 0; taken < wantedAgain(curves); taken++) curves = await timedAgain(curves, time);
  return curves;
}

function wantedAgain(curves: Curves): number {
  const difference = steepness(curves);
  if (difference <= suspicious) return 0;
  return difference > clear ? timesAgainWhenClear : timesAgain;
}

async function timedAgain(curves: Curves, time: Readonly<Record<Side, TimeRun>>): Promise<Curves> {
  const least = { reference: [...curves.reference], yours: [...curves.yours] };
  for (let place = 0; place < deciding; place++)
    for (const side of ["reference", "yours"] as const) {
      const point = decisive(curves[side])[place];
      if (point === undefined) continue;
      least[side][curves[side].indexOf(point)] = { size: point.size, ms: Math.min(point.ms, await time[side](point.size)) };
    }
  return least;
}

const decisive = (points: readonly GrowthPoint[]): readonly GrowthPoint[] => points.filter(({ ms }) => ms >= measurable).slice(-deciding);

/** The power of the size that the time grows with: the slope through the last measurable times; 0 where nothing takes time. */
export function exponent(points: readonly GrowthPoint[]): number {
  const logs = decisive(points).map(({ size, ms }) => [Math.log2(size), Math.log2(ms)] as const);
  if (logs.length < 2) return 0;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, ms]) => ms))];
  const rise = logs.reduce((sum, [size, ms]) => sum + (size - x) * (ms - y), 0);
  return rise / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

const steepness = ({ yours, reference }: Curves): number => exponent(yours) - exponent(reference);

/** Whether an answer grows well faster than the reference. */
export function growsFaster(curves: Curves): boolean {
  if (steepness(curves) <= steeper) return false;
  const { yours, reference } = curves;
  const common = yours.findLast(({ size }) => reference.some((point) => point.size === size));
  const beside = reference.find(({ size }) => size === common?.size);
  return common !== undefined && beside !== undefined && common.ms > slower * beside.ms;
}

/** The finding in words that do not change from run to run; the figures are in the report's curves. */
export function growthFinding({ yours, reference }: Curves): Omit<Finding, "where"> {
  const message = `The time of your answer grows ${inWords(exponent(yours))}, that of the reference ${inWords(exponent(reference))}. Look for work that is done again for every item.`;
  return { kind: "growth", message };
}

function inWords(power: number): string {
  if (power < 0.5) return "hardly at all";
  if (power < 1.4) return "about in proportion to the input";
  if (power < 2.5) return "about with the square of the input";
  return power < 3.5 ? "about with the cube of the input" : "faster than the cube of the input";
}
