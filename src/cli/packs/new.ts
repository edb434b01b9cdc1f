/** `packs new`: the folder of a pack or an exercise from a template, with blanks to fill in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { slug } from "../../packs/slug.ts";
import { filledTemplate, withExercise } from "../../packs/templates.ts";
import { readFolder } from "../content/read.ts";
import { root } from "../wiring.ts";

export const newUsage = `npm run -s packs -- new pack FOLDER
npm run -s packs -- new exercise PACK-FOLDER/NAME --language sql|python [--dataset DATASET]
    Makes the files of a pack or an exercise. Blanks begin with "TODO:"; verify says where some are left.`;

/** Ends with 0 when the folder is made, 1 when it is there already or its name will not do. */
export function make(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { language: { type: "string" }, dataset: { type: "string", default: "streaming" } },
  });
  const [kind, given] = positionals;
  if (given === undefined || positionals.length > 2) throw new Error(`Usage: ${newUsage}`);
  const folder = resolve(given);
  const fault = faultOf(folder);
  if (fault !== undefined) return tell(fault);
  if (kind === "pack") return writeTemplate("pack", folder, values.dataset);
  if (kind !== "exercise" || (values.language !== "sql" && values.language !== "python")) throw new Error(`Usage: ${newUsage}`);
  const packFile = join(dirname(folder), "pack.yaml");
  if (!existsSync(packFile)) return tell(`${packFile} is missing; make the pack first.`);
  writeTemplate(values.language, folder, values.dataset);
  writeFileSync(packFile, withExercise(readFileSync(packFile, "utf8"), basename(folder)));
  return 0;
}

function faultOf(folder: string): string | undefined {
  if (existsSync(folder)) return `${folder} is there already.`;
  const name = slug.safeParse(basename(folder));
  return name.success ? undefined : `The name "${basename(folder)}" will not do: ${name.error.issues[0]?.message}.`;
}

function tell(fault: string): number {
  console.error(fault);
  return 1;
}

function writeTemplate(template: "pack" | "sql" | "python", folder: string, dataset: string): number {
  const schemas = relative(folder, join(root, "docs/schemas")).split(sep).join("/");
  for (const [path, text] of filledTemplate(readFolder(join(root, "src/cli/templates", template)), { schemas, dataset })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  return 0;
}
