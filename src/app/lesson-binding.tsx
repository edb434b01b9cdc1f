/** What is shown after a pass, in the verdict and for later under Solution. One's own code is drawn apart: only it follows each key. */
import type { Exercise } from "../core/exercise.ts";
import { Code } from "../ui/editor/code.tsx";
import type { LessonProps } from "../ui/reading/lesson.tsx";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

export function useLesson(exercise: Exercise): LessonProps {
  const { id, language, reference, right, explanation, questions } = exercise;
  const { workspace } = useStores();
  const answers = useWork(id, (work) => work.answers);
  const onAnswer = (question: number, given: string) => workspace.getState().answer(id, question, given);
  return { language, own: <OwnCode exercise={exercise} />, reference, right, explanation, questions, answers, onAnswer };
}

/** The draft, to be read. */
export function OwnCode({ exercise: { id, language, starter } }: { readonly exercise: Exercise }) {
  const code = useWork(id, (work) => work.code);
  return <Code text={(code ?? starter).trimEnd()} language={language} />;
}
