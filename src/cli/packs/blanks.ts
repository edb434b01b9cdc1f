/** The blanks of templates: what an author has still to fill in. */
import type { FolderFiles, PackIssue } from "../../packs/parse.ts";

/** How a blank begins in every template. */
const blank = "TODO:";

/** One issue a blank, with its line. `place` begins the files' paths. */
export function blanksIn(files: FolderFiles, place: string): PackIssue[] {
  return [...files].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => {
      const start = line.indexOf(blank);
      if (start === -1) return [];
      return [{ file: place + file, path: `line ${index + 1}`, message: `A blank to fill in: ${line.slice(start + blank.length).trim()}` }];
    }),
  );
}
