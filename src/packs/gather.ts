/** From the raw files of a zip or a folder to the texts of one pack. */
import { err, ok, type Result } from "../core/result.ts";
import { packLimits } from "./limits.ts";
import type { FolderFiles, PackIssue } from "./parse.ts";
import { isLitter, pathFault, shownName } from "./paths.ts";
import type { PackRule } from "./rules.ts";
import { slug } from "./slug.ts";

export interface GatheredPack {
  /** The name of the folder that holds all. */
  readonly name: string;
  /** By path inside of that folder. */
  readonly files: FolderFiles;
}

const limitOf: Readonly<Record<string, number>> = {
  md: packLimits.prose,
  txt: packLimits.prose,
  sql: packLimits.code,
  py: packLimits.code,
  yaml: packLimits.yaml,
  csv: packLimits.csv,
};
/** Characters that are not seen, or that make a line look like another: control characters and marks of writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f]/;

/** Paths begin with the pack's folder. Everything that is wrong is told, file by file. */
export function gatherPack(raw: ReadonlyMap<string, Uint8Array>): Result<GatheredPack, readonly PackIssue[]> {
  const paths = [...raw.keys()].filter((path) => !isLitter(path));
  const issues: PackIssue[] = [];
  const report = (path: string, rule: PackRule, message: string, line?: number): void =>
    void issues.push({ file: shownName(path), path: "", rule, message, ...(line === undefined ? {} : { line }) });
  if (paths.length > packLimits.entries) report("", "count", `There are ${paths.length} files; a pack may have ${packLimits.entries}.`);
  const total = [...raw.values()].reduce((sum, { length }) => sum + length, 0);
  if (total > packLimits.unpacked) report("", "size", `The files have ${total} bytes; a pack may have ${packLimits.unpacked}.`);
  if (issues.length > 0) return err(issues);
  const [name = "", ...others] = new Set(paths.map((path) => path.split("/")[0] ?? ""));
  if (others.length > 0 || !paths.every((path) => path.includes("/"))) {
    report("", "path", "All files must lie in one folder, which names the pack.");
    return err(issues);
  }
  const named = slug.safeParse(name);
  if (!named.success) report(name, "path", `The folder's name is the pack's: ${named.error.issues[0]?.message}.`);

  const files = new Map<string, string>();
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault !== undefined) {
      report(path, fault.rule, fault.message);
      continue;
    }
    const bytes = raw.get(path) ?? new Uint8Array();
    const extension = /(?:^|\/)LICENSE$/.test(path) ? "txt" : (/\.([a-z]+)$/.exec(path)?.[1] ?? "");
    const limit = Object.hasOwn(limitOf, extension) ? limitOf[extension] : undefined;
    if (limit === undefined) report(path, "file-type", "A pack has files of these kinds only: .yaml .md .sql .py .csv .txt.");
    else if (bytes.length > limit) report(path, "size", `The file has ${bytes.length} bytes; ${limit} are allowed.`);
    else {
      const text = decoded(bytes);
      const place = text?.search(unseen) ?? -1;
      if (text === undefined) report(path, "text", "The file is not text in UTF-8.");
      else if (place !== -1) {
        const line = text.slice(0, place).split("\n").length;
        report(path, "text", `The file has a character that is not seen: ${shownName(text.charAt(place))}.`, line);
      } else files.set(path.slice(name.length + 1), text);
    }
  }
  return issues.length > 0 ? err(issues) : ok({ name, files });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
