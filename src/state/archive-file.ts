/** All of one's work as one file to take along, and back: a zip with `attempts.json` and codes as files (docs/attempts-file.md). */
import { strToU8, zipSync } from "fflate";
import type { Attempt } from "../core/attempt.ts";
import type { ExerciseId } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import { type AttemptsFile, attemptsFileName, attemptsZipLimits, readAttemptsFile, writeAttemptsFile } from "../grading/attempts-file.ts";
import { readZip } from "../packs/zip.ts";
import { type ReplacedDraft, replacedDraft, replacedDraftId } from "./draft.ts";
import { mergeWork, readWork, type Work } from "./work.ts";

/** Everything that is taken along. */
export interface Contents {
  readonly works: readonly Work[];
  readonly attempts: readonly Attempt[];
  readonly drafts: readonly ReplacedDraft[];
  readonly settings: Readonly<Record<string, string>>;
}

interface WriteOptions {
  /** `sql` or `py`; for an exercise that is not in the catalogue any more, `txt`. */
  readonly extensionOf: (exercise: ExerciseId) => string;
  /** The release of Greenroom that writes. */
  readonly release: string;
}

/** The same bytes for the same contents. */
export function writeArchive(
  { works, attempts, drafts, settings }: Contents,
  { extensionOf, release }: WriteOptions,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  const add = (folder: string, exercise: ExerciseId, name: string, code: string): string => {
    // Not every system takes a colon in a path.
    const path = `${folder}/${exercise}${name}`.replaceAll(":", "_");
    const extension = extensionOf(exercise);
    let free = `${path}.${extension}`;
    for (let copy = 2; files[free] !== undefined; copy++) free = `${path}-${copy}.${extension}`;
    files[free] = strToU8(code);
    return free;
  };
  const description: AttemptsFile = {
    format: "greenroom-attempts",
    version: 1,
    greenroom: release,
    settings: { ...settings },
    works: works.map(({ code, ...work }) => ({ ...work, file: code === null ? null : add("drafts", work.id, "", code) })),
    attempts: attempts.map(({ code, ...attempt }) => {
      const name = `/${stampOf(attempt.at)}-${attempt.kind}-${attempt.id.slice(0, 8)}`;
      return { ...attempt, file: add("attempts", attempt.exercise, name, code) };
    }),
    replacedDrafts: drafts.map(({ exercise, at, code }) => ({
      exercise,
      at,
      file: add("replaced-drafts", exercise, `/${stampOf(at)}`, code),
    })),
  };
  // In local time, as zips have it: the same figures wherever the zip is made.
  return zipSync({ [attemptsFileName]: strToU8(writeAttemptsFile(description)), ...files }, { mtime: new Date(1980, 0, 1) });
}

/** `2026-11-21T16-20-00-000Z`: sorts by time, and every system takes it as a name. */
const stampOf = (at: number): string => new Date(at).toISOString().replace(/[:.]/g, "-");

/** What a file holds; or, in words, which part of it is wrong and what to do. */
export function readArchive(bytes: Uint8Array): Result<Contents, string> {
  const files = readZip(bytes, attemptsZipLimits);
  if (!files.ok) return refuse(files.error[0]?.file || "The file", files.error[0]?.message ?? "it cannot be read");
  const text = textOf(files.value, attemptsFileName);
  if (!text.ok) return text;
  const description = readAttemptsFile(text.value);
  if (!description.ok) return refuse(attemptsFileName, description.error);
  return readContents(description.value, files.value);
}

