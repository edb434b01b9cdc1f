/** The home screen, bound to the stores and to the address. Loaded lazily by app.tsx. */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { choose, isFiltering, noFilter } from "../state/filter.ts";
import { calendarOf, progressOf } from "../state/progress.ts";
import { standingOf, standingsOf } from "../state/review.ts";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import type { ListedExercise } from "../ui/home/exercise-row.tsx";
import { Home } from "../ui/home/home.tsx";
import { exerciseHref, homeHref, packsHref, workHref } from "./addresses.ts";
import { Foot } from "./foot.tsx";
import { useLeftPlace, useSearch, useToday, useTypedFilter } from "./home-hooks.ts";
import { foundOf, optionsOf, progressPropsOf, todayOf } from "./home-view.ts";
import { useMedia, useTitle } from "./hooks.ts";
import { useStores } from "./stores.ts";

export default function HomePage({ catalogue }: { readonly catalogue: Catalogue }) {
  const stores = useStores();
  const attempts = useStore(stores.attempts, (state) => state.summaries);
  const works = useStore(stores.workspace, (state) => state.works);
  const theme = useStore(stores.settings, (state) => state.theme);
  const { today, zone } = useToday();
  const { filter, type, settle, change } = useTypedFilter();
  const { hits, note, prepare } = useSearch(catalogue, filter.query);
  useTitle("Greenroom");

  const standings = useMemo(() => standingsOf(works, attempts, today, zone), [works, attempts, today, zone]);
  const progress = useMemo(() => progressOf(catalogue, standings), [catalogue, standings]);
  const weeks = useMemo(() => calendarOf(attempts, today, zone), [attempts, today, zone]);
  const list = useMemo(() => listing(catalogue, standings), [catalogue, standings]);
  const options = useMemo(() => optionsOf(catalogue), [catalogue]);
  const exercises = useMemo(
    () => choose(catalogue.exercises, filter, (exercise) => standingOf(standings, exercise), hits).map(list),
    [catalogue, filter, standings, hits, list],
  );
  const packs = useMemo(
    () => catalogue.packs.map((pack, index) => ({ ...pack, passed: 0, total: 0, ...progress.packs[index] })),
    [catalogue, progress],
  );
  const view = useMemo(
    () => todayOf({ catalogue, works, standings, progress, weeks, today }, list),
    [catalogue, works, standings, progress, weeks, today, list],
  );
  const { isFirstVisit } = view;
  useEffect(() => {
    // first-paint.ts asks for it.
    if (!isFirstVisit) stores.preferences.set("begun", "yes");
  }, [isFirstVisit, stores]);
  const drawnProgress = useMemo(() => progressPropsOf(progress, weeks), [progress, weeks]);
  return (
    <Home
      today={view}
      progress={isFirstVisit ? null : drawnProgress}
      filter={{
        choice: filter,
        options,
        found: foundOf(exercises.length, catalogue.exercises.length),
        canClear: isFiltering(filter) && exercises.length > 0,
        isNarrow: useMedia("(max-width: 700px)"),
        onType: type,
        onFocus: prepare,
        onBlur: settle,
        onChoose: change,
        onClear: () => change({ ...noFilter, sort: filter.sort }),
      }}
      exercises={exercises}
      packs={filter.sort === "order" && hits === null ? packs : null}
      searchNote={note}
      isWide={useMedia("(min-width: 1000px)")}
      isReturning={useLeftPlace()}
      homeHref={homeHref}
      tools={
        <>
          <a className="home-link" href={packsHref}>
            Packs
          </a>
          <a className="home-link" href={workHref}>
            Your work
          </a>
          <ThemeButton theme={theme} onChange={stores.settings.getState().setTheme} />
        </>
      }
      foot={<Foot />}
    />
  );
}

/** Each exercise as the list shows it, always the same object, so that only rows that changed are drawn again. */
function listing(catalogue: Catalogue, standings: ReturnType<typeof standingsOf>): (exercise: ExerciseSummary) => ListedExercise {
  const titles = new Map(catalogue.packs.map(({ name, title }) => [name, title]));
  const made = new Map<ExerciseSummary, ListedExercise>();
  return (summary) => {
    const known = made.get(summary);
    if (known !== undefined) return known;
    const packTitle = titles.get(summary.pack) ?? summary.pack;
    const listed = { summary, packTitle, status: standingOf(standings, summary).status, href: exerciseHref(summary.id) };
    made.set(summary, listed);
    return listed;
  };
}
