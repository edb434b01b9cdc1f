/** The reading panes, bound to the exercise and to what was opened of it. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Exercise } from "../core/exercise.ts";
import { describeContract } from "../grading/contract.ts";
import type { ReadingTab } from "../state/work.ts";
import { type TabItem, Tabs } from "../ui/base/tabs.tsx";
import { HintsPane } from "../ui/reading/hints-pane.tsx";
import { PromptPane } from "../ui/reading/prompt-pane.tsx";
import { Reading } from "../ui/reading/reading.tsx";
import { SolutionPane } from "../ui/reading/solution-pane.tsx";
import { AttemptsBinding } from "./attempts-binding.tsx";
import { DataBinding } from "./data-binding.tsx";
import { useLesson } from "./lesson-binding.tsx";
import { useStores } from "./stores.ts";
import { useWork } from "./workbench-hooks.ts";

interface ReadingBindingProps {
  readonly exercise: Exercise;
  /** Whether the panes are in view. */
  readonly shown: boolean;
  /** Puts a name into the code where the cursor is. */
  readonly onInsert: (text: string) => void;
}

export function ReadingBinding({ exercise, shown, onInsert }: ReadingBindingProps) {
  const stores = useStores();
  const { workspace, assignments } = stores;
  const { id } = exercise;
  const hintsOn = useStore(assignments, (state) => state.hintsOn(id));
  const { tab, scroll, hints, solution, status } = useWork(id, ({ place, hints, solution, status }) => ({
    tab: place.reading,
    scroll: place.scroll,
    hints,
    solution,
    status,
  }));
  const attempts = useStore(stores.attempts, ({ summaries }) => summaries.filter((summary) => summary.exercise === id).length);
  const lesson = useLesson(exercise);
  const { move, openHint, askSolution } = workspace.getState();
  const contract = useMemo(() => describeContract(exercise), [exercise]);
  // Python exercises bring their data in the call, so they have no Data tab to return to.
  const isGone = tab === "data" ? exercise.language === "python" : tab !== "prompt" && !hintsOn;
  const selected = isGone ? "prompt" : tab;

  const item = (name: ReadingTab, title: string, content: React.ReactNode, aside?: string): TabItem<ReadingTab> => ({
    name,
    title,
    ...(aside === undefined ? {} : { aside }),
    panel: (
      <Reading
        label={title}
        shown={shown && selected === name}
        scroll={scroll[name] ?? 0}
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
    item("attempts", "Attempts", <AttemptsBinding exercise={exercise} />, attempts === 0 ? undefined : String(attempts)),
    item("solution", "Solution", <SolutionPane {...lesson} step={solution} passed={status === "passed"} onAsk={() => askSolution(id)} />),
  ];
  const items = [
    item("prompt", "Prompt", <PromptPane title={exercise.title} prompt={exercise.prompt} contract={contract} topics={exercise.topics} />),
    ...(exercise.language === "sql" ? [item("data", "Data", <DataBinding exercise={exercise} onInsert={onInsert} />)] : []),
    ...(hintsOn ? help : []),
  ];
  return <Tabs label="Reading" items={items} selected={selected} onSelect={(reading) => move(id, { reading })} />;
}
