/** Reads packs and dataset descriptions from their folders, with every issue told by its file's path below the root. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetDescription } from "../../core/dataset.ts";
import type { Pack } from "../../core/exercise.ts";
import { type FolderFiles, type PackIssue, type ParsedExercise, parseDataset, parseExercise, parsePack } from "../../packs/parse.ts";

/** What could be read, and what is wrong with the rest. */
export interface Reading<T> {
  readonly found: readonly T[];
  readonly issues: readonly PackIssue[];
}

export interface PackFolder {
  readonly pack: Pack;
  /** Those without an issue, in the pack's order. */
  readonly exercises: readonly ParsedExercise[];
}

/** The text files of a folder and those below it, in path order; hidden ones and links are left out. Empty where there is no such folder. */
export function readFolder(folder: string): FolderFiles {
  const files = new Map<string, string>();
  const visit = (prefix: string): void => {
    for (const entry of entries(join(folder, prefix))) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile()) files.set(path, readFileSync(join(folder, path), "utf8"));
    }
  };
  visit("");
  return files;
}

/** The packs in `exercises/`, in their own order. */
export function readPacks(root: string): Reading<PackFolder> {
  const { found, issues } = together(
    folders(join(root, "exercises")).map((name) => readPack(join(root, "exercises", name), name, `exercises/${name}/`)),
  );
  return { found: found.toSorted((a, b) => a.pack.order - b.pack.order), issues };
}

/** One pack from its folder. `place` begins the files' paths in issues. */
export function readPack(folder: string, name: string, place: string): Reading<PackFolder> {
  const issues: PackIssue[] = [];
  const parsed = parsePack(name, readFolder(folder));
  if (!parsed.ok) return { found: [], issues: below(place, parsed.error) };
  const pack = parsed.value;
  const exercises = pack.exercises.flatMap((exercise) => {
    const read = parseExercise(name, exercise, readFolder(join(folder, exercise)));
    if (read.ok) return [read.value];
    issues.push(...below(`${place}${exercise}/`, read.error));
    return [];
  });
  for (const unlisted of folders(folder).filter((exercise) => !pack.exercises.includes(exercise)))
    issues.push({ file: `${place}pack.yaml`, path: "exercises", message: `The folder "${unlisted}" is not listed.` });
  return { found: [{ pack, exercises }], issues };
}

/** The dataset descriptions in `fixtures/`. */
export function readDatasets(root: string): Reading<DatasetDescription> {
  return together(
    folders(join(root, "fixtures")).map((name) => {
      const parsed = parseDataset(name, readFolder(join(root, "fixtures", name)));
      return parsed.ok ? { found: [parsed.value], issues: [] } : { found: [], issues: below(`fixtures/${name}/`, parsed.error) };
    }),
  );
}

function together<T>(readings: readonly Reading<T>[]): Reading<T> {
  return { found: readings.flatMap(({ found }) => found), issues: readings.flatMap(({ issues }) => issues) };
}

const below = (place: string, issues: readonly PackIssue[]): PackIssue[] => issues.map((issue) => ({ ...issue, file: place + issue.file }));

const folders = (folder: string): string[] =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** By name, so that every machine sees the same order. */
function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
