/** A pack from outside beside what is there already: nothing is taken for something else, and an update is one. */
import type { Pack } from "../core/exercise.ts";
import { isAdded, nameInside } from "../core/outside.ts";
import type { PackIssue } from "./parse.ts";
import { skeletonOf } from "./paths.ts";

interface Present {
  readonly pack: Pick<Pack, "name" | "title" | "version" | "author">;
  /** Of packs from outside. */
  readonly revision?: string;
}

export function besideIssues(added: Required<Present>, present: readonly Present[]): PackIssue[] {
  const name = nameInside(added.pack.name);
  const file = "pack.yaml";
  return present.flatMap((other): PackIssue[] => {
    if (other.pack.name === added.pack.name) return updateIssues(added, other);
    const otherName = nameInside(other.pack.name);
    if (skeletonOf(otherName) !== skeletonOf(name)) return [];
    const whose = isAdded(other.pack.name) ? "a pack that you have added" : "a pack of Greenroom's own";
    return [{ file, path: "", rule: "look-alike", message: `The name “${name}” looks like “${otherName}”, ${whose}. Rename the folder.` }];
  });
}

function updateIssues(added: Required<Present>, before: Present): PackIssue[] {
  const file = "pack.yaml";
  if (added.pack.author !== before.pack.author) {
    const whose = before.pack.author === undefined ? "names no author" : `is by ${before.pack.author}`;
    const message = `You have a pack of this name that ${whose}. Remove it first, if this one shall take its place.`;
    return [{ file, path: "author", rule: "author", message }];
  }
  if (added.revision === before.revision) return [{ file, path: "version", rule: "version", message: "You have this very pack already." }];
  if (added.pack.version > before.pack.version) return [];
  const message = `You have version ${before.pack.version}, and this is ${added.pack.version} with other files; an update's version is higher.`;
  return [{ file, path: "version", rule: "version", message }];
}
