/** What the last Submit said, and what to do next: run on the counterexample, a hint, or what there is to learn after a pass. */
import { ArrowRight } from "lucide-react";
import type { GradeReport } from "../../core/engine.ts";
import type { NamedTable } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { Message } from "../base/message.tsx";
import { Lesson, type LessonProps } from "../reading/lesson.tsx";
import { GrowthView } from "./growth.tsx";
import { VerdictView } from "./verdict-view.tsx";
import { Working } from "./working.tsx";
import "./results.css";
import "./verdict-pane.css";

interface VerdictPaneProps {
  readonly report: GradeReport | null;
  readonly working: string | null;
  /** How Submit is pressed on this machine. */
  readonly submitKeys: string;
  /** The grading contract in one line. */
  readonly contract: string;
  /** Who wrote the exercise, where the pack says so. */
  readonly author: string | null;
  readonly onRunOn: (tables: readonly NamedTable[]) => void;
  readonly onShowHints: () => void;
  /** Shown after a pass. */
  readonly lesson: LessonProps;
  /** What to do next; null when nothing is left. */
  readonly next: NextExercise | null;
}

export interface NextExercise {
  readonly href: string;
  readonly title: string;
  /** Language, difficulty, time. */
  readonly facts: readonly string[];
  /** Why this one. */
  readonly reason: string;
}

export function VerdictPane({ report, working, submitKeys, contract, author, onRunOn, onShowHints, lesson, next }: VerdictPaneProps) {
  if (working !== null) return <Working step={working} />;
  if (report === null)
    return (
      <Message title="Nothing has been submitted yet">
        <p>
          Submit ({submitKeys}) grades your code on the data you can see and on data made to catch mistakes, and shows the smallest case
          that goes wrong.
        </p>
        <p>What counts: {contract}.</p>
      </Message>
    );
  const { verdict, growth, elapsedMs } = report;
  return (
    <section className="verdict" aria-label="Verdict" data-status={verdict.status}>
      <VerdictView verdict={verdict} author={author} elapsedMs={elapsedMs} onRunOn={onRunOn} />
      {growth && <GrowthView curves={growth} />}
      {verdict.status === "failed" && (
        <div className="verdict-next">
          <Button onPress={onShowHints}>Look at the hints</Button>
        </div>
      )}
      {verdict.status === "passed" && (
        <>
          <Next next={next} />
          <Lesson {...lesson} />
        </>
      )}
    </section>
  );
}

function Next({ next }: { readonly next: NextExercise | null }) {
  if (next === null) return <p className="verdict-facts">That was the last one: every exercise is passed.</p>;
  return (
    <a className="next-exercise" href={next.href}>
      <span>
        <span className="next-reason">{next.reason}</span>
        <strong>{next.title}</strong>
        <span className="next-facts">{next.facts.join(" · ")}</span>
      </span>
      <ArrowRight size={18} aria-hidden="true" />
    </a>
  );
}
