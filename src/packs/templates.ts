/** Templates of packs and exercises, and how their blanks that have an answer are filled: the same for the command and the page. */
import { parseDocument, YAMLSeq } from "yaml";
import { yamlText } from "./edit-yaml.ts";
import type { FolderFiles } from "./parse.ts";

interface Filling {
  /** The folder of the JSON Schemas as seen from the new folder; null where there is none to point at. */
  readonly schemas: string | null;
  readonly dataset: string;
}

/** The template's files as they are written into a new folder. */
export function filledTemplate(template: FolderFiles, { schemas, dataset }: Filling): Map<string, string> {
  return new Map(
    [...template].map(([path, text]) => {
      const filled = text.replace("dataset: DATASET", `dataset: ${dataset}`);
      if (schemas === null) return [path, filled.replace(/^# yaml-language-server: .*\n/, "")];
      return [path, filled.replace("$schema=SCHEMAS", `$schema=${path.includes("/") ? `../${schemas}` : schemas}`)];
    }),
  );
}

/** The text of `pack.yaml` with one exercise more in its list, and its comments kept. */
export function withExercise(yaml: string, name: string): string {
  const document = parseDocument(yaml);
  const list = document.get("exercises");
  if (list instanceof YAMLSeq) {
    list.flow = false;
    list.add(name);
  } else document.set("exercises", [name]);
  return yamlText(document);
}
