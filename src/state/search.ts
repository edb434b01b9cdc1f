/** Search in titles, topics, packs, roles and the prompts' words. It brings its library along, so it is loaded when first needed. */
import MiniSearch from "minisearch";
import type { Catalogue, ExerciseId } from "../core/exercise.ts";
import type { SearchWords } from "../packs/compiled.ts";
import type { Hits } from "./filter.ts";

/** Null where the query has no words; every word must be in the exercise, begun or slightly misspelt. */
export type Search = (query: string) => Hits;

const boost = { title: 6, topics: 4, pack: 3 };

/** @param words the prompts', by exercise; without them the search knows the catalogue only */
export async function createSearch({ packs, exercises }: Catalogue, words: SearchWords): Promise<Search> {
  const index = new MiniSearch<{ readonly id: ExerciseId }>({
    fields: ["title", "topics", "pack", "about", "words"],
    searchOptions: {
      boost,
      combineWith: "AND",
      prefix: true,
      // Short words are too alike for that.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  const titles = new Map(packs.map(({ name, title }) => [name, title]));
  // In parts, so that typing goes on meanwhile.
  await index.addAllAsync(
    exercises.map(({ id, title, topics, pack, roles, language, difficulty }) => ({
      id,
      title,
      topics: topics.join(" "),
      pack: titles.get(pack) ?? pack,
      about: [...roles, language, difficulty].join(" "),
      words: words[id] ?? "",
    })),
    { chunkSize: 50 },
  );
  return (query) => (query.trim() === "" ? null : new Map(index.search(query).map(({ id, score }) => [id, score])));
}