function readContents(
  { works, attempts, replacedDrafts, settings }: AttemptsFile,
  files: ReadonlyMap<string, Uint8Array>,
): Result<Contents, string> {
  const contents: { works: Work[]; attempts: Attempt[]; drafts: ReplacedDraft[] } = { works: [], attempts: [], drafts: [] };
  for (const { file, ...fields } of works) {
    const code = file === null ? ok(null) : textOf(files, file);
    if (!code.ok) return code;
    const read = readWork({ ...fields, code: code.value });
    if (read === null || read.damaged) return refuse(attemptsFileName, `what it says of the work on ${fields.id} is not complete`);
    contents.works.push(read.work);
  }
  for (const { file, ...fields } of attempts) {
    const code = textOf(files, file);
    if (!code.ok) return code;
    contents.attempts.push({ ...fields, code: code.value });
  }
  for (const { file, exercise, at } of replacedDrafts) {
    const code = textOf(files, file);
    if (!code.ok) return code;
    contents.drafts.push({ id: replacedDraftId(exercise, at), exercise, at, code: code.value });
  }
  return ok({ ...contents, settings });
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): Result<string, string> {
  const bytes = files.get(name);
  if (bytes === undefined) return refuse(name, "it is missing from the zip");
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refuse(name, "it is no text in UTF-8");
  }
}

const refuse = (entry: string, what: string) =>
  err(
    `${entry}: ${what.replace(/\.$/, "")}. Nothing was imported. Choose a file as Greenroom saved it, or save it again where it comes from.`,
  );

/** What an import would do here. */
export interface ImportPlan {
  /** Work that is not here, or says something that is not known here. */
  readonly works: readonly Work[];
  readonly attempts: readonly Attempt[];
  /** Replaced drafts that are not here yet, with those that give way in this import. */
  readonly drafts: readonly ReplacedDraft[];
  readonly settings: Readonly<Record<string, string>>;
  readonly counts: {
    /** Exercises with work in the file and none here. */
    readonly newWorks: number;
    /** Drafts here that a newer one of the file replaces. */
    readonly replacedHere: number;
    /** Drafts of the file that are older than those here. */
    readonly olderThere: number;
    readonly knownAttempts: number;
    /** Drafts that were replaced where the file comes from. */
    readonly drafts: number;
  };
}

/** Merges without doubling: by UUID and by time; of two drafts the newer wins, and the older is kept aside. */
export function planImport(mine: Contents, theirs: Contents): ImportPlan {
  const here = new Map(mine.works.map((work) => [work.id, work]));
  const knownAttempts = new Set(mine.attempts.map(({ id }) => id));
  const knownDrafts = new Set(mine.drafts.map(({ id }) => id));
  const meetings = theirs.works.map((work) => meet(here.get(work.id), work));
  const losers = meetings.filter(({ loser }) => loser !== null && !knownDrafts.has(loser.id));
  const attempts = theirs.attempts.filter(({ id }) => !knownAttempts.has(id));
  const drafts = theirs.drafts.filter(({ id }) => !knownDrafts.has(id));
  return {
    works: meetings.filter(({ changes }) => changes).map(({ merged }) => merged),
    attempts,
    drafts: [...drafts, ...losers.flatMap(({ loser }) => loser ?? [])],
    settings: Object.fromEntries(Object.entries(theirs.settings).filter(([key]) => mine.settings[key] === undefined)),
    counts: {
      newWorks: theirs.works.filter(({ id }) => !here.has(id)).length,
      replacedHere: losers.filter(({ keepsMine }) => !keepsMine).length,
      olderThere: losers.filter(({ keepsMine }) => keepsMine).length,
      knownAttempts: theirs.attempts.length - attempts.length,
      drafts: drafts.length,
    },
  };
}

interface Meeting {
  readonly merged: Work;
  readonly changes: boolean;
  readonly keepsMine: boolean;
  /** The draft that gives way, where it says something else. */
  readonly loser: ReplacedDraft | null;
}

function meet(mine: Work | undefined, theirs: Work): Meeting {
  if (mine === undefined) return { merged: theirs, changes: true, keepsMine: false, loser: null };
  const merged = mergeWork(mine, theirs);
  const keepsMine = merged.code === mine.code && merged.editedAt === mine.editedAt;
  const loser = mine.code === theirs.code ? null : replacedDraft(keepsMine ? theirs : mine);
  return { merged, changes: JSON.stringify(merged) !== JSON.stringify(mine), keepsMine, loser };
}
