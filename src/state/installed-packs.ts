/** The store of packs from outside: check one, look at it, add it, update it, remove it. Nothing is kept before it is agreed to. */
import { z } from "zod";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DatabaseBuilder } from "../core/engine.ts";
import type { Catalogue, ExerciseSummary, Pack } from "../core/exercise.ts";
import { isAdded } from "../core/outside.ts";
import { err, ok, type Result } from "../core/result.ts";
import { besideIssues } from "../packs/beside.ts";
import type { PackSource } from "../packs/check.ts";
import type { CompiledPack } from "../packs/compile.ts";
import { builtPack } from "../packs/compiled.ts";
import type { PackIssue } from "../packs/parse.ts";

/** Version of what is kept of a pack. One of another version is told, and has to be added again. */
const keptVersion = 1;

const installedPack = builtPack.extend({
  kept: z.literal(keptVersion),
  /** The pack's name; the key. */
  name: z.string().refine(isAdded),
  revision: z.string(),
  /** Milliseconds since 1970. */
  addedAt: z.number(),
  /** The file's or folder's name, or a path on this site. */
  from: z.string(),
  /** Bytes on this device. */
  size: z.number(),
});
export interface InstalledPack {
  readonly kept: typeof keptVersion;
  readonly name: string;
  readonly pack: Pack;
  readonly exercises: readonly ExerciseSummary[];
  readonly revision: string;
  readonly addedAt: number;
  readonly from: string;
  readonly size: number;
}

/** Where packs from outside are kept, apart from everything else. Errors are whole sentences. */
export interface PackStorage {
  load(): Promise<Result<readonly unknown[], string>>;
  /** Puts the pack and its files, by content path, in the place of all that was kept of it. All or nothing. */
  put(pack: InstalledPack, files: ReadonlyMap<string, unknown>): Promise<Result<null, string>>;
  remove(name: string): Promise<Result<null, string>>;
}

/** Checks a pack where it can neither hang nor slow the page. */
export type CheckPack = (source: PackSource) => Promise<Result<CompiledPack, readonly PackIssue[]>>;

export type AddStep =
  | { readonly kind: "idle" }
  | { readonly kind: "checking"; readonly from: string }
  | { readonly kind: "refused"; readonly from: string; readonly issues: readonly PackIssue[] }
  | { readonly kind: "preview"; readonly from: string; readonly compiled: CompiledPack; readonly replaces: InstalledPack | null }
  | { readonly kind: "adding"; readonly compiled: CompiledPack }
  | { readonly kind: "added"; readonly pack: Pack };

export interface InstalledPacksState {
  readonly packs: readonly InstalledPack[];
  /** What went wrong with the storage. */
  readonly notice: string | null;
  readonly step: AddStep;
  load(): Promise<void>;
  /** `read` gives the pack's bytes, or says why they cannot be had. */
  check(from: string, read: () => Promise<Result<PackSource, string>>): Promise<void>;
  /** Adds the pack that is looked at. */
  add(): Promise<void>;
  /** Lays it aside. */
  leave(): void;
  remove(name: string): Promise<void>;
}

interface Ports {
  readonly storage: PackStorage;
  readonly check: CheckPack;
  readonly builder: DatabaseBuilder;
  /** The packs that are part of the site. */
  readonly builtIn: () => readonly Pack[];
  /** Called when exercises of this pack have come, changed or gone. */
  readonly onChange: (pack: string) => void;
}

export function createInstalledPacks({ storage, check, builder, builtIn, onChange }: Ports): StoreApi<InstalledPacksState> {
  return createStore<InstalledPacksState>()((set, get) => {
    let loaded: Promise<void> | undefined;
    /** Tells a check that was laid aside from the one that is waited for. */
    let checks = 0;

    async function load(): Promise<void> {
      const records = await storage.load();
      if (!records.ok) return set({ notice: records.error });
      const read = records.value.map((record) => installedPack.safeParse(record));
      const packs = read.flatMap(({ data }) => (data === undefined ? [] : [data as InstalledPack]));
      const lost = read.length - packs.length;
      set({
        packs,
        ...(lost === 0 ? {} : { notice: `${lost} of the packs that you added cannot be read by this Greenroom. Add them again.` }),
      });
    }

    const refuse = (from: string, issues: readonly PackIssue[]): void => set({ step: { kind: "refused", from, issues } });

    return {
      packs: [],
      notice: null,
      step: { kind: "idle" },
      load: () => {
        loaded ??= load();
        return loaded;
      },

      async check(from, read) {
        const own = ++checks;
        set({ step: { kind: "checking", from } });
        await get().load();
        const source = await read();
        const checked = source.ok ? await check(source.value) : err([{ file: from, path: "", message: source.error }]);
        if (own !== checks) return;
        if (!checked.ok) return refuse(from, checked.error);
        const compiled = checked.value;
        const issues = besideIssues(compiledAs(compiled), [...builtIn().map((pack) => ({ pack })), ...get().packs]);
        if (issues.length > 0) return refuse(from, issues);
        const replaces = get().packs.find(({ name }) => name === compiled.pack.name) ?? null;
        set({ step: { kind: "preview", from, compiled, replaces } });
      },

      async add() {
        const { step } = get();
        if (step.kind !== "preview") return;
        const { from, compiled } = step;
        set({ step: { kind: "adding", compiled } });
        const files = await filesOf(compiled, builder);
        if (!files.ok) return refuse(from, [files.error]);
        const { pack, exercises, revision } = compiled;
        const size = sizeOf(files.value);
        const record: InstalledPack = { kept: keptVersion, name: pack.name, pack, exercises, revision, addedAt: Date.now(), from, size };
        const kept = await storage.put(record, files.value);
        if (!kept.ok) return refuse(from, [{ file: from, path: "", message: kept.error }]);
        set({ packs: [...get().packs.filter(({ name }) => name !== pack.name), record], step: { kind: "added", pack } });
        onChange(pack.name);
      },

      leave() {
        checks++;
        set({ step: { kind: "idle" } });
      },

      async remove(name) {
        const removed = await storage.remove(name);
        if (!removed.ok) return set({ notice: removed.error });
        set({ packs: get().packs.filter((pack) => pack.name !== name), step: { kind: "idle" }, notice: null });
        onChange(name);
      },
    };
  });
}

const compiledAs = ({ pack, revision }: CompiledPack) => ({ pack, revision });

/** All files of the pack. The engine that makes databases is where strangers' code may run, so what it gives is only kept, never read here. */
async function filesOf({ documents, databases }: CompiledPack, builder: DatabaseBuilder): Promise<Result<Map<string, unknown>, PackIssue>> {
  const files = new Map(documents);
  for (const { path, file, description, tables } of databases) {
    try {
      files.set(path, await builder.buildDatabase(description, tables));
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      return err({ file, path: "", rule: "dataset", message: `SQLite cannot store this data: ${because}` });
    }
  }
  return ok(files);
}

const sizeOf = (files: ReadonlyMap<string, unknown>): number =>
  [...files.values()].reduce<number>((sum, file) => sum + (file instanceof Uint8Array ? file.length : JSON.stringify(file).length), 0);

/** The catalogue with the packs from outside after the built-in ones. */
export function withInstalled(catalogue: Catalogue, installed: readonly InstalledPack[]): Catalogue {
  const inOrder = installed.toSorted((a, b) => a.addedAt - b.addedAt);
  return {
    packs: [...catalogue.packs, ...inOrder.map(({ pack }) => pack)],
    exercises: [...catalogue.exercises, ...inOrder.flatMap(({ exercises }) => exercises)],
  };
}
