/** Candidates by their files' names. */
import { basename } from "node:path";
import { grouped } from "./grouped.ts";

export const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, "");

/** Each file's name without its ending; files of the same name in several folders are told apart by their whole path. */
export function candidatesOf(files: readonly string[]): string[] {
  const nameOf = (file: string): string => withoutEnding(basename(file));
  const named = grouped(new Set(files), nameOf);
  return files.map((file) => (named.get(nameOf(file))?.length === 1 ? nameOf(file) : file));
}
