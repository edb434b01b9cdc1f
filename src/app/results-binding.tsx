/** The result panes, bound to the last Run and the last Submit. */
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { EngineState, GradeReport } from "../core/engine.ts";
import type { Catalogue, Exercise, Language } from "../core/exercise.ts";
import type { Verdict } from "../core/verdict.ts";
import { describeContract } from "../grading/contract.ts";
import { suggest } from "../state/next.ts";
import { standingsOf } from "../state/review.ts";
import type { ResultTab } from "../state/work.ts";
import type { Activity } from "../state/workspace.ts";
import { describeEngine } from "../ui/base/describe-engine.ts";
import { Tabs } from "../ui/base/tabs.tsx";
import { spoken } from "../ui/results/coded.tsx";
import { OutputPane } from "../ui/results/output-pane.tsx";
import { ResultPane } from "../ui/results/result-pane.tsx";
import { announcementOf } from "../ui/results/sentence.ts";
import { type NextExercise, VerdictPane } from "../ui/results/verdict-pane.tsx";
import { exerciseHref } from "./addresses.ts";
import { download } from "./download.ts";
import { useToday } from "./home-hooks.ts";
import { useLesson } from "./lesson-binding.tsx";
import { PlanBinding } from "./plan-binding.tsx";
import { useStores } from "./stores.ts";
import { tableActions } from "./table-actions.ts";
import { factsOf, runKeys, submitKeys, useWork } from "./workbench-hooks.ts";

interface ResultsBindingProps {
  readonly catalogue: Catalogue;
  readonly exercise: Exercise;
}

const marks: Record<Verdict["status"], string> = { passed: "✓", failed: "✕", crashed: "!", stopped: "■", broken: "–" };

export function ResultsBinding({ catalogue, exercise }: ResultsBindingProps) {
  const { workspace, engines } = useStores();
  const { id, language } = exercise;
  const shown = useWork(id, ({ place }) => place.results);
  const reports = useStore(workspace, (state) => state.reports[id]);
  const activity = useStore(workspace, (state) => state.activities[id] ?? null);
  const engine = useStore(engines, (state) => state[language]);
  const run = reports?.run ?? null;
  const grade = reports?.grade ?? null;
  const chosenData = useStore(workspace, (state) => state.chosenData[id]);
  const { move, runOn, leaveChosenData } = workspace.getState();
  const show = (results: ResultTab) => move(id, { results });
  const working = (kind: Activity) => (activity === kind ? describeWork(kind, language, engine) : null);
  const lesson = useLesson(exercise);
  const next = useNext(catalogue, exercise);
  const announcement = useAnnouncement(grade, activity);
  return (
    <div className="results-pane">
      <Tabs<ResultTab>
        label="Results"
        keep
        selected={shown}
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
                actions={tableActions(exercise.name)}
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
                onShowHints={() => move(id, { reading: "hints", phone: "prompt" })}
                lesson={lesson}
                next={next}
              />
            ),
          },
          ...(exercise.language === "sql"
            ? [
                {
                  name: "plan" as const,
                  title: "Plan",
                  panel: <PlanBinding exercise={exercise} shown={shown === "plan"} run={run} />,
                },
              ]
            : []),
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
        {announcement}
      </p>
    </div>
  );
}

/** The verdict to be heard: once, when a Submit ends, and not when an old one is shown again. */
function useAnnouncement(grade: GradeReport | null, activity: Activity | null): string {
  const [submitted, setSubmitted] = useState(false);
  if (activity === "submit" && !submitted) setSubmitted(true);
  return submitted && activity !== "submit" && grade !== null ? spoken(announcementOf(grade.verdict)) : "";
}

/** What to do after this exercise, with the reason. */
function useNext(catalogue: Catalogue, { id }: Exercise): NextExercise | null {
  const stores = useStores();
  const works = useStore(stores.workspace, (state) => state.works);
  const attempts = useStore(stores.attempts, (state) => state.summaries);
  const { today, zone } = useToday();
  const suggestion = useMemo(() => {
    const current = catalogue.exercises.find((exercise) => exercise.id === id) ?? null;
    return suggest(catalogue, standingsOf(works, attempts, today, zone), current);
  }, [catalogue, works, attempts, today, zone, id]);
  if (suggestion === null) return null;
  const { exercise, reason } = suggestion;
  return { href: exerciseHref(exercise.id), title: exercise.title, facts: factsOf(exercise), reason };
}

function describeWork(activity: Activity, language: Language, engine: EngineState): string {
  if (engine.kind === "booting" || engine.kind === "replacing")
    return `${describeEngine(language === "sql" ? "SQLite" : "Python", engine)}. Then your code runs.`;
  if (engine.kind === "running") return `${engine.step} …`;
  return activity === "run" ? "Running your code …" : "Grading your answer …";
}
