/** One exercise in a list. */
import { Check, Circle, CircleDot, RotateCcw } from "lucide-react";
import { memo } from "react";
import type { ExerciseSummary } from "../../core/exercise.ts";
import { languageNames, statusNames } from "./words.ts";
import "./exercise-row.css";

export interface ListedExercise {
  readonly summary: ExerciseSummary;
  readonly status: keyof typeof statusNames;
  readonly packTitle: string;
  readonly href: string;
}

const icons = { untouched: Circle, tried: CircleDot, passed: Check, due: RotateCcw } as const;

interface ExerciseRowProps {
  readonly exercise: ListedExercise;
  /** Where the list has no headings that say it. */
  readonly withPack: boolean;
}

/** It is drawn again only when it changed, because there may be a thousand. */
export const ExerciseRow = memo(function ExerciseRow({ exercise: { summary, status, packTitle, href }, withPack }: ExerciseRowProps) {
  const Icon = icons[status];
  const { title, language, difficulty, minutes, topics } = summary;
  return (
    <a className="exercise-row" href={href} data-status={status} data-walk="">
      <span className="exercise-row-mark">
        <Icon size={16} aria-hidden="true" />
      </span>
      <span className="exercise-row-title">{title}</span>
      <span className="exercise-row-topics">{(withPack ? [packTitle, ...topics] : topics).join(" · ")}</span>
      <span className="exercise-row-language">{languageNames[language]}</span>
      <span className="exercise-row-difficulty">{difficulty}</span>
      <span className="exercise-row-minutes">{minutes} min</span>
      <span className="exercise-row-status">{statusNames[status]}</span>
    </a>
  );
});
