/** `packs build`: a pack's folder as a zip to hand out, the same bytes for the same files. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { readFolder, readPack } from "../content/read.ts";
import { describeIssue } from "./verify.ts";

export const buildUsage = `npm run -s packs -- build FOLDER [--out FILE.zip]
    Checks the files of a pack and writes them into one zip to hand out.`;

/** Ends with 0 when the zip is written, 1 when the pack has faults. */
export function build(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: "string" } } });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new Error(`Usage: ${buildUsage}`);
  const folder = resolve(given);
  const name = basename(folder);
  const { issues } = readPack(folder, name, `${name}/`);
  for (const issue of issues) console.error(describeIssue(issue));
  if (issues.length > 0) return 1;
  const out = values.out ?? `${name}.zip`;
  const zip = zipFolder(folder);
  writeFileSync(out, zip);
  console.log(`${out}: ${zip.length} bytes`);
  return 0;
}

/** The zip's entries lie below the folder's name, sorted, and all have one date, the first that zips can tell. */
export function zipFolder(folder: string): Uint8Array {
  const name = basename(folder);
  const entries = [...readFolder(folder).keys()]
    .sort()
    .map((path) => [`${name}/${path}`, new Uint8Array(readFileSync(join(folder, path)))]);
  // In local time, as zips have it: the same figures wherever the zip is made.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
