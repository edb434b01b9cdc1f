/** Takes all work out as one file and in again, and says and frees what it takes on this device. */
import type { StoreApi } from "zustand/vanilla";
import type { ExerciseId } from "../core/exercise.ts";
import { ok, type Result } from "../core/result.ts";
import { type Contents, type ImportPlan, planImport, readArchive, writeArchive } from "./archive-file.ts";
import type { AttemptsState } from "./attempts.ts";
import { type ReplacedDraft, replacedDraftSchema } from "./draft.ts";
import type { Freeable, Persistence, StorageUse } from "./persistence.ts";
import { type Preferences, settingKeys } from "./settings.ts";
import type { WorkspaceState } from "./workspace.ts";

export interface Archive {
  /** Everything as a file, also what could not be stored. */
  save(extensionOf: ExtensionOf): Promise<SavedFile>;
  /** The work on these exercises alone, and no settings: the file that an assignment asks for. */
  handIn(exercises: readonly ExerciseId[], extensionOf: ExtensionOf): Promise<SavedFile>;
  /** What importing this file would do. */
  preview(bytes: Uint8Array): Promise<Result<ImportPlan, string>>;
  import(plan: ImportPlan): Promise<Result<null, string>>;
  /** Drafts that were replaced, the newest first. */
  drafts(): Promise<Result<readonly ReplacedDraft[], string>>;
  /** Makes a replaced draft the draft again; the one that stands there is kept in its place. */
  putBack(draft: ReplacedDraft): Promise<void>;
  measure(): Promise<Result<StorageUse, string>>;
  free(what: Freeable): Promise<Result<null, string>>;
}

type ExtensionOf = (exercise: ExerciseId) => string;

export interface SavedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What could not be read, in words. */
  readonly lacks: string | null;
}

interface ArchiveParts {
  readonly persistence: Pick<Persistence, "loadDrafts" | "addAll" | "measure" | "free">;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly attempts: StoreApi<AttemptsState>;
  readonly preferences: Preferences;
  readonly release: string;
}

export function createArchive({ persistence, workspace, attempts, preferences, release }: ArchiveParts): Archive {
  async function drafts(): Promise<Result<readonly ReplacedDraft[], string>> {
    const loaded = await persistence.loadDrafts();
    if (!loaded.ok) return loaded;
    const read = loaded.value.flatMap((value) => replacedDraftSchema.safeParse(value).data ?? []);
    return ok(read.sort((a, b) => b.at - a.at));
  }

  /** What the stores hold counts, since it is there also where nothing can be stored. */
  async function gather(): Promise<Contents> {
    const settings = settingKeys.flatMap((key) => {
      const value = preferences.get(key);
      return value === null ? [] : [[key, value]];
    });
    const kept = await drafts();
    return {
      works: Object.values(workspace.getState().works),
      attempts: await attempts.getState().load(),
      drafts: kept.ok ? kept.value : [],
      settings: Object.fromEntries(settings),
    };
  }

  /** The stores take over what an import or a deletion has changed. */
  const refresh = async (): Promise<void> => {
    await Promise.all([workspace.getState().refresh(), attempts.getState().restore()]);
  };

  const asFile = (contents: Contents, extensionOf: ExtensionOf): SavedFile => ({
    bytes: writeArchive(contents, { extensionOf, release }),
    lacks: workspace.getState().notice ?? attempts.getState().notice,
  });

  return {
    save: async (extensionOf) => asFile(await gather(), extensionOf),

    async handIn(exercises, extensionOf) {
      const all = await gather();
      const isAsked = ({ exercise }: { readonly exercise: ExerciseId }): boolean => exercises.includes(exercise);
      const contents: Contents = {
        works: all.works.filter(({ id }) => exercises.includes(id)),
        attempts: all.attempts.filter(isAsked),
        drafts: all.drafts.filter(isAsked),
        settings: {},
      };
      return asFile(contents, extensionOf);
    },

    async preview(bytes) {
      const read = readArchive(bytes);
      return read.ok ? ok(planImport(await gather(), read.value)) : read;
    },

    async import(plan) {
      await workspace.getState().flush();
      const added = await persistence.addAll(plan);
      if (!added.ok) return added;
      for (const key of settingKeys) if (plan.settings[key] !== undefined) preferences.set(key, plan.settings[key]);
      await refresh();
      return ok(null);
    },

    drafts,
    putBack: ({ exercise, code }) => workspace.getState().putBack(exercise, code),
    measure: () => persistence.measure(),

    async free(what) {
      const freed = await persistence.free(what);
      await refresh();
      return freed;
    },
  };
}
