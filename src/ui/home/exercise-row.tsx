/** One exercise in the list. */
import { Check, Circle, CircleDot } from "lucide-react";
import type { ListedExercise } from "./home.tsx";

const marks = {
  untouched: { icon: Circle, word: "not tried" },
  tried: { icon: CircleDot, word: "tried" },
  passed: { icon: Check, word: "passed" },
} as const;

export function ExerciseRow({ summary, status, href }: ListedExercise) {
  const { icon: Icon, word } = marks[status];
  const { title, language, difficulty, minutes, topics } = summary;
  return (
    <a className="exercise-row" href={href} data-status={status} data-walk="">
      <span className="exercise-row-mark">
        <Icon size={16} aria-hidden="true" />
      </span>
      <span className="exercise-row-title">{title}</span>
      <span className="exercise-row-topics">{topics.join(" · ")}</span>
      <span className="exercise-row-language">{language === "sql" ? "SQL" : "Python"}</span>
      <span className="exercise-row-difficulty" data-difficulty={difficulty}>
        {difficulty}
      </span>
      <span className="exercise-row-minutes">{minutes} min</span>
      <span className="exercise-row-state">{word}</span>
    </a>
  );
}
