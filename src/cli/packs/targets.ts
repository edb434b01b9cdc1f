/** Which exercises a command is about: built-in packs and exercises by name, other packs by the path of their folder. */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import type { DatasetDescription } from "../../core/dataset.ts";
import type { Assets } from "../../engines/assets.ts";
import { blanksIn } from "../../packs/blanks.ts";
import type { PackIssue, ParsedExercise } from "../../packs/parse.ts";
import { buildData } from "../content/build.ts";
import { type Reading, readDatasets, readFolder, readPack, readPacks } from "../content/read.ts";
import { root, siteAssets } from "../wiring.ts";

export interface Target {
  readonly exercises: readonly ParsedExercise[];
  /** Where the engines get the data of these exercises. */
  readonly assets: Assets;
  /** The description of a dataset that these exercises may read. */
  readonly dataset: (name: string) => Promise<DatasetDescription | undefined>;
}

/** Without names: all built-in packs. A name that is no pack, exercise or folder is an issue. */
export async function findTargets(names: readonly string[]): Promise<Reading<Target>> {
  const builtIn = readPacks(root);
  const ours = readDatasets(root).found;
  const built = (exercises: readonly ParsedExercise[]): Target => ({ exercises, assets: siteAssets(), dataset: among(ours) });
  if (names.length === 0) return { found: [built(builtIn.found.flatMap((one) => one.exercises))], issues: builtIn.issues };
  const found: Target[] = [];
  const issues: PackIssue[] = [];
  for (const name of names) {
    const folder = resolve(name);
    const inside = relative(join(root, "exercises"), folder);
    const known = existsSync(join(root, "exercises", name)) ? name : inside;
    const place = `${name.replace(/[/\\]$/, "")}/`;
    if (existsSync(join(root, "exercises", known, "pack.yaml")) && !/[/\\]|^\.\.|^$/.test(known)) {
      const exercises = builtIn.found.filter(({ pack }) => pack.name === known).flatMap((one) => one.exercises);
      found.push(built(exercises));
      issues.push(...builtIn.issues.filter(({ file }) => file.startsWith(`exercises/${known}/`)));
    } else if (builtIn.found.some(({ exercises }) => exercises.some(({ exercise }) => exercise.id === name))) {
      const exercises = builtIn.found.flatMap((one) => one.exercises).filter(({ exercise }) => exercise.id === name);
      found.push(built(exercises));
      issues.push(...builtIn.issues.filter(({ file }) => file.startsWith(`exercises/${name}/`)));
    } else if (existsSync(folder) && statSync(folder).isDirectory()) {
      const outside = readPack(folder, basename(folder), place);
      const exercises = outside.found.flatMap((one) => one.exercises);
      const data = temporaryFolder();
      issues.push(...outside.issues, ...blanksIn(readFolder(folder), place));
      for (const pack of outside.found) issues.push(...(await buildData(root, pack, data)));
      const own = outside.found.flatMap(({ datasets }) => datasets.map(({ description }) => description));
      found.push({ exercises, assets: siteAssets(data), dataset: among([...own, ...ours]) });
    } else issues.push({ file: name, path: "", message: "There is neither a pack or exercise of this name nor such a folder." });
  }
  return { found, issues };
}

const among =
  (descriptions: readonly DatasetDescription[]): Target["dataset"] =>
  async (wanted) =>
    descriptions.find(({ name }) => name === wanted);

/** Gone when the command ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
