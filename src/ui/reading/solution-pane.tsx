/** The reference answer, asked for twice; the explanation and the concept questions, open after a pass. */
import type { Language, Question } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { Code } from "../editor/code.tsx";
import { Prose } from "../prose/prose.tsx";
import { Questions } from "./questions.tsx";
import "./reading.css";

interface SolutionPaneProps {
  readonly language: Language;
  readonly reference: string;
  readonly explanation: string;
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, string>>;
  readonly step: "hidden" | "asked" | "shown";
  readonly passed: boolean;
  readonly onAsk: () => void;
  readonly onAnswer: (question: number, answer: string) => void;
}

export function SolutionPane(props: SolutionPaneProps) {
  const { language, reference, explanation, questions, answers, step, passed, onAsk, onAnswer } = props;
  return (
    <>
      <h2 className="reading-title">{passed ? "You solved it" : "Solution"}</h2>
      {step === "shown" ? (
        <Code text={reference.trimEnd()} language={language} />
      ) : (
        <Ask asked={step === "asked"} passed={passed} onAsk={onAsk} />
      )}
      {(passed || step === "shown") && (
        <>
          <h3 className="reading-heading">Why it works</h3>
          <Prose text={explanation} />
        </>
      )}
      {questions.length > 0 && <Questions questions={questions} answers={answers} onAnswer={onAnswer} />}
    </>
  );
}

function Ask({ asked, passed, onAsk }: { readonly asked: boolean; readonly passed: boolean; readonly onAsk: () => void }) {
  if (passed)
    return (
      <div className="solution-ask">
        <p className="reading-note">Compare your answer with the reference. There are other right ways to write it.</p>
        <Button onPress={onAsk}>{asked ? "Show the reference" : "Compare with the reference"}</Button>
      </div>
    );
  return (
    <div className="solution-ask">
      <p className="reading-note" aria-live="polite">
        {asked
          ? "Once you have read the solution, this exercise can't tell you any more whether you would have found it. If a hint is left, open that first. If you still want to see it, ask again."
          : "The reference answer and why it works. An answer read is not an answer found, so this asks twice."}
      </p>
      <Button onPress={onAsk}>{asked ? "Show the solution anyway" : "Ask for the solution"}</Button>
    </div>
  );
}
