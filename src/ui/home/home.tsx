/** The list of everything there is to practise, with where one was and how far one got. */
import { ArrowRight, Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef } from "react";
import type { ExerciseSummary } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Logo } from "../base/logo.tsx";
import { Message } from "../base/message.tsx";
import { Prose } from "../prose/prose.tsx";
import { ExerciseRow } from "./exercise-row.tsx";
import "./home.css";

export interface ListedExercise {
  readonly summary: ExerciseSummary;
  readonly status: "untouched" | "tried" | "passed";
  readonly href: string;
}

export interface ListedPack {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly about: string;
  /** Those that the filter leaves. */
  readonly exercises: readonly ListedExercise[];
  /** Of all its exercises, filtered or not. */
  readonly passed: number;
  readonly total: number;
}

interface HomeProps {
  readonly packs: readonly ListedPack[];
  /** Where one was, or where to start. */
  readonly next: (ListedExercise & { readonly reason: string }) | null;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly homeHref: string;
  /** At the right end of the top bar. */
  readonly tools: ReactNode;
  /** The line at the foot of the page. */
  readonly foot: ReactNode;
}

export function Home({ packs, next, query, onSearch, homeHref, tools, foot }: HomeProps) {
  const list = useRef<HTMLElement>(null);
  const shown = packs.filter(({ exercises }) => exercises.length > 0);
  const found = shown.reduce((sum, { exercises }) => sum + exercises.length, 0);
  // The first packs fill the screen; the others follow without holding up a click or a key.
  const drawn = useDeferredValue(shown, shown.slice(0, 2));
  return (
    <div className="home">
      <header className="home-bar">
        <Logo href={homeHref} />
        {tools}
      </header>
      <main ref={list} className="home-main" onKeyDown={(event) => walk(event, list.current)}>
        <h1>Rehearse before the interview</h1>
        <p className="home-lead">
          SQL and Python exercises on real-looking data. They run on your own machine, and when an answer is wrong you see the smallest case
          that shows it.
        </p>
        {next && <Next {...next} />}
        <Filter query={query} found={found} onSearch={onSearch} />
        {drawn.map((pack) => (
          <Pack key={pack.name} pack={pack} />
        ))}
        {found === 0 && (
          <Message title="No exercise has all of these words">
            <p>The filter looks at titles, topics, roles, packs, languages, difficulty and state.</p>
            <Button onPress={() => onSearch("")}>Show all exercises</Button>
          </Message>
        )}
      </main>
      {foot}
    </div>
  );
}

function Next({ summary, href, reason }: ListedExercise & { readonly reason: string }) {
  return (
    <a className="home-next" href={href}>
      <span className="home-next-text">
        <span className="home-next-reason">{reason}</span>
        <strong>{summary.title}</strong>
        <span className="home-next-facts">
          {summary.language === "sql" ? "SQL" : "Python"} · {summary.difficulty} · {summary.minutes} min
        </span>
      </span>
      <ArrowRight size={20} aria-hidden="true" />
    </a>
  );
}

interface FilterProps {
  readonly query: string;
  readonly found: number;
  readonly onSearch: (query: string) => void;
}

function Filter({ query, found, onSearch }: FilterProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || document.activeElement === input.current) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focusOnSlash);
    return () => document.removeEventListener("keydown", focusOnSlash);
  }, []);
  return (
    <div className="home-filter">
      <label>
        <Search size={16} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          data-walk=""
          aria-label="Filter exercises"
          placeholder="Filter by title, topic, language, state …"
          value={query}
          onChange={(event) => onSearch(event.target.value)}
        />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </label>
      <p role="status">{query.trim() === "" ? "" : `${countOf(found, "exercise")} found`}</p>
    </div>
  );
}

function Pack({ pack: { title, about, exercises, passed, total } }: { readonly pack: ListedPack }) {
  return (
    <section className="home-pack" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="home-pack-progress">
          <span aria-hidden="true">
            <span style={{ width: `${(100 * passed) / total}%` }} />
          </span>
          {passed} of {total} passed
        </span>
      </header>
      <div className="home-pack-about">
        <Prose compact text={about} />
      </div>
      <ul>
        {exercises.map((exercise) => (
          <li key={exercise.summary.id}>
            <ExerciseRow {...exercise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Arrow keys walk from the filter through the rows and back. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || list === null) return;
  const stops = [...list.querySelectorAll<HTMLElement>("[data-walk]")];
  const here = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const target = stops[here + step];
  if (here === -1 || target === undefined) return;
  event.preventDefault();
  target.focus();
}
