/** Concept questions, graded on the spot with the reason. */
import { Check, X } from "lucide-react";
import { useId, useState } from "react";
import type { Question } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { Prose } from "../prose/prose.tsx";
import "./questions.css";

interface QuestionsProps {
  readonly questions: readonly Question[];
  /** By index of the question: the index of a choice, or a number as typed. */
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (question: number, answer: string) => void;
}

export function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  return (
    <div className="questions">
      <h3 className="reading-heading">Think it over</h3>
      {questions.map((question, index) => (
        <fieldset key={question.ask} className="question">
          <legend>
            <Prose compact text={question.ask} />
          </legend>
          {question.kind === "choice" ? (
            <Choices question={question} answer={answers[index]} onAnswer={(answer) => onAnswer(index, answer)} />
          ) : (
            <NumberAnswer question={question} answer={answers[index]} onAnswer={(answer) => onAnswer(index, answer)} />
          )}
        </fieldset>
      ))}
    </div>
  );
}

interface AnswerProps<Kind extends Question["kind"]> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function Choices({ question, answer, onAnswer }: AnswerProps<"choice">) {
  const name = useId();
  const chosen = answer === undefined ? undefined : question.choices[Number(answer)];
  return (
    <>
      {question.choices.map(({ text, right }, index) => {
        const isChosen = answer === String(index);
        return (
          <label key={text} className="choice" data-mark={isChosen ? (right ? "right" : "wrong") : undefined}>
            <input type="radio" name={name} checked={isChosen} onChange={() => onAnswer(String(index))} />
            <Prose compact text={text} />
          </label>
        );
      })}
      <div role="status">{chosen && <Graded right={chosen.right} because={chosen.because} />}</div>
    </>
  );
}

function NumberAnswer({ question, answer, onAnswer }: AnswerProps<"number">) {
  const [draft, setDraft] = useState(answer ?? "");
  const given = answer === undefined ? Number.NaN : Number(answer.replace(",", "."));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== "") onAnswer(draft.trim());
      }}
    >
      <div className="question-number">
        <input aria-label="Your answer" inputMode="decimal" value={draft} onChange={(event) => setDraft(event.target.value)} />
        <Button onPress={() => draft.trim() !== "" && onAnswer(draft.trim())}>Check</Button>
      </div>
      <div role="status">
        {answer !== undefined && <Graded right={Math.abs(given - question.answer) <= question.tolerance} because={question.because} />}
      </div>
    </form>
  );
}

function Graded({ right, because }: { readonly right: boolean; readonly because: string }) {
  const Mark = right ? Check : X;
  return (
    <div className="question-graded" data-mark={right ? "right" : "wrong"}>
      <strong>
        <Mark size={16} aria-hidden="true" /> {right ? "Right." : "Not that."}
      </strong>
      <Prose compact text={because} />
    </div>
  );
}
