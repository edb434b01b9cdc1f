/** `packs build`: a pack's folder as a zip to hand out, the same bytes for the same files. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { zipPack } from "../../packs/zip-pack.ts";
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

/** The zip's entries lie below the folder's name. */
export function zipFolder(folder: string): Uint8Array {
  const paths = [...readFolder(folder).keys()];
  return zipPack(basename(folder), new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])));
}
