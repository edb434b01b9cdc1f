/** A growth case of a Submit: the answer and the reference are timed at doubling sizes, and what they return is compared. */
import type { GrowthCurve, GrowthPoint } from "../../core/engine.ts";
import type { Bridge } from "../bridge.ts";
import type { PythonRequests } from "../protocol.ts";
import type { Session } from "../session.ts";
import { growsFaster, growthFinding, isDoubtful, least, measure } from "./growth.ts";
import { judgeReply, parseReply } from "./shared.ts";
import type { GradedCase } from "./smallest.ts";

/** Adds a curve to `curves`, and puts what is found into the case's report. */
export async function gradeGrowth(
  { index, name, start }: { readonly index: number; readonly name: string; readonly start: number },
  reports: GradedCase[],
  sandbox: Bridge<PythonRequests>,
  judge: Bridge<PythonRequests>,
  session: Session,
  curves: GrowthCurve[],
): Promise<void> {
  const timed = async (bridge: Bridge<PythonRequests>, size: number): Promise<number> => {
    await bridge.request("size", { index, size });
    session.throwIfEnded();
    const began = performance.now();
    const run = bridge.request("sized", null, bridge === sandbox ? session.onEvent : undefined);
    await (bridge === sandbox ? session.clock.during(run) : run);
    return performance.now() - began;
  };
  const report = reports[index];
  if (report === undefined) return;
  // One fixed size beside the first, so that what is compared does not depend on the machine.
  await timed(sandbox, 4 * start);
  await timed(judge, 4 * start);
  const outcome = await session.clock.during(sandbox.request("sized-outcome", null, session.onEvent));
  const judged = parseReply(judgeReply, await judge.request("judge-sized", { index, outcome }));
  if (judged.findings.length > 0) {
    reports[index] = { ...report, ...judged };
    return;
  }
  const compareTimes = async (): Promise<GrowthCurve> => {
    const reference: GrowthPoint[] = await measure(start, (size) => timed(judge, size));
    return { case: name, yours: await measure(start, (size) => timed(sandbox, size)), reference };
  };
  let curve = await compareTimes();
  if (isDoubtful(curve)) {
    const again = await compareTimes();
    curve = { case: name, yours: least(curve.yours, again.yours), reference: least(curve.reference, again.reference) };
  }
  curves.push(curve);
  if (growsFaster(curve)) reports[index] = { ...report, findings: [growthFinding(curve)] };
}
