/** The blanks of templates: what an author has still to fill in. */
import type { FolderFiles, PackIssue } from "./parse.ts";

/** How a blank begins in every template. */
export const blank = "TODO:";

/** One issue a blank, with its line. `place` begins the files' paths. */
export function blanksIn(files: FolderFiles, place: string): PackIssue[] {
  return [...files].flatMap(([file, text]) => {
    if (!text.includes(blank)) return [];
    return text.split("\n").flatMap((content, index): PackIssue[] => {
      const start = content.indexOf(blank);
      if (start === -1) return [];
      const line = index + 1;
      const message = `A blank to fill in: ${content.slice(start + blank.length).trim()}`;
      return [{ file: place + file, path: `line ${line}`, line, message }];
    });
  });
}
