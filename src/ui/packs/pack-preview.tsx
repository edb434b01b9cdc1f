/** A sound pack before it is added: what it holds, how large it is, what it may do, and what it takes the place of. */
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Prose } from "../prose/prose.tsx";

export interface PackFacts {
  readonly title: string;
  /** Markdown. */
  readonly about: string;
  readonly author: string | null;
  readonly version: number;
  readonly exercises: readonly { readonly title: string; readonly language: "sql" | "python"; readonly minutes: number }[];
  /** Rows of all datasets that are seen, and databases in all. */
  readonly rows: number;
  readonly databases: number;
}

interface PackPreviewProps {
  readonly facts: PackFacts;
  /** The version that is here already. */
  readonly replaces: number | null;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

export function PackPreview({ facts, replaces, isAdding, onAdd, onLeave }: PackPreviewProps) {
  const { title, about, author, version, exercises, rows, databases } = facts;
  const python = exercises.filter(({ language }) => language === "python").length;
  return (
    <section className="pack-step" aria-label="Preview">
      <h2>{title}</h2>
      <p className="pack-facts">
        Version {version} · {author === null ? "no author named" : `by ${author}`} · {countOf(exercises.length, "exercise")}
        {databases > 0 && ` · ${countOf(databases, "database")}, ${countOf(rows, "row")} to look at`}
      </p>
      <Prose compact text={about} />
      <h3>What it holds</h3>
      <ul className="pack-exercises">
        {exercises.map((exercise) => (
          <li key={exercise.title}>
            {exercise.title}
            <span>
              {exercise.language === "sql" ? "SQL" : "Python"} · {exercise.minutes} min
            </span>
          </li>
        ))}
      </ul>
      <h3>What it may do</h3>
      <ul>
        <li>
          Run its own {python === exercises.length ? "Python" : python === 0 ? "SQL" : "SQL and Python"} to grade you, where your code runs
          too: no network, no files, nothing of this page, and an end after some seconds.
        </li>
        <li>Show texts and tables. It brings no pictures, no HTML and no scripts.</li>
        <li>It cannot see or change other exercises, your attempts or your settings.</li>
      </ul>
      <p>Whether its exercises are any good, nobody but its author has checked.</p>
      {replaces !== null && (
        <p>
          It takes the place of version {replaces}, which you have. <strong>Your code and attempts stay.</strong>
        </p>
      )}
      <div className="pack-actions">
        <Button look="primary" unavailable={isAdding} onPress={onAdd}>
          {isAdding ? "Adding …" : replaces === null ? "Add this pack" : `Update to version ${version}`}
        </Button>
        <Button unavailable={isAdding} onPress={onLeave}>
          Not now
        </Button>
      </div>
    </section>
  );
}
