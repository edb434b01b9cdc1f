/** The solution, asked for twice or open after a pass: why it works, right answers beside one's own, and questions. */
import { Button } from "../base/button.tsx";
import { Lesson, type LessonProps } from "./lesson.tsx";
import { Questions } from "./questions.tsx";
import "./reading.css";

interface SolutionPaneProps extends LessonProps {
  readonly step: "hidden" | "asked" | "shown";
  readonly passed: boolean;
  readonly onAsk: () => void;
}

export function SolutionPane({ step, passed, onAsk, ...lesson }: SolutionPaneProps) {
  const { questions, answers, onAnswer } = lesson;
  return (
    <>
      <h2 className="reading-title">{passed ? "You solved it" : "Solution"}</h2>
      {passed || step === "shown" ? (
        <Lesson {...lesson} />
      ) : (
        <>
          <div className="solution-ask">
            <p className="reading-note" aria-live="polite">
              {step === "asked"
                ? "Once you have read the solution, this exercise can't tell you any more whether you would have found it. If a hint is left, open that first. If you still want to see it, ask again."
                : "The reference answer and why it works. An answer read is not an answer found, so this asks twice."}
            </p>
            <Button onPress={onAsk}>{step === "asked" ? "Show the solution anyway" : "Ask for the solution"}</Button>
          </div>
          {questions.length > 0 && <Questions questions={questions} answers={answers} onAnswer={onAnswer} />}
        </>
      )}
    </>
  );
}
