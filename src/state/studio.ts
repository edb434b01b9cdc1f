/** The store of the Studio: packs that are being written on this device, the one that is open, what is wrong with it, and its verification. */
import { z } from "zod";
import { createStore, type StoreApi } from "zustand/vanilla";
import { ok, type Result } from "../core/result.ts";
import { type Changes, faultOfName, newPack, onlyExercise, setValue, type Templates } from "../packs/author.ts";
import type { PackSource } from "../packs/check.ts";
import type { CompiledPack } from "../packs/compile.ts";
import { type DraftReading, zipDraft } from "../packs/draft.ts";
import type { YamlPath } from "../packs/edit-yaml.ts";
import type { GatheredPack } from "../packs/gather.ts";
import type { FolderFiles, PackIssue } from "../packs/parse.ts";
import type { CheckLine, ExerciseVerification, VerifyEvent } from "../packs/verification.ts";
import { uuid } from "./uuid.ts";
import type { SaveState } from "./workspace.ts";

const keptVersion = 1;

const packDraft = z.object({
  kept: z.literal(keptVersion),
  id: z.string(),
  /** The pack's folder. */
  name: z.string(),
  /** Milliseconds since 1970. */
  editedAt: z.number(),
});
export type PackDraft = z.infer<typeof packDraft>;
const draftFiles = z.map(z.string(), z.string());

/** Where drafts are kept, apart from everything else. Errors are whole sentences; every promise settles. */
export interface StudioStorage {
  load(): Promise<Result<readonly unknown[], string>>;
  /** The files of one draft by path. */
  files(id: string): Promise<Result<ReadonlyMap<string, unknown>, string>>;
  /** Keeps the draft and those of its files that have changed. All or nothing. */
  save(draft: PackDraft, changes: Changes): Promise<Result<null, string>>;
  remove(id: string): Promise<Result<null, string>>;
  /** Calls the listener with the id of a draft that another tab has saved or removed. */
  subscribe(listener: (id: string) => void): void;
}

export interface VerifyScope {
  /** One exercise by name; null for all. */
  readonly exercise: string | null;
  readonly withMutants: boolean;
}

/** How a verification goes. */
export interface Verification {
  readonly step: "running" | "done" | "cancelled" | "failed";
  /** Why it failed. */
  readonly because: string;
  readonly answers: { readonly done: number; readonly total: number };
  readonly mutants: { readonly done: number; readonly total: number };
  /** Answers that did not get what they must. */
  readonly wrong: readonly CheckLine[];
  readonly exercises: readonly ExerciseVerification[];
  readonly faults: number;
  /** Whether the pack was changed since. */
  readonly isStale: boolean;
}

interface OpenDraft {
  readonly draft: PackDraft;
  readonly files: FolderFiles;
}

export interface StudioState {
  /** Null until they are read. The one that was edited last comes first. */
  readonly drafts: readonly PackDraft[] | null;
  readonly open: OpenDraft | null;
  /** Rises whenever files change but not by typing into them: editors take over the text. */
  readonly revision: number;
  readonly save: SaveState | null;
  /** What went wrong with the storage, or why something asked for was not done. */
  readonly notice: string | null;
  /** A pack that could not be taken in. */
  readonly refused: { readonly from: string; readonly issues: readonly PackIssue[] } | null;
  /** Of the open draft as it was a moment ago. */
  readonly reading: DraftReading | null;
  readonly verification: Verification | null;

  load(): Promise<void>;
  openDraft(id: string): Promise<void>;
  /** Keeps what is open, and goes back to the list. */
  close(): Promise<void>;
  create(name: string, title: string): Promise<void>;
  /** Takes a pack in as it is, sound or not. */
  take(from: string, read: () => Promise<Result<PackSource, string>>): Promise<void>;
  rename(name: string): void;
  remove(id: string): Promise<void>;
  /** What is typed into a file. */
  type(path: string, text: string): void;
  /** A value of a YAML file, by the form. */
  set(path: string, place: YamlPath, value: unknown): void;
  /** What is made from the files as they are; tells whether it was done. */
  change(make: (files: FolderFiles) => Result<Changes, string>): boolean;
  zip(): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  verify(scope: VerifyScope): Promise<void>;
  cancel(): void;
  dismiss(): void;
  /** Saves at once what waits to be saved. */
  flush(): Promise<void>;
}

interface Ports {
  readonly storage: StudioStorage;
  readonly templates: Templates;
  /** Both where they can neither hang nor slow the page. */
  readonly take: (source: PackSource) => Promise<Result<GatheredPack, readonly PackIssue[]>>;
  readonly read: (pack: GatheredPack) => Promise<DraftReading>;
  /** Gives how many faults there are, as the command does; rejects where it cannot be done. */
  readonly verify: (pack: CompiledPack, scope: VerifyScope, onEvent: (event: VerifyEvent) => void, signal: AbortSignal) => Promise<number>;
}

/** Milliseconds after the last change in which it is saved, and read. */
const saveDelay = 200;
const readDelay = 350;

