/** The list of exercises: by pack where the packs' order holds, else in one piece. */
import { memo } from "react";
import { Prose } from "../prose/prose.tsx";
import { ExerciseRow, type ListedExercise } from "./exercise-row.tsx";
import { Meter } from "./meter.tsx";
import "./exercise-list.css";

export interface ListedPack {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly about: string;
  /** Of all its exercises, listed or not. */
  readonly passed: number;
  readonly total: number;
}

interface ExerciseListProps {
  readonly exercises: readonly ListedExercise[];
  /** Null where another order than the packs' holds. */
  readonly packs: readonly ListedPack[] | null;
}

/** While something is typed the list follows when there is time, and is not drawn in between. */
export const ExerciseList = memo(function ExerciseList({ exercises, packs }: ExerciseListProps) {
  if (packs === null)
    return (
      <section className="exercise-list" aria-label="Exercises">
        <Rows exercises={exercises} withPack />
      </section>
    );
  return packs.map(({ name, title, about, passed, total }) => {
    const listed = exercises.filter(({ summary }) => summary.pack === name);
    if (listed.length === 0) return null;
    return (
      <section key={name} className="exercise-list" aria-label={title}>
        <header>
          <h2>{title}</h2>
          <Meter passed={passed} total={total} />
        </header>
        <div className="exercise-list-about">
          <Prose compact text={about} />
        </div>
        <Rows exercises={listed} withPack={false} />
      </section>
    );
  });
});

function Rows({ exercises, withPack }: { readonly exercises: readonly ListedExercise[]; readonly withPack: boolean }) {
  return (
    <ul>
      {exercises.map((exercise) => (
        <li key={exercise.summary.id}>
          <ExerciseRow exercise={exercise} withPack={withPack} />
        </li>
      ))}
    </ul>
  );
}
