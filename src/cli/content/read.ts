/** Reads packs and dataset descriptions from their folders, with every issue told by its file's path below the root. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetDescription } from "../../core/dataset.ts";
import { type ParsedPack, readPackFiles } from "../../packs/pack-files.ts";
import { type FolderFiles, type PackIssue, parseDataset } from "../../packs/parse.ts";

/** What could be read, and what is wrong with the rest. */
export interface Reading<T> {
  readonly found: readonly T[];
  readonly issues: readonly PackIssue[];
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
export function readPacks(root: string): Reading<ParsedPack> {
  const { found, issues } = together(
    folders(join(root, "exercises")).map((name) => readPack(join(root, "exercises", name), name, `exercises/${name}/`)),
  );
  return { found: found.toSorted((a, b) => a.pack.order - b.pack.order), issues };
}

/** One pack from its folder. `place` begins the files' paths in issues. */
export function readPack(folder: string, name: string, place: string): Reading<ParsedPack> {
  const { found, issues } = readPackFiles(name, readFolder(folder));
  return { found: found === null ? [] : [found], issues: below(place, issues) };
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
