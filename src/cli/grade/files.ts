/** Reads handed-in files of code: those named, or a tree of them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { candidatesOf, withoutEnding } from "./names.ts";
import type { Submission } from "./submission.ts";

/** A file larger than this is no answer. */
export const mostBytes = 1_000_000;

/** Answers to one exercise; each file is called after its candidate. */
export function submissionsOf(exercise: string, files: readonly string[]): Submission[] {
  const candidates = candidatesOf(files);
  return files.map((file, index) => ({ exercise, file, candidate: candidates[index] ?? file, content: contentOf(file) }));
}

/**
 * Every `.sql` and `.py` file below the folder, in path order; its first two folders name the exercise, and what comes
 * next, a folder or the file, the candidate.
 */
export function submissionsBelow(folder: string): Submission[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(sql|py)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const parts = file.slice(join(folder, "/").length).split(/[/\\]/);
      const exercise = parts.length > 2 ? parts.slice(0, 2) : parts.slice(0, -1);
      return { exercise: exercise.join("/"), file, candidate: withoutEnding(parts[exercise.length] ?? ""), content: contentOf(file) };
    });
}

function contentOf(file: string): Submission["content"] {
  try {
    return statSync(file).size > mostBytes ? { unreadable: "The file is larger than 1 MB." } : { code: readFileSync(file, "utf8") };
  } catch (error) {
    return { unreadable: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
