/** The text of one file of the Studio in the code editor, with the help of its language and its issues at their lines. */
import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import { err } from "../core/result.ts";
import type { PackIssue } from "../packs/parse.ts";
import { CodeEditor } from "../ui/editor/code-editor.tsx";
import type { LanguageHelp, LineMark } from "../ui/editor/language.ts";
import { useDark } from "./hooks.ts";
import { pythonHelp } from "./language/python-help.ts";
import { sqlHelp } from "./language/sql-help.ts";
import { type Stores, useStores } from "./stores.ts";
import { studioOf } from "./studio.ts";
import { languageOf, partOf } from "./studio-view.ts";

/** Longer texts are rows by the thousand, which no editor is for. */
const mostCharacters = 1_000_000;

interface StudioTextProps {
  readonly path: string;
  /** Where to go; `step` rises with each order to go there. */
  readonly target: { readonly line: number; readonly step: number };
  readonly insertion: string | null;
  readonly onInserted: () => void;
}

export function StudioText({ path, target, insertion, onInserted }: StudioTextProps) {
  const stores = useStores();
  const studio = studioOf(stores);
  const { open, reading, revision, type } = useStore(studio);
  const { fontSize, vim } = useStore(stores.settings);
  const dark = useDark();
  const text = open?.files.get(path);
  const marks = useMemo(() => marksOf(reading?.issues ?? [], path), [reading, path]);
  const help = useMemo(() => helpFor(path, stores), [path, stores]);
  const size = useRef(fontSize);
  if (open === null) return null;
  if (text === undefined) return <p className="studio-text-name">{path} is not there.</p>;
  if (text.length > mostCharacters)
    return (
      <p className="studio-text-name">
        {path} has {text.length.toLocaleString("en-GB")} characters, too many to edit here. It is kept as it is.
      </p>
    );
  return (
    <>
      <p className="studio-text-name">{path}</p>
      <CodeEditor
        key={target.step}
        name={`studio/${open.draft.id}/${path}`}
        language={languageOf(path)}
        text={text}
        revision={revision}
        cursor={{ line: target.line, column: 1, top: Math.max(0, target.line - 4) * size.current * 1.5 }}
        marks={marks}
        help={help}
        fontSize={fontSize}
        vim={vim}
        dark={dark}
        onChange={(changed) => type(path, changed)}
        onMove={nothing}
        onRun={nothing}
        onSubmit={nothing}
        onFormat={nothing}
        insertion={insertion}
        onInserted={onInserted}
      />
    </>
  );
}

const nothing = (): void => undefined;

const marksOf = (issues: readonly PackIssue[], path: string): LineMark[] =>
  issues.flatMap(({ file, line, message, rule }) =>
    file === path && line !== undefined ? [{ severity: rule === undefined ? "warning" : "error", line, message }] : [],
  );

function helpFor(path: string, stores: Stores): LanguageHelp {
  const studio = studioOf(stores);
  const language = languageOf(path);
  if (language === "python") return pythonHelp(stores.advisor, [], () => stores.engines.getState().python.kind === "ready");
  if (language !== "sql") return noHelp;
  return sqlHelp(async () => {
    const { exercises = {}, datasets = {} } = studio.getState().reading ?? {};
    const exercise = exercises[partOf(path).name];
    if (exercise?.language !== "sql") return [];
    return datasets[exercise.dataset]?.tables.filter(({ name }) => exercise.tables.includes(name)) ?? [];
  });
}

const noHelp: LanguageHelp = {
  triggers: "",
  complete: async () => null,
  signature: async () => null,
  describe: async () => null,
  format: async () => err("Texts are left as they are."),
};
