/** The home screen, bound to the stores. */
import { useStore } from "zustand";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { matches } from "../state/filter.ts";
import { suggestNext } from "../state/next.ts";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { Home, type ListedExercise } from "../ui/home/home.tsx";
import { exerciseHref, homeHref, packsHref } from "./addresses.ts";
import { Foot } from "./foot.tsx";
import { useTitle } from "./hooks.ts";
import { useStores } from "./stores.ts";

export function HomePage({ catalogue }: { readonly catalogue: Catalogue }) {
  const stores = useStores();
  const works = useStore(stores.workspace, (state) => state.works);
  const query = useStore(stores.catalogue, (state) => state.query);
  const theme = useStore(stores.settings, (state) => state.theme);
  useTitle("Greenroom");

  const list = (summary: ExerciseSummary): ListedExercise => ({
    summary,
    status: works[summary.id]?.status ?? "untouched",
    href: exerciseHref(summary.id),
  });
  const packs = catalogue.packs.map((pack) => {
    const exercises = catalogue.exercises.filter((exercise) => exercise.pack === pack.name).map(list);
    return {
      ...pack,
      exercises: exercises.filter(({ summary, status }) => matches(query, summary, pack, status)),
      passed: exercises.filter(({ status }) => status === "passed").length,
      total: exercises.length,
    };
  });
  const next = suggestNext(catalogue, works);
  return (
    <Home
      packs={packs}
      next={next && { ...list(next.exercise), reason: next.reason }}
      query={query}
      onSearch={stores.catalogue.getState().search}
      homeHref={homeHref}
      tools={
        <>
          <a href={packsHref}>Packs</a>
          <ThemeButton theme={theme} onChange={stores.settings.getState().setTheme} />
        </>
      }
      foot={<Foot />}
    />
  );
}
