/** An assignment as its candidate sees it: what is asked, the time left, how far one is. */
import { useState } from "react";
import type { Outcome } from "../archive/your-work.tsx";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { ExerciseRow, type ListedExercise } from "../home/exercise-row.tsx";
import "../home/home.css";
import "./assignment.css";

interface AssignmentViewProps {
  readonly title: string;
  readonly minutes: number | null;
  readonly hints: boolean;
  readonly exercises: readonly ListedExercise[];
  /** Ids that this site or device does not have. */
  readonly unknown: readonly string[];
  /** Seconds; null where it has not begun or has no limit. Below zero the time is over. */
  readonly secondsLeft: number | null;
  readonly started: boolean;
  readonly onStart: () => void;
  readonly onLeave: () => void;
  /** Saves the file to hand in, named after the candidate. */
  readonly onHandIn: (candidate: string) => void;
  /** What became of it. */
  readonly outcome: Outcome | null;
}

export function AssignmentView(props: AssignmentViewProps) {
  const { title, minutes, hints, exercises, unknown, secondsLeft, started, onStart, onLeave } = props;
  return (
    <main className="assignment">
      <h1>{title}</h1>
      <p>
        {countOf(exercises.length, "exercise")} · {minutes === null ? "no time limit" : countOf(minutes, "minute")} · hints and solutions{" "}
        {hints ? "can be opened" : "are closed"}
      </p>
      {unknown.length > 0 && (
        <p role="alert">
          {countOf(unknown.length, "exercise")} of the list cannot be found here: {unknown.join(", ")}. Perhaps a pack has to be added
          first.
        </p>
      )}
      {secondsLeft !== null && (
        <p className="assignment-clock" role="timer" data-over={secondsLeft <= 0 || undefined}>
          {secondsLeft > 0 ? `${clock(secondsLeft)} left` : "The time is over. What you submit from now on is marked by its time."}
        </p>
      )}
      {started ? (
        <ul className="assignment-list">
          {exercises.map((exercise) => (
            <li key={exercise.summary.id}>
              <ExerciseRow exercise={exercise} withPack />
            </li>
          ))}
        </ul>
      ) : (
        <p>{minutes === null ? "Start when you are ready." : "The clock starts when you do, and goes on when the page is closed."}</p>
      )}
      {started && <HandIn {...props} />}
      <div>
        {started ? (
          <Button onPress={onLeave}>Leave the assignment</Button>
        ) : (
          <Button look="primary" onPress={onStart}>
            Start
          </Button>
        )}
      </div>
    </main>
  );
}

function HandIn({ onHandIn, outcome }: Pick<AssignmentViewProps, "onHandIn" | "outcome">) {
  const [candidate, setCandidate] = useState("");
  const isNamed = candidate.trim() !== "";
  return (
    <form
      className="assignment-fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onHandIn(candidate);
      }}
    >
      <h2>Hand in</h2>
      <p>
        One file with your code and every Run and Submit of these exercises, for whoever gave you the link. It can be made as often as you
        like; nothing is sent from here.
      </p>
      <label>
        Your name, for the file’s name
        <input value={candidate} maxLength={80} autoComplete="name" onChange={(event) => setCandidate(event.target.value)} />
      </label>
      <div>
        <Button look="primary" unavailable={!isNamed} onPress={() => onHandIn(candidate)}>
          Save the file to hand in
        </Button>
      </div>
      {outcome !== null && <p role={outcome.trouble ? "alert" : "status"}>{outcome.text}</p>}
    </form>
  );
}

/** `44:05`, or `1:02:30`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts)
    .map((part, index) => (index === 0 ? `${part}` : String(part).padStart(2, "0")))
    .join(":");
}
