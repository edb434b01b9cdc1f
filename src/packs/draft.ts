/** A pack while it is written: everything that is wrong with it, and what can be shown of it all the same. */
import type { DatasetSummary } from "../core/dataset.ts";
import type { Exercise } from "../core/exercise.ts";
import { blanksIn } from "./blanks.ts";
import { checkPack } from "./check.ts";
import type { CompiledPack } from "./compile.ts";
import { parseDatasetSummary } from "./compiled.ts";
import type { GatheredPack } from "./gather.ts";
import { datasetsFolder, foldersOf, readDataset } from "./pack-files.ts";
import { type FolderFiles, type PackIssue, readExercise } from "./parse.ts";
import { summariseDataset } from "./summary.ts";
import { zipPack } from "./zip-pack.ts";

export interface DraftReading {
  /** Null while the pack would be refused. */
  readonly compiled: CompiledPack | null;
  /** What the check refuses, and the blanks that are left, which it does not. */
  readonly issues: readonly PackIssue[];
  /** By name, under the names of the files; without those whose `exercise.yaml` cannot be read. */
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly datasets: Readonly<Record<string, DatasetSummary>>;
}

/** Reads the pack as adding it would, and each part of it by itself. */
export function readDraft({ name, files }: GatheredPack): DraftReading {
  const below = [...bytesOf(files)].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  const checked = checkPack({ kind: "folder", files: new Map(below) });
  const inside = `${name}/`;
  const issues = checked.ok ? [] : checked.error;
  const told = issues.map((issue) => ({ ...issue, file: issue.file.startsWith(inside) ? issue.file.slice(inside.length) : issue.file }));
  const folders = foldersOf(files);
  const datasets = [...foldersOf(folders.get(datasetsFolder) ?? new Map())].flatMap(([dataset, content]) => {
    const { found } = readDataset(dataset, content);
    // As the page reads it of a pack that was added: with whole numbers where the columns have them.
    const summary = found === null ? null : parseDatasetSummary(summariseDataset(found.description, found.tables));
    return summary?.ok ? [[dataset, summary.value] as const] : [];
  });
  const exercises = [...folders].flatMap(([exercise, content]) => {
    const found = exercise === datasetsFolder ? null : readExercise(name, exercise, content).found;
    return found === null ? [] : [[exercise, found.exercise] as const];
  });
  return {
    compiled: checked.ok ? checked.value : null,
    issues: [...told, ...blanksIn(files, "")],
    exercises: Object.fromEntries(exercises),
    datasets: Object.fromEntries(datasets),
  };
}

/** The zip to hand out, as `packs build` writes it. */
export const zipDraft = ({ name, files }: GatheredPack): Uint8Array<ArrayBuffer> => zipPack(name, bytesOf(files));

function bytesOf(files: FolderFiles): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
}
