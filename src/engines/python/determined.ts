/** Whether a Python reference's answers depend on nothing but the arguments; for the pack checker. */
import { z } from "zod";
import type { PythonExercise } from "../../core/exercise.ts";
import { type Assets, readManifest } from "../assets.ts";
import type { Spawn } from "../bridge.ts";
import { Interpreter } from "./interpreter.ts";
import { parseReply } from "./shared.ts";

const digestList = z.array(z.object({ name: z.string(), digest: z.string() }));

/** Cases whose expected answer differs between two fresh interpreters with unlike random seeds; empty where all is determined. */
export async function undeterminedCases(spawn: Spawn, assets: Assets, exercise: PythonExercise): Promise<readonly string[]> {
  const first = await referenceDigests(spawn, assets, exercise, 1);
  const second = await referenceDigests(spawn, assets, exercise, 2);
  return first.filter(({ digest }, at) => digest !== second[at]?.digest).map(({ name }) => name);
}

/** Rejects where the reference or the cases are at fault. */
async function referenceDigests(
  spawn: Spawn,
  assets: Assets,
  { reference, cases, checks, packages, contract: { relative, absolute } }: PythonExercise,
  seed: number,
): Promise<z.infer<typeof digestList>> {
  const judge = await Interpreter.boot(spawn, assets, await readManifest(assets), "judge", () => undefined);
  try {
    await judge.prepare(packages, [reference, cases, checks], () => undefined);
    await judge.bridge.request("open", { reference, cases, checks, relative, absolute });
    return parseReply(digestList, await judge.bridge.request("digests", { seed }));
  } finally {
    judge.bridge.end("cancelled", "The digests are taken.");
  }
}
