/** The exercises that answers can be to: the built-in ones, and those of packs from outside (`--pack FILE.zip`), checked and named as on the page. */
import { readFileSync } from "node:fs";
import { contentPaths } from "../../core/content-paths.ts";
import type { Exercise } from "../../core/exercise.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { Assets } from "../../engines/assets.ts";
import { checkPack } from "../../packs/check.ts";
import type { CompiledPack } from "../../packs/compile.ts";
import { parseCompiledExercise } from "../../packs/compiled.ts";
import { readPacks } from "../content/read.ts";
import { buildSqlite } from "../content/sqlite.ts";
import { root, siteAssets } from "../wiring.ts";

export interface KnownExercises {
  readonly exercises: ReadonlyMap<string, Exercise>;
  /** The site's files, and the databases of packs from outside. */
  readonly assets: Assets;
}

/** Faults of built-in packs are told and their exercises left out; the error says what is wrong with a pack from outside. */
export async function readExercises(files: readonly string[]): Promise<Result<KnownExercises, string>> {
  const { found, issues } = readPacks(root);
  for (const { file, message } of issues) console.error(`${file}: ${message}`);
  const exercises = new Map<string, Exercise>(found.flatMap((pack) => pack.exercises.map(({ exercise }) => [exercise.id, exercise])));
  const databases = new Map<string, Uint8Array>();
  for (const file of files) {
    const pack = readPack(file);
    if (!pack.ok) return pack;
    const { exercises: summaries, documents, databases: plans } = pack.value;
    for (const { id } of summaries) {
      const exercise = parseCompiledExercise(documents.get(contentPaths.exercise(id)));
      if (!exercise.ok) return err(`${file}: ${id}: ${exercise.error}`);
      exercises.set(id, exercise.value);
    }
    for (const { path, file: maker, description, tables } of plans) {
      try {
        databases.set(path, await buildSqlite(description, tables));
      } catch (error) {
        return err(`${file}: ${maker}: ${messageOf(error)}`);
      }
    }
  }
  const site = siteAssets();
  const bytes: Assets["bytes"] = async (path, onProgress) => databases.get(path) ?? site.bytes(path, onProgress);
  return ok({ exercises, assets: { bytes } });
}

function readPack(file: string): Result<CompiledPack, string> {
  try {
    const checked = checkPack({ kind: "zip", bytes: readFileSync(file) });
    if (checked.ok) return checked;
    const told = checked.error.map((issue) => `  ${issue.file}${issue.line === undefined ? "" : `:${issue.line}`} ${issue.message}`);
    return err(`${file} is no pack that can be used:\n${told.join("\n")}`);
  } catch (error) {
    return err(`The pack ${file} cannot be read: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
