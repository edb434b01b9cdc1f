/** The help that the editor gets for an exercise: its language's, with the exercise's own tables or packages. */
import { useEffect, useMemo, useState } from "react";
import type { EngineState } from "../../core/engine.ts";
import type { Exercise } from "../../core/exercise.ts";
import { describeEngine } from "../../ui/base/describe-engine.ts";
import type { LanguageHelp, LineMark } from "../../ui/editor/language.ts";
import { type Stores, useStores } from "../stores.ts";
import { pythonHelp } from "./python-help.ts";
import { sqlHelp } from "./sql-help.ts";

interface Help {
  readonly help: LanguageHelp;
  /** What a linter says of the code as it was a moment ago. */
  readonly warnings: readonly LineMark[];
  /** What is being loaded for the help or has failed, in words. */
  readonly note: string;
}

export function useHelp(exercise: Exercise, code: string): Help {
  const stores = useStores();
  const help = useMemo(() => helpFor(exercise, stores), [exercise, stores]);
  return { help, warnings: useWarnings(exercise, code, stores), note: useNote(exercise, stores) };
}

const isFree = ({ engines }: Stores) => engines.getState().python.kind === "ready";

function helpFor(exercise: Exercise, stores: Stores): LanguageHelp {
  if (exercise.language === "python") return pythonHelp(stores.advisor, exercise.packages, () => isFree(stores));
  const { catalogue } = stores;
  return sqlHelp(async () => {
    await catalogue.getState().loadDataset(exercise.dataset);
    const load = catalogue.getState().datasets[exercise.dataset];
    return load?.kind === "ready" ? load.value.tables.filter(({ name }) => exercise.tables.includes(name)) : [];
  });
}

/** Milliseconds without a key press after which the code is worth a look. */
const pause = 500;

function useWarnings({ language, starter }: Exercise, code: string, stores: Stores): readonly LineMark[] {
  const [found, setFound] = useState<{ readonly code: string; readonly marks: readonly LineMark[] } | null>(null);
  useEffect(() => {
    if (language !== "python" || code === starter) return;
    let current = true;
    const timer = setTimeout(async () => {
      if (!isFree(stores)) return;
      const marks = await (await import("./ruff.ts")).check(code);
      if (current) setFound({ code, marks });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [language, starter, code, stores]);
  // The editor moves marks with the text, so those of a moment ago stay until there are new ones.
  return code === starter || found === null ? none : found.marks;
}

const none: readonly LineMark[] = [];

function useNote({ language }: Exercise, { advisor }: Stores): string {
  const [state, setState] = useState<EngineState>({ kind: "cold" });
  useEffect(() => advisor.subscribe(setState), [advisor]);
  const worthTelling = language === "python" && (state.kind === "booting" || state.kind === "dead");
  return worthTelling ? describeEngine("completion", state) : "";
}
