/** What there is to learn once an exercise is solved or its solution was asked for: why it works, right answers, questions. */
import type { ReactNode } from "react";
import type { Language, Question } from "../../core/exercise.ts";
import { Prose } from "../prose/prose.tsx";
import { Compare } from "./compare.tsx";
import { Questions } from "./questions.tsx";
import "./reading.css";

export interface LessonProps {
  readonly language: Language;
  /** One's own code, drawn. */
  readonly own: ReactNode;
  readonly reference: string;
  /** Other right answers: file name to source. */
  readonly right: Readonly<Record<string, string>>;
  readonly explanation: string;
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (question: number, answer: string) => void;
}

export function Lesson({ language, own, reference, right, explanation, questions, answers, onAnswer }: LessonProps) {
  return (
    <div className="lesson">
      <h3 className="reading-heading">Why it works</h3>
      <Prose text={explanation} />
      <Compare language={language} own={own} reference={reference} right={right} />
      {questions.length > 0 && <Questions questions={questions} answers={answers} onAnswer={onAnswer} />}
    </div>
  );
}
