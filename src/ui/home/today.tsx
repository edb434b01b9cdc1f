/** The top of the home screen: where one was, what is due for review, and one suggestion. */
import { ArrowRight } from "lucide-react";
import { countOf } from "../base/format.ts";
import type { ListedExercise } from "./exercise-row.tsx";
import { Lead } from "./welcome.tsx";
import { languageNames } from "./words.ts";
import "./today.css";

interface Due extends ListedExercise {
  /** Such as `passed 8 days ago`. */
  readonly since: string;
}

export interface TodayProps {
  /** Nothing was done yet. */
  readonly isFirstVisit: boolean;
  /** Today, in words. */
  readonly date: string;
  /** Where one stands, in a few words each. */
  readonly facts: readonly string[];
  readonly begun: ListedExercise | null;
  readonly suggestion: (ListedExercise & { readonly reason: string }) | null;
  /** The one that waits longest comes first. */
  readonly due: readonly Due[];
  /** The list of all that are due. */
  readonly dueHref: string;
  /** After how many days passed exercises come back, in words. */
  readonly rhythm: string;
  /** When something is due next, where nothing is today; null where nothing will be. */
  readonly nextDue: string | null;
  readonly isAllPassed: boolean;
}

/** More than these are in the list. */
const shownDue = 3;

export function Today({ isFirstVisit, date, facts, begun, suggestion, due, dueHref, rhythm, nextDue, isAllPassed }: TodayProps) {
  return (
    <section className="today" aria-label="Today">
      {isFirstVisit ? (
        <Lead />
      ) : (
        <>
          <h1>{date}</h1>
          <p className="today-facts">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </>
      )}
      <div className="today-cards">
        {begun && <Card exercise={begun} head="Continue where you were" isFirst />}
        {suggestion && (
          <Card
            exercise={suggestion}
            head={isFirstVisit ? "Start here" : "Something new"}
            reason={suggestion.reason}
            isFirst={begun === null}
          />
        )}
      </div>
      {isAllPassed && (
        <p className="today-all">
          <strong>Every exercise is passed.</strong> What keeps them fresh is to come back: each is due again after {rhythm}.
        </p>
      )}
      {due.length > 0 && <DueList due={due} href={dueHref} rhythm={rhythm} />}
      {due.length === 0 && nextDue !== null && (
        <p className="today-next-due">Nothing is due for review today. The next comes back {nextDue}.</p>
      )}
    </section>
  );
}

interface CardProps {
  readonly exercise: ListedExercise;
  readonly head: string;
  readonly reason?: string;
  /** The one thing to do. */
  readonly isFirst: boolean;
}

function Card({ exercise: { summary, packTitle, href }, head, reason, isFirst }: CardProps) {
  const { title, language, difficulty, minutes } = summary;
  return (
    <a className="today-card" href={href} data-first={isFirst || undefined}>
      <span className="today-card-head">{head}</span>
      <strong>{title}</strong>
      <span className="today-card-facts">
        {packTitle} · {languageNames[language]} · {difficulty} · {minutes} min
      </span>
      {reason !== undefined && <span className="today-card-reason">{reason}.</span>}
      <ArrowRight size={18} aria-hidden="true" />
    </a>
  );
}

interface DueListProps {
  readonly due: readonly Due[];
  readonly href: string;
  readonly rhythm: string;
}

function DueList({ due, href, rhythm }: DueListProps) {
  return (
    <div className="today-due">
      <header>
        <h2>Due for review</h2>
        <span>Passed exercises come back after {rhythm}.</span>
      </header>
      <ul>
        {due.slice(0, shownDue).map(({ summary, href: address, since }) => (
          <li key={summary.id}>
            <a href={address}>
              <span className="today-due-title">{summary.title}</span>
              <span>{since}</span>
              <span>{summary.minutes} min</span>
            </a>
          </li>
        ))}
      </ul>
      {due.length > shownDue && <a href={href}>All {countOf(due.length, "exercise")} due for review</a>}
    </div>
  );
}
