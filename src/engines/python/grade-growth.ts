/** A growth case of a Submit: the answer and the reference are timed at doubling sizes, and what they return is compared. */
import { z } from "zod";
import type { GrowthCurve } from "../../core/engine.ts";
import type { PythonExercise } from "../../core/exercise.ts";
import { type Bridge, EngineEnded } from "../bridge.ts";
import { stopMessage } from "../clock.ts";
import type { PythonRequests } from "../protocol.ts";
import type { Session } from "../session.ts";
import { compareGrowth, growsFaster, growthFinding } from "./growth.ts";
import { judgeReply, outcomeHead, parseReply } from "./shared.ts";
import type { GradedCase } from "./smallest.ts";
import { inTime, judgedInTime, outOfMemory, patience, replyAfterCode, tampered } from "./waiting.ts";

interface GrowthCase {
  readonly exercise: PythonExercise;
  /** What was said of the case at its usual size. */
  readonly report: GradedCase;
  /** The smallest size. */
  readonly start: number;
}

/** The candidate's code broke its sandbox while it was timed. */
class SandboxBroken extends Error {
  override readonly name = "SandboxBroken";
}

/**
 * The case's report with what is found, and its curve where it was timed. Only the answer's runs count against
 * its limit. Rejects with `EngineEnded` where a limit or a stop ends it, and otherwise only where the pack or the judge is at fault.
 */
export async function gradeGrowth(
  { exercise, report, start }: GrowthCase,
  sandbox: Bridge<PythonRequests>,
  judge: Bridge<PythonRequests>,
  session: Session,
): Promise<{ readonly report: GradedCase; readonly curve?: GrowthCurve }> {
  const { index, name } = report;
  const build = (size: number): Promise<string> => inTime(judge, exercise, judge.request("size", { index, size }));
  const reference = async (size: number): Promise<number> => {
    await build(size);
    session.throwIfEnded();
    const began = performance.now();
    await inTime(judge, exercise, judge.request("sized", null));
    return performance.now() - began;
  };
  const yours = async (size: number): Promise<number> => {
    // The pack's code builds, but in an interpreter where the candidate's has run.
    const timer = setTimeout(() => session.end("time", stopMessage("time", patience / 1_000)), patience);
    const built = await replyAfterCode(z.null(), sandbox.request("size", { index, size })).finally(() => clearTimeout(timer));
    // A size that the judge cannot build either is the pack's fault.
    if (built === undefined) await build(size).then(() => Promise.reject(new SandboxBroken()));
    session.throwIfEnded();
    const began = performance.now();
    await afterCode(z.null(), session.clock.during(sandbox.request("sized", null, session.onEvent)));
    return performance.now() - began;
  };
  try {
    // One fixed size beside the first, so that what is compared does not depend on the machine.
    await reference(4 * start);
    await yours(4 * start);
    const outcome = await afterCode(outcomeHead, session.clock.during(sandbox.request("sized-outcome", null, session.onEvent)));
    const stopped = outcome.reply.error && outOfMemory(outcome.reply.error);
    if (stopped !== undefined) throw new EngineEnded(stopped.reason, stopped.message);
    const reply = judge.request("judge-sized", { index, outcome: outcome.text });
    const judged = parseReply(judgeReply, await judgedInTime(judge, exercise, reply));
    if (judged.findings.length > 0) return { report: { ...report, ...judged } };
    const curve = { case: name, ...(await compareGrowth(start, { reference, yours })) };
    return { report: growsFaster(curve) ? { ...report, findings: [growthFinding(curve)] } : report, curve };
  } catch (error) {
    if (!(error instanceof SandboxBroken)) throw error;
    const findings = [{ kind: "unreadable-result", message: tampered }] as const;
    return { report: { ...report, findings, received: "a result that cannot be read" } };
  }
}

async function afterCode<S extends z.ZodType>(schema: S, reply: Promise<string>): Promise<{ text: string; reply: z.infer<S> }> {
  const replied = await replyAfterCode(schema, reply);
  if (replied === undefined) throw new SandboxBroken();
  return replied;
}
