/** The committed JSON Schemas are those of today's zod schemas, and every YAML file names its own. */
import { readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { expect, it } from "vitest";
import { readFolder } from "../content/read.ts";
import { jsonSchemas } from "./schemas.ts";

it.each(Object.entries(jsonSchemas()))("docs/schemas/%s is up to date (else: npm run -s packs -- schemas)", (name, text) => {
  expect(readFileSync(`docs/schemas/${name}`, "utf8")).toBe(text);
});

const yaml = ["exercises", "fixtures"].flatMap((folder) =>
  [...readFolder(folder)].filter(([path]) => path.endsWith(".yaml")).map(([path, text]) => [`${folder}/${path}`, text] as const),
);

it.each(yaml)("%s names its schema in the first line", (path, text) => {
  const kind = basename(dirname(path)) === "hidden" ? "rows" : basename(path, ".yaml");
  const schema = relative(dirname(path), `docs/schemas/${kind}.schema.json`);
  expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
});