export function createStudio({ storage, templates, take, read, verify }: Ports): StoreApi<StudioState> {
  return createStore<StudioState>()((set, get) => {
    /** Of the open draft, what is not in the storage yet. */
    let unsaved = new Map<string, string | null>();
    let isUnsaved = false;
    /** Whether the last save has failed, which the notice tells. */
    let hasFailed = false;
    let saveTimer: ReturnType<typeof setTimeout> | undefined;
    let saving: Promise<void> = Promise.resolve();
    let readTimer: ReturnType<typeof setTimeout> | undefined;
    let isReading = false;
    let running: AbortController | null = null;

    const nameFault = (name: string, but?: string): string | undefined =>
      get().drafts?.some((draft) => draft.name === name && draft.id !== but)
        ? `A pack “${name}” is in the Studio already. Rename or delete it first.`
        : faultOfName(name);

    function save(): Promise<void> {
      clearTimeout(saveTimer);
      saving = saving.then(async () => {
        const { open } = get();
        if (open === null || !isUnsaved) return;
        const changes = unsaved;
        unsaved = new Map();
        isUnsaved = false;
        const saved = await storage.save(open.draft, changes);
        if (saved.ok) {
          if (!isUnsaved) set({ save: { kind: "saved", at: Date.now() }, ...(hasFailed ? { notice: null } : {}) });
          hasFailed = false;
          return;
        }
        // It is tried again with the next change; what was changed meanwhile is newer.
        if (get().open?.draft.id === open.draft.id) {
          unsaved = new Map([...changes, ...unsaved]);
          isUnsaved = true;
        }
        hasFailed = true;
        set({ save: { kind: "failed", because: saved.error }, notice: saved.error });
      });
      return saving;
    }

    async function readNow(): Promise<void> {
      const { open } = get();
      if (open === null || isReading) return;
      isReading = true;
      const reading = await read({ name: open.draft.name, files: open.files });
      isReading = false;
      if (get().open?.draft.id === open.draft.id) set({ reading });
      // It was edited meanwhile, or another draft is open.
      if (get().open !== null && get().open?.files !== open.files) await readNow();
    }

    function readSoon(): void {
      clearTimeout(readTimer);
      readTimer = setTimeout(() => void readNow(), readDelay);
    }

    function apply(changes: Changes, name?: string): void {
      const { open, drafts, verification } = get();
      if (open === null) return;
      for (const [path, text] of changes) unsaved.set(path, text);
      const files = changed(open.files, changes);
      const draft = { ...open.draft, name: name ?? open.draft.name, editedAt: Date.now() };
      isUnsaved = true;
      set({
        open: { draft, files },
        drafts: byTime([...(drafts ?? []).filter(({ id }) => id !== draft.id), draft]),
        save: { kind: "saving" },
        ...(verification === null ? {} : { verification: { ...verification, isStale: true } }),
      });
      clearTimeout(saveTimer);
      saveTimer = setTimeout(() => void save(), saveDelay);
      readSoon();
    }

    /** Begins a draft with these files. */
    async function begin(name: string, files: FolderFiles): Promise<void> {
      await get().close();
      if (get().open !== null) return;
      const draft: PackDraft = { kept: keptVersion, id: uuid(), name, editedAt: Date.now() };
      set({ open: { draft, files: new Map() }, revision: get().revision + 1, refused: null, notice: null });
      apply(files);
      await Promise.all([save(), readNow()]);
    }

    /** Takes over what another tab has done to a draft; what is changed here and not saved yet is newer. */
    async function follow(id: string): Promise<void> {
      const records = await storage.load();
      const found = await storage.files(id);
      const { open } = get();
      if (!records.ok || !found.ok) return;
      const drafts = draftsIn(records.value);
      set({ drafts });
      if (open?.draft.id !== id) return;
      const draft = drafts.find((one) => one.id === id);
      if (draft === undefined) {
        // All of it would be kept again with the next change.
        unsaved = new Map([...open.files, ...unsaved]);
        return set({ notice: "This pack was deleted in another tab. It is kept again as soon as you change something here." });
      }
      const files = draftFiles.safeParse(found.value).data;
      if (files !== undefined) set({ open: { draft, files: changed(files, unsaved) }, revision: get().revision + 1 });
      readSoon();
    }
    // In turn with saving, so that nothing is on its way to the storage while it is read.
    storage.subscribe((id) => {
      saving = saving.then(() => follow(id));
    });

    return {
      drafts: null,
      open: null,
      revision: 0,
      save: null,
      notice: null,
      refused: null,
      reading: null,
      verification: null,

      async load() {
        if (get().drafts !== null) return;
        const records = await storage.load();
        if (!records.ok) return set({ drafts: [], notice: records.error });
        const drafts = draftsIn(records.value);
        const lost = records.value.length - drafts.length;
        set({
          drafts,
          ...(lost === 0
            ? {}
            : { notice: `${lost} of the packs in the Studio cannot be read by this Greenroom; they stay where they are.` }),
        });
      },

      async openDraft(id) {
        await get().close();
        if (get().open !== null) return;
        const draft = get().drafts?.find((one) => one.id === id);
        if (draft === undefined) return set({ notice: "This pack is not in the Studio any more." });
        const found = await storage.files(id);
        const files = found.ok ? draftFiles.safeParse(found.value) : undefined;
        if (files?.data === undefined)
          return set({ notice: found.ok ? `The files of “${draft.name}” cannot be read by this Greenroom.` : found.error });
        set({ open: { draft, files: files.data }, revision: get().revision + 1, notice: null });
        await readNow();
      },

      async close() {
        get().cancel();
        await save();
        // What could not be saved is all there is of it, so the draft stays open.
        if (isUnsaved) return;
        set({ open: null, reading: null, verification: null, save: null });
      },

      async create(name, title) {
        await get().load();
        const fault = nameFault(name);
        const files = newPack(title, templates);
        if (fault !== undefined || !files.ok) return set({ notice: fault ?? (files.ok ? null : files.error) });
        await begin(name, files.value);
      },

      async take(from, readSource) {
        await get().load();
        const source = await readSource();
        if (!source.ok) return set({ refused: { from, issues: [{ file: from, path: "", message: source.error }] } });
        const taken = await take(source.value);
        if (!taken.ok) return set({ refused: { from, issues: taken.error } });
        const { name, files } = taken.value;
        const fault = nameFault(name);
        if (fault !== undefined) return set({ refused: { from, issues: [{ file: name, path: "", message: fault }] } });
        await begin(name, files);
      },

      rename(name) {
        const fault = nameFault(name, get().open?.draft.id);
        if (fault !== undefined) return set({ notice: fault });
        set({ notice: null });
        apply(new Map(), name);
      },

      async remove(id) {
        const removed = await storage.remove(id);
        if (!removed.ok) return set({ notice: removed.error });
        set({ drafts: (get().drafts ?? []).filter((draft) => draft.id !== id), notice: null });
      },

      type(path, text) {
        if (get().open?.files.get(path) !== text) apply(new Map([[path, text]]));
      },

      set(path, place, value) {
        get().change((files) => setValue(files, path, place, value));
      },

      change(make) {
        const { open, revision } = get();
        if (open === null) return false;
        const made = make(open.files);
        if (!made.ok) {
          set({ notice: made.error });
          return false;
        }
        set({ revision: revision + 1, notice: null });
        apply(made.value);
        return true;
      },

      zip() {
        const { open } = get();
        return open === null ? null : { name: open.draft.name, bytes: zipDraft({ name: open.draft.name, files: open.files }) };
      },

      async verify(scope) {
        const { open } = get();
        if (open === null || running !== null) return;
        const own = new AbortController();
        running = own;
        const show = (change: (now: Verification) => Partial<Verification>): void => {
          const now = get().verification;
          if (running === own && now !== null) set({ verification: { ...now, ...change(now) } });
        };
        set({ verification: fresh });
        try {
          // Just as it is now, not as it was read a moment ago.
          const files = scope.exercise === null ? ok(open.files) : onlyExercise(open.files, scope.exercise);
          if (!files.ok) throw new Error(files.error);
          const { compiled, issues } = await read({ name: open.draft.name, files: files.value });
          if (compiled === null) {
            const what = scope.exercise === null ? "The pack" : "The exercise";
            const told = issues.length === 1 ? `${what} has an issue` : `${what} has ${issues.length} issues`;
            show(() => ({ step: "failed", because: `${told}; mend what the check refuses first.` }));
            return;
          }
          const faults = await verify(compiled, scope, (event) => show((now) => withEvent(now, event)), own.signal);
          show(() => ({ step: own.signal.aborted ? "cancelled" : "done", faults }));
        } catch (error) {
          show(() =>
            own.signal.aborted
              ? { step: "cancelled" }
              : { step: "failed", because: error instanceof Error ? error.message : String(error) },
          );
        } finally {
          if (running === own) running = null;
        }
      },

      cancel() {
        const { verification } = get();
        running?.abort();
        running = null;
        if (verification?.step === "running") set({ verification: { ...verification, step: "cancelled" } });
      },

      dismiss: () => set({ notice: null, refused: null }),
      flush: () => save(),
    };
  });
}

const byTime = (drafts: readonly PackDraft[]): PackDraft[] => drafts.toSorted((a, b) => b.editedAt - a.editedAt);

const draftsIn = (records: readonly unknown[]): PackDraft[] => byTime(records.flatMap((record) => packDraft.safeParse(record).data ?? []));

function changed(files: FolderFiles, changes: Changes): Map<string, string> {
  const next = new Map(files);
  for (const [path, text] of changes)
    if (text === null) next.delete(path);
    else next.set(path, text);
  return next;
}

const fresh: Verification = {
  step: "running",
  because: "",
  answers: { done: 0, total: 0 },
  mutants: { done: 0, total: 0 },
  wrong: [],
  exercises: [],
  faults: 0,
  isStale: false,
};

function withEvent(now: Verification, event: VerifyEvent): Partial<Verification> {
  if (event.kind === "exercise") return { exercises: [...now.exercises, event.verification] };
  const { done, total } = event;
  if (event.kind === "mutant") return { mutants: { done, total } };
  return { answers: { done, total }, wrong: event.line.ok ? now.wrong : [...now.wrong, event.line] };
}
