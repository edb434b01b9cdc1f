/** The catalogue store: what there is to practise, and each exercise and dataset once it has been fetched. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { contentPaths } from "../core/content-paths.ts";
import type { DatasetSummary } from "../core/dataset.ts";
import type { Catalogue, Exercise, ExerciseId } from "../core/exercise.ts";
import type { Result } from "../core/result.ts";
import { parseCatalogue, parseCompiledExercise, parseDatasetSummary, parseSearchWords, type SearchWords } from "../packs/compiled.ts";
import { type Load, loading } from "./load.ts";

/** Fetches a JSON file of the site by its path; the error says in words what went wrong. */
export type FetchJson = (path: string) => Promise<Result<unknown, string>>;

export interface CatalogueState {
  readonly catalogue: Load<Catalogue>;
  readonly exercises: Readonly<Record<ExerciseId, Load<Exercise>>>;
  /** By dataset name. */
  readonly datasets: Readonly<Record<string, Load<DatasetSummary>>>;
  /** For the search in the list; null until somebody searches. */
  readonly searchWords: Load<SearchWords> | null;
  /** Each load does nothing where the thing is here or on its way, and tries again where it failed. */
  loadCatalogue(): Promise<void>;
  loadSearchWords(): Promise<void>;
  loadExercise(id: ExerciseId): Promise<void>;
  loadDataset(name: string): Promise<void>;
  /** Fetches the catalogue again and forgets this pack's exercises, which changed. What is shown stays until then. */
  renew(pack: string): Promise<void>;
}

export function createCatalogue(fetchJson: FetchJson): StoreApi<CatalogueState> {
  return createStore<CatalogueState>()((set, get) => {
    async function load<T>(
      path: string,
      parse: (value: unknown) => Result<T, string>,
      now: Load<T> | undefined,
      put: (load: Load<T>) => void,
    ): Promise<void> {
      if (now !== undefined && now.kind !== "failed") return;
      put(loading);
      const fetched = await fetchJson(path);
      const parsed = fetched.ok ? parse(fetched.value) : fetched;
      if (parsed.ok) put({ kind: "ready", value: parsed.value });
      else put({ kind: "failed", because: fetched.ok ? `${path} is not what this page expects (${parsed.error}).` : parsed.error });
    }
    let catalogueAsked = false;
    return {
      catalogue: loading,
      exercises: {},
      datasets: {},
      searchWords: null,
      loadCatalogue() {
        const now = catalogueAsked ? get().catalogue : undefined;
        catalogueAsked = true;
        return load(contentPaths.catalogue, parseCatalogue, now, (catalogue) => set({ catalogue }));
      },
      loadSearchWords: () =>
        load(contentPaths.searchWords, parseSearchWords, get().searchWords ?? undefined, (searchWords) => set({ searchWords })),
      loadExercise: (id) =>
        load(contentPaths.exercise(id), parseCompiledExercise, get().exercises[id], (exercise) =>
          set({ exercises: { ...get().exercises, [id]: exercise } }),
        ),
      async renew(pack) {
        const fetched = await fetchJson(contentPaths.catalogue);
        const parsed = fetched.ok ? parseCatalogue(fetched.value) : fetched;
        if (!parsed.ok) return;
        const others = Object.entries(get().exercises).filter(([id]) => !id.startsWith(`${pack}/`));
        set({ catalogue: { kind: "ready", value: parsed.value }, exercises: Object.fromEntries(others) });
      },
      loadDataset: (name) =>
        load(contentPaths.dataset(name), parseDatasetSummary, get().datasets[name], (dataset) =>
          set({ datasets: { ...get().datasets, [name]: dataset } }),
        ),
    };
  });
}
