/** `packs schemas`: JSON Schemas of the files of packs, by which editors complete and check them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { datasetFile, exerciseFile, packFile, rowsFile } from "../../packs/schema.ts";
import { root } from "../wiring.ts";

export const schemasUsage = `npm run -s packs -- schemas
    Writes docs/schemas anew, after a change of src/packs/schema.ts.`;

const files = { pack: packFile, exercise: exerciseFile, dataset: datasetFile, rows: rowsFile };

/** File name to text, for `docs/schemas`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input", target: "draft-7" }), null, 2)}\n`,
    ]),
  );
}

export function schemas(): number {
  const folder = join(root, "docs/schemas");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
  return 0;
}
