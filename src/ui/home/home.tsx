/** The home screen: today, how far one got, and everything there is to practise. */
import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useDeferredValue, useMemo, useRef } from "react";
import { Button } from "../base/button.tsx";
import { Logo } from "../base/logo.tsx";
import { Message } from "../base/message.tsx";
import { ExerciseList, type ListedPack } from "./exercise-list.tsx";
import type { ListedExercise } from "./exercise-row.tsx";
import { FilterBar, type FilterBarProps } from "./filter-bar.tsx";
import type { ProgressProps } from "./progress.tsx";
import { Today, type TodayProps } from "./today.tsx";
import "./home.css";

const Progress = lazy(() => import("./progress.tsx"));

interface HomeProps {
  readonly today: TodayProps;
  /** Null as long as nothing was done. */
  readonly progress: ProgressProps | null;
  readonly filter: Omit<FilterBarProps, "onEnter">;
  readonly exercises: readonly ListedExercise[];
  /** Null where another order than the packs' holds. */
  readonly packs: readonly ListedPack[] | null;
  /** Something about the search that one should know. */
  readonly searchNote: string | null;
  /** Whether there is room for two columns. */
  readonly isWide: boolean;
  /** Whether all of the list is wanted at once, to go back to a place in it. */
  readonly isReturning: boolean;
  readonly homeHref: string;
  /** At the right end of the top bar. */
  readonly tools: ReactNode;
  /** The line at the foot of the page. */
  readonly foot: ReactNode;
}

/** So many fill the screen; the others follow without holding up a click or a key. */
const firstDrawn = 24;

export function Home(props: HomeProps) {
  const { today, progress, filter, exercises, packs, searchNote, isWide, isReturning, homeHref, tools, foot } = props;
  const list = useRef<HTMLElement>(null);
  const listed = useMemo(() => ({ exercises, packs }), [exercises, packs]);
  const drawn = useDeferredValue(listed, isReturning ? listed : { exercises: exercises.slice(0, firstDrawn), packs });
  return (
    <div className="home">
      <header className="home-bar">
        <Logo href={homeHref} />
        {tools}
      </header>
      <main className="home-main">
        <Today {...today} />
        <Aside progress={progress} isWide={isWide} figures={today.facts[0] ?? ""} />
        <section ref={list} className="home-list" aria-label="All exercises" onKeyDown={(event) => walk(event, list)}>
          <FilterBar {...filter} onEnter={() => stops(list)[1]?.focus()} />
          {searchNote !== null && <p className="home-note">{searchNote}</p>}
          <ExerciseList {...drawn} />
          {exercises.length === 0 && (
            <Message title="No exercise fits all of this">
              <p>Search looks at titles, topics, packs, roles and the prompts; each filter narrows the list further.</p>
              <Button onPress={filter.onClear}>Show all exercises</Button>
            </Message>
          )}
        </section>
      </main>
      {foot}
    </div>
  );
}

interface AsideProps {
  readonly progress: ProgressProps | null;
  readonly isWide: boolean;
  readonly figures: string;
}

function Aside({ progress, isWide, figures }: AsideProps) {
  if (progress === null) return <Steps />;
  const drawn = (
    <Suspense fallback={<div className="home-aside-wait" />}>
      <Progress {...progress} />
    </Suspense>
  );
  return (
    <section className="home-aside" aria-label="Progress">
      {isWide ? (
        drawn
      ) : (
        <details>
          <summary>
            Progress <span>{figures}</span>
          </summary>
          {drawn}
        </details>
      )}
    </section>
  );
}

/** What will happen, for somebody who is here for the first time. */
function Steps() {
  return (
    <section className="home-aside home-steps" aria-label="How a rehearsal goes">
      <h2>How a rehearsal goes</h2>
      <ol>
        <li>
          <strong>Run</strong> as often as you like: it shows what your code makes of the data you see.
        </li>
        <li>
          <strong>Submit</strong> when you are sure: it is graded on data you don’t see, too. Where it is wrong you get the smallest case
          that shows it.
        </li>
        <li>
          <strong>Come back</strong>: what you passed is due again after some days, so that it stays with you.
        </li>
      </ol>
      <p>Nothing leaves this device; your code is saved here as you type.</p>
    </section>
  );
}

/** The search, then the rows. */
const stops = (list: RefObject<HTMLElement | null>): readonly HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>("[data-walk]") ?? []),
];

/** Arrow keys walk from the search through the rows and back; Home and End go to the ends; Escape goes to the search. */
function walk(event: KeyboardEvent, list: RefObject<HTMLElement | null>): void {
  const all = stops(list);
  const here = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
  if (here === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
  const inRows = here > 0;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    ...(inRows ? { Home: 1, End: all.length - 1, Escape: 0 } : {}),
  };
  const target = all[targets[event.key] ?? -1];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
