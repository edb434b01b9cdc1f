/** Where the site keeps packs and data, below its root: written by the content build, read by page, engines and command line. */
import type { ExerciseId } from "./exercise.ts";

export const contentPaths = {
  catalogue: "packs/catalogue.json",
  searchWords: "packs/search-words.json",
  /** The packs that a host offers to be added; an empty list as it is built. */
  hosted: "packs/hosted.json",
  exercise: (id: ExerciseId) => `packs/${id}.json`,
  dataset: (dataset: string) => `data/${dataset}/dataset.json`,
  /** The visible data with rows in these tables; the others are there without rows. */
  visible: (dataset: string, tables: readonly string[]) => `data/${dataset}/visible/${tables.toSorted().join("+")}.sqlite.gz`,
  hidden: (dataset: string, id: ExerciseId, name: string) => `data/${dataset}/hidden/${id}/${name}.sqlite.gz`,
} as const;
