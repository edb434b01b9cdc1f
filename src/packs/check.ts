/** A pack from outside, from its bytes to what is kept of it, or to everything that is wrong with it. */
import { err, ok, type Result } from "../core/result.ts";
import { type CompiledPack, compilePack } from "./compile.ts";
import { type GatheredPack, gatherPack } from "./gather.ts";
import { packLimits } from "./limits.ts";
import { readPackFiles } from "./pack-files.ts";
import type { FolderFiles, PackIssue } from "./parse.ts";
import { validatePack } from "./validate.ts";
import { readYaml } from "./yaml.ts";
import { crc32, readZip } from "./zip.ts";

/** Where a pack comes from: one file, or the files of a folder by path. */
export type PackSource =
  | { readonly kind: "zip"; readonly bytes: Uint8Array }
  | { readonly kind: "folder"; readonly files: ReadonlyMap<string, Uint8Array> };

/** Issues told of one pack; what is wrong beyond is counted. */
const mostIssues = 100;

export function checkPack(source: PackSource): Result<CompiledPack, readonly PackIssue[]> {
  const gathered = gathering(source);
  return asTold(gathered.ok ? checkFiles(gathered.value) : gathered);
}

/** The texts of a pack, sound or not, for one who goes on writing it. */
export const readSource = (source: PackSource): Result<GatheredPack, readonly PackIssue[]> => asTold(gathering(source));

function gathering(source: PackSource): Result<GatheredPack, readonly PackIssue[]> {
  const raw = source.kind === "zip" ? readZip(source.bytes, packLimits) : ok(source.files);
  return raw.ok ? gatherPack(raw.value) : raw;
}

function asTold<T>(result: Result<T, readonly PackIssue[]>): Result<T, readonly PackIssue[]> {
  if (result.ok) return result;
  const told = result.error.slice(0, mostIssues).map((issue) => ({ ...issue, message: shortened(issue.message) }));
  const more = result.error.length - told.length;
  return err(more === 0 ? told : [...told, { file: "", path: "", message: `… and ${more} more.` }]);
}

/** A message may quote what a stranger wrote. */
const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

/** From texts that were gathered. */
function checkFiles({ name, files }: GatheredPack): Result<CompiledPack, readonly PackIssue[]> {
  const { found, issues } = readPackFiles(name, files);
  const all = found === null ? issues : [...issues, ...validatePack(found, files)];
  const compiled = found === null || all.length > 0 ? err(all) : compilePack(found, revisionOf(files));
  return compiled.ok ? compiled : err(withLines(compiled.error, files));
}

/** Adds the lines of places in YAML files. */
function withLines(issues: readonly PackIssue[], files: FolderFiles): PackIssue[] {
  const read = new Map<string, ReturnType<typeof readYaml>>();
  return issues.map((issue) => {
    const source = files.get(issue.file);
    if (issue.line !== undefined || issue.path === "" || source === undefined || !issue.file.endsWith(".yaml")) return issue;
    const yaml = read.get(issue.file) ?? readYaml(source);
    read.set(issue.file, yaml);
    return yaml.ok ? { ...issue, line: yaml.value.lineOf(issue.path.split(".")) } : issue;
  });
}

/** A checksum over all names and texts. It tells one state of a pack from another; it proves nothing. */
function revisionOf(files: FolderFiles): string {
  const encoder = new TextEncoder();
  const sum = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).reduce((crc, file) => crc32(encoder.encode(file.join("\0")), crc), 0);
  return sum.toString(16).padStart(8, "0");
}
