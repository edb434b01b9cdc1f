/** An exercise of the Studio as a candidate sees it, with the very panes of the workbench; or a dataset, or why there is nothing to see. */
import { useState } from "react";
import type { DatasetSummary } from "../core/dataset.ts";
import type { Exercise } from "../core/exercise.ts";
import { describeContract } from "../grading/contract.ts";
import type { DraftReading } from "../packs/draft.ts";
import { Message } from "../ui/base/message.tsx";
import { Tabs } from "../ui/base/tabs.tsx";
import { DataPane } from "../ui/data/data-pane.tsx";
import { Code } from "../ui/editor/code.tsx";
import { HintsPane } from "../ui/reading/hints-pane.tsx";
import { Lesson } from "../ui/reading/lesson.tsx";
import { PromptPane } from "../ui/reading/prompt-pane.tsx";
import { Reading } from "../ui/reading/reading.tsx";
import type { Part } from "./studio-view.ts";

interface StudioPreviewProps {
  readonly part: Part;
  readonly reading: DraftReading | null;
  /** Puts a name into the text where the cursor is. */
  readonly onInsert: (text: string) => void;
}

export function StudioPreview({ part, reading, onInsert }: StudioPreviewProps) {
  if (reading === null) return <Message title="Reading the pack …" />;
  const { exercises, datasets } = reading;
  if (part.kind === "pack")
    return (
      <Message title="Nothing to preview here">
        <p>Open an exercise or a dataset to see it as a candidate will.</p>
      </Message>
    );
  const exercise = exercises[part.name];
  const dataset = datasets[part.kind === "dataset" ? part.name : exercise?.language === "sql" ? exercise.dataset : ""];
  if (part.kind === "exercise" && exercise !== undefined)
    return <ExercisePreview key={part.name} exercise={exercise} dataset={dataset} onInsert={onInsert} />;
  if (part.kind === "dataset" && dataset !== undefined) return <Pane label="Data">{dataPane(dataset, namesOf(dataset), onInsert)}</Pane>;
  return (
    <Message title="This cannot be shown yet">
      <p>{part.kind === "exercise" ? "exercise.yaml" : "dataset.yaml"} cannot be read as it stands; Issues says why.</p>
    </Message>
  );
}

type Tab = "prompt" | "data" | "hints" | "solution";

interface ExercisePreviewProps extends Pick<StudioPreviewProps, "onInsert"> {
  readonly exercise: Exercise;
  readonly dataset: DatasetSummary | undefined;
}

function ExercisePreview({ exercise, dataset, onInsert }: ExercisePreviewProps) {
  const [tab, setTab] = useState<Tab>("prompt");
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { title, prompt, topics, hints, language, starter, reference, right, explanation, questions } = exercise;
  const item = (name: Tab, shown: string, content: React.ReactNode) => ({
    name,
    title: shown,
    panel: <Pane label={shown}>{content}</Pane>,
  });
  const items = [
    item("prompt", "Prompt", <PromptPane title={title} prompt={prompt} contract={describeContract(exercise)} topics={topics} />),
    ...(exercise.language === "sql" && dataset !== undefined ? [item("data", "Data", dataPane(dataset, exercise.tables, onInsert))] : []),
    // All of them: whoever writes hints knows them.
    item("hints", "Hints", <HintsPane hints={hints} opened={hints.length} onOpen={() => undefined} />),
    item(
      "solution",
      "Solution",
      <Lesson
        {...{ language, reference, right, explanation, questions, answers }}
        own={<Code text={starter.trimEnd()} language={language} />}
        onAnswer={(question, answer) => setAnswers({ ...answers, [question]: answer })}
      />,
    ),
  ];
  return (
    <Tabs
      label="As a candidate sees it"
      items={items}
      selected={items.some(({ name }) => name === tab) ? tab : "prompt"}
      onSelect={setTab}
    />
  );
}

const namesOf = ({ tables }: DatasetSummary): string[] => tables.map(({ name }) => name);

const dataPane = (dataset: DatasetSummary, tables: readonly string[], onInsert: (text: string) => void) => (
  <DataPane dataset={dataset} tables={tables} onInsert={onInsert} scratch={null} />
);

function Pane({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Reading label={label} shown scroll={0} onScroll={() => undefined}>
      {children}
    </Reading>
  );
}
