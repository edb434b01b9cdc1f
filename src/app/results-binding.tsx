/** The result panes, bound to the last Run and the last Submit. */
import { useStore } from "zustand";
import type { EngineState } from "../core/engine.ts";
import type { Catalogue, Exercise, Language } from "../core/exercise.ts";
import type { Verdict } from "../core/verdict.ts";
import { describeContract } from "../grading/contract.ts";
import type { ResultTab } from "../state/work.ts";
import type { Activity } from "../state/workspace.ts";
import { describeEngine } from "../ui/base/describe-engine.ts";
import { Tabs } from "../ui/base/tabs.tsx";
import { spoken } from "../ui/results/coded.tsx";
import { OutputPane } from "../ui/results/output-pane.tsx";
import { ResultPane } from "../ui/results/result-pane.tsx";
import { announcementOf } from "../ui/results/sentence.ts";
import { VerdictPane } from "../ui/results/verdict-pane.tsx";
import { exerciseHref } from "./addresses.ts";
import { download } from "./download.ts";
import { useStores } from "./stores.ts";
import { runKeys, submitKeys, useWork } from "./workbench-hooks.ts";

interface ResultsBindingProps {
  readonly catalogue: Catalogue;
  readonly exercise: Exercise;
}

const marks: Record<Verdict["status"], string> = { passed: "✓", failed: "✕", crashed: "!", stopped: "■", broken: "–" };

export function ResultsBinding({ catalogue, exercise }: ResultsBindingProps) {
  const { workspace, engines } = useStores();
  const { id, language } = exercise;
  const { place } = useWork(id);
  const reports = useStore(workspace, (state) => state.reports[id]);
  const activity = useStore(workspace, (state) => state.activities[id] ?? null);
  const engine = useStore(engines, (state) => state[language]);
  const run = reports?.run ?? null;
  const grade = reports?.grade ?? null;
  const chosenData = useStore(workspace, (state) => state.chosenData[id]);
  const { move, runOn, leaveChosenData } = workspace.getState();
  const show = (results: ResultTab) => move(id, { results });
  const working = (kind: Activity) => (activity === kind ? describeWork(kind, language, engine) : null);
  const nextExercise = catalogue.exercises[catalogue.exercises.findIndex((other) => other.id === id) + 1];
  return (
    <div className="results-pane">
      <Tabs<ResultTab>
        label="Results"
        keep
        selected={place.results}
        onSelect={show}
        items={[
          {
            name: "result",
            title: "Result",
            panel: (
              <ResultPane
                report={run}
                working={working("run")}
                runKeys={runKeys}
                onShowOutput={() => show("output")}
                chosenData={chosenData}
                onLeaveChosenData={() => void leaveChosenData(exercise)}
              />
            ),
          },
          {
            name: "verdict",
            title: "Verdict",
            ...(grade === null || activity === "submit" ? {} : { aside: marks[grade.verdict.status] }),
            panel: (
              <VerdictPane
                report={grade}
                working={working("submit")}
                submitKeys={submitKeys}
                contract={describeContract(exercise)}
                author={catalogue.packs.find(({ name }) => name === exercise.pack)?.author ?? null}
                onRunOn={(tables) => void runOn(exercise, tables)}
                onShowExplanation={() => move(id, { reading: "solution", phone: "prompt" })}
                onShowHints={() => move(id, { reading: "hints", phone: "prompt" })}
                nextHref={nextExercise === undefined ? null : exerciseHref(nextExercise.id)}
              />
            ),
          },
          {
            name: "output",
            title: "Output",
            panel: (
              <OutputPane
                output={run?.output ?? grade?.output ?? null}
                language={language}
                onDownload={(text) => download(`${exercise.name}-output.txt`, text)}
              />
            ),
          },
        ]}
      />
      {/* Heard wherever the focus is: it stays where one was typing. */}
      <p className="visually-hidden" role="status">
        {activity === "submit" || grade === null ? "" : spoken(announcementOf(grade.verdict))}
      </p>
    </div>
  );
}

function describeWork(activity: Activity, language: Language, engine: EngineState): string {
  if (engine.kind === "booting" || engine.kind === "replacing")
    return `${describeEngine(language === "sql" ? "SQLite" : "Python", engine)}. Then your code runs.`;
  if (engine.kind === "running") return `${engine.step} …`;
  return activity === "run" ? "Running your code …" : "Grading your answer …";
}
