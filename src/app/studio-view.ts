/** What the Studio's panes show, from the open pack and what was read of it. */
import { nameInside } from "../core/outside.ts";
import { datasetNames, exerciseNames, yamlValue } from "../packs/author.ts";
import { datasetsFolder } from "../packs/pack-files.ts";
import type { FolderFiles, PackIssue } from "../packs/parse.ts";
import type { Verification } from "../state/studio.ts";
import type { EditorLanguage } from "../ui/editor/language.ts";
import type { TreeGroup } from "../ui/studio/file-tree.tsx";
import { textAt } from "../ui/studio/values.ts";
import type { VerificationView } from "../ui/studio/verify-pane.tsx";

/** The part of a pack that a file belongs to. `folder` ends without a slash; that of the pack is empty. */
export interface Part {
  readonly kind: TreeGroup["kind"];
  readonly folder: string;
  readonly name: string;
}

export function partOf(path: string): Part {
  const [first = "", second = ""] = path.split("/");
  if (!path.includes("/")) return { kind: "pack", folder: "", name: "" };
  if (first === datasetsFolder) return { kind: "dataset", folder: `${first}/${second}`, name: second };
  return { kind: "exercise", folder: first, name: first };
}

const mains = { pack: "pack.yaml", exercise: "exercise.yaml", dataset: "dataset.yaml" } as const;

/** The file that stands for a part. */
export const mainOf = ({ kind, folder }: Pick<Part, "kind" | "folder">): string => (folder === "" ? "" : `${folder}/`) + mains[kind];

/** An issue may name a file that is not there, or a folder: then the file that stands for its part is opened. */
export const fileFor = (files: FolderFiles, path: string): string => (files.has(path) ? path : mainOf(partOf(path)));

/** By path, of the text that it was read from: the list of files is drawn at every key press. */
const titles = new Map<string, { readonly text: string | undefined; readonly title: string }>();

export function titleOf(files: FolderFiles, exercise: string): string {
  const path = `${exercise}/exercise.yaml`;
  const text = files.get(path);
  const known = titles.get(path);
  if (known !== undefined && known.text === text) return known.title;
  const title = textAt(yamlValue(files, path), "title") || exercise;
  titles.set(path, { text, title });
  return title;
}

/** The tables of a dataset by name, as far as its description can be read. */
export function tablesOf(files: FolderFiles, dataset: string): string[] {
  const value = yamlValue(files, `${datasetsFolder}/${dataset}/dataset.yaml`);
  const tables = value instanceof Object && "tables" in value && Array.isArray(value.tables) ? value.tables : [];
  return tables.map((table) => textAt(table, "name"));
}

export function treeOf(files: FolderFiles, issues: readonly PackIssue[]): TreeGroup[] {
  const parts: Part[] = [
    partOf("pack.yaml"),
    ...exerciseNames(files).map((name) => partOf(`${name}/`)),
    ...datasetNames(files).map((name) => partOf(`${datasetsFolder}/${name}/`)),
  ];
  const paths = [...files.keys()].sort();
  return parts.map((part) => {
    const { kind, folder, name } = part;
    const own = paths.filter((path) => partOf(path).folder === folder);
    const main = mainOf(part);
    return {
      kind,
      title: kind === "pack" ? "Pack" : kind === "exercise" ? titleOf(files, name) : name,
      main,
      issues: issues.filter(({ file }) => partOf(file).folder === folder).length,
      files: [main, ...own.filter((path) => path !== main)].map((path) => ({
        path,
        label: folder === "" ? path : path.slice(folder.length + 1),
        issues: issues.filter(({ file }) => file === path).length,
      })),
    };
  });
}

const languages: Readonly<Record<string, EditorLanguage>> = { sql: "sql", py: "python", yaml: "yaml", md: "markdown" };

export const languageOf = (path: string): EditorLanguage => languages[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? "text";

/** `added.corner-shop/count-orders` as the pack's own files call it. */
const nameOf = (id: string): string => nameInside(id).split("/")[1] ?? id;

export function verificationView({ wrong, exercises, ...rest }: Verification): VerificationView {
  const ids = [...new Set([...exercises.map(({ exercise }) => exercise), ...wrong.map(({ exercise }) => exercise)])];
  return {
    ...rest,
    exercises: ids.map((id) => {
      const said = exercises.find(({ exercise }) => exercise === id);
      return {
        name: nameOf(id),
        counts:
          said === undefined
            ? null
            : {
                right: said.right,
                wrong: said.wrong,
                mutants: { done: said.mutants.caught, total: said.mutants.total },
                gradingMs: said.gradingMs,
              },
        wrong: wrong.filter(({ exercise }) => exercise === id),
        errors: said?.errors ?? [],
        warnings: said?.warnings ?? [],
        survivors: said?.mutants.survivors ?? [],
      };
    }),
  };
}

/** What `equivalent` records of a survivor, which is told as `line 3: was → becomes`. */
export function equivalentOf(survivor: string): { readonly line: string; readonly becomes: string } | undefined {
  const [, line, becomes] = /^line \d+: (.*) → (.*)$/.exec(survivor) ?? [];
  return line === undefined || becomes === undefined ? undefined : { line, becomes };
}
