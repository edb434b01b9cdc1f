/** The reading panes, bound to the exercise and to what was opened of it. */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Exercise, SqlExercise } from "../core/exercise.ts";
import { describeContract } from "../grading/contract.ts";
import type { ReadingTab } from "../state/work.ts";
import { Button } from "../ui/base/button.tsx";
import { Message } from "../ui/base/message.tsx";
import { type TabItem, Tabs } from "../ui/base/tabs.tsx";
import { DataPane } from "../ui/reading/data-pane.tsx";
import { HintsPane } from "../ui/reading/hints-pane.tsx";
import { PromptPane } from "../ui/reading/prompt-pane.tsx";
import { Reading } from "../ui/reading/reading.tsx";
import { SolutionPane } from "../ui/reading/solution-pane.tsx";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

interface ReadingBindingProps {
  readonly exercise: Exercise;
  /** Whether the panes are in view. */
  readonly shown: boolean;
}

export function ReadingBinding({ exercise, shown }: ReadingBindingProps) {
  const { workspace, assignments } = useStores();
  const { id } = exercise;
  const hintsOn = useStore(assignments, (state) => state.hintsOn(id));
  const { place, hints, solution, answers, status } = useWork(id);
  const { move, openHint, askSolution, answer } = workspace.getState();
  const contract = useMemo(() => describeContract(exercise), [exercise]);
  // Python exercises bring their data in the call, so they have no Data tab to return to.
  const isGone = place.reading === "data" ? exercise.language === "python" : place.reading !== "prompt" && !hintsOn;
  const selected = isGone ? "prompt" : place.reading;

  const item = (name: ReadingTab, title: string, content: React.ReactNode, aside?: string): TabItem<ReadingTab> => ({
    name,
    title,
    ...(aside === undefined ? {} : { aside }),
    panel: (
      <Reading
        label={title}
        shown={shown && selected === name}
        scroll={place.scroll[name] ?? 0}
        onScroll={(top) => move(id, { scroll: { ...workspace.getState().works[id]?.place.scroll, [name]: top } })}
      >
        {content}
      </Reading>
    ),
  });
  // An assignment may close them.
  const help = [
    item(
      "hints",
      "Hints",
      <HintsPane hints={exercise.hints} opened={hints} onOpen={() => openHint(id)} />,
      `${Math.min(hints, exercise.hints.length)}/${exercise.hints.length}`,
    ),
    item(
      "solution",
      "Solution",
      <SolutionPane
        language={exercise.language}
        reference={exercise.reference}
        explanation={exercise.explanation}
        questions={exercise.questions}
        answers={answers}
        step={solution}
        passed={status === "passed"}
        onAsk={() => askSolution(id)}
        onAnswer={(question, given) => answer(id, question, given)}
      />,
    ),
  ];
  const items = [
    item("prompt", "Prompt", <PromptPane title={exercise.title} prompt={exercise.prompt} contract={contract} topics={exercise.topics} />),
    ...(exercise.language === "sql" ? [item("data", "Data", <DataBinding exercise={exercise} />)] : []),
    ...(hintsOn ? help : []),
  ];
  return <Tabs label="Reading" items={items} selected={selected} onSelect={(reading) => move(id, { reading })} />;
}

function DataBinding({ exercise }: { readonly exercise: SqlExercise }) {
  const { catalogue } = useStores();
  const load = useStore(catalogue, (state) => state.datasets[exercise.dataset]);
  useEffect(() => void catalogue.getState().loadDataset(exercise.dataset), [catalogue, exercise.dataset]);
  if (load?.kind === "ready") return <DataPane dataset={load.value} tables={exercise.tables} />;
  if (load?.kind === "failed")
    return (
      <Message title="The description of the data could not be loaded">
        <p>{load.because}</p>
        <Button onPress={() => void catalogue.getState().loadDataset(exercise.dataset)}>Try again</Button>
      </Message>
    );
  return <Message title="Loading the description of the data …" />;
}
