/** The Studio's store, tied to the browser: made once, when its page is first opened. */
import type { StoreApi } from "zustand/vanilla";
import { err } from "../core/result.ts";
import type { Templates } from "../packs/author.ts";
import type { PackIssue } from "../packs/parse.ts";
import { createStudio, type StudioState } from "../state/studio.ts";
import { askWorker } from "./pack-sources.ts";
import type { Stores } from "./stores.ts";
import type { StudioQuestion } from "./studio.worker.ts";
import { browserStudioStorage } from "./studio-storage.ts";

/** The very files that `packs new` writes, by path. */
const templateFiles = import.meta.glob<string>("../cli/templates/**/*.*", { query: "?raw", import: "default", eager: true });

function template(name: string): ReadonlyMap<string, string> {
  const folder = `../cli/templates/${name}/`;
  return new Map(
    Object.entries(templateFiles).flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
  );
}

export const templates: Templates = { pack: template("pack"), sql: template("sql"), python: template("python") };

function ask<T>(question: StudioQuestion, failed: (issue: PackIssue) => T): Promise<T> {
  return askWorker(new Worker(new URL("./studio.worker.ts", import.meta.url), { type: "module" }), question, failed);
}

let studio: StoreApi<StudioState> | undefined;

export function studioOf({ grader, spawn }: Stores): StoreApi<StudioState> {
  studio ??= createStudio({
    storage: browserStudioStorage(),
    templates,
    take: (source) => ask({ kind: "take", source }, (issue) => err([issue])),
    read: (pack) => ask({ kind: "read", pack }, (issue) => ({ compiled: null, issues: [issue], exercises: {}, datasets: {} })),
    verify: async (pack, scope, onEvent, signal) =>
      (await import("./studio-verify.ts")).verifyDraft(pack, scope, { builder: grader, spawn }, onEvent, signal),
  });
  return studio;
}
