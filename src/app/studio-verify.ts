/** Verifies a pack of the Studio: what `packs verify` runs on the command line, with the engines of the page. Loaded when it is asked for. */
import type { DatabaseBuilder } from "../core/engine.ts";
import type { Assets } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import { createGrader } from "../engines/grader.ts";
import type { CompiledPack } from "../packs/compile.ts";
import type { VerifyEvent } from "../packs/verification.ts";
import type { VerifyScope } from "../state/studio.ts";
import { usualMutants, verifyExercises } from "../verify/verify.ts";
import { siteAssets } from "./engines.ts";

interface Engines {
  readonly builder: DatabaseBuilder;
  readonly spawn: Spawn;
}

/** Graders at once: each has engines of its own, and those of Python take hundreds of megabytes. */
const workers = Math.max(1, Math.min(2, Math.floor(navigator.hardwareConcurrency / 2)));

export function verifyDraft(
  pack: CompiledPack,
  { withMutants }: VerifyScope,
  { builder, spawn }: Engines,
  onEvent: (event: VerifyEvent) => void,
  signal: AbortSignal,
): Promise<number> {
  const assets = packAssets(pack, builder);
  const tools = {
    createGrader: () => createGrader(spawn, assets),
    workers,
    spawn: () => spawn,
    assets,
    dataset: async (name: string) => pack.databases.find(({ description }) => description.name === name)?.description,
  };
  return verifyExercises(pack.parsed, tools, { mutants: withMutants ? usualMutants : 0, answersOnly: false }, onEvent, signal);
}

/** The site's files, and the pack's databases, each made when it is first asked for. */
function packAssets({ databases }: CompiledPack, builder: DatabaseBuilder): Assets {
  const made = new Map<string, Promise<Uint8Array>>();
  return {
    bytes(path, onProgress) {
      const plan = databases.find((database) => database.path === path);
      if (plan === undefined) return siteAssets.bytes(path, onProgress);
      const bytes = made.get(path) ?? builder.buildDatabase(plan.description, plan.tables);
      made.set(path, bytes);
      return bytes;
    },
  };
}
