/** PLACEHOLDER: holds the place of the verifier that the command and the page share, until it is merged. Replace this file whole. */
import type { DatasetDescription } from "../core/dataset.ts";
import type { Grader } from "../core/engine.ts";
import type { Assets } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import type { ParsedExercise } from "../packs/parse.ts";
import type { VerifyEvent } from "../packs/verification.ts";

export interface VerifyTools {
  readonly createGrader: () => Grader;
  readonly workers: number;
  readonly spawn: () => Spawn;
  readonly assets: Assets;
  readonly dataset: (name: string) => Promise<DatasetDescription | undefined>;
}

export interface VerifyOptions {
  readonly mutants: number;
  readonly answersOnly: boolean;
}

/** Mutants graded of one exercise, unless told otherwise. */
export const usualMutants = 60;

export async function verifyExercises(
  _exercises: readonly ParsedExercise[],
  _tools: VerifyTools,
  _options: VerifyOptions,
  _onEvent: (event: VerifyEvent) => void,
  _signal?: AbortSignal,
): Promise<number> {
  throw new Error("This build has no verifier.");
}
