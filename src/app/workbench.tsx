/** One exercise on the workbench: its panes put together for wide and narrow screens, and its commands. */
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PanelImperativeHandle } from "react-resizable-panels";
import { useStore } from "zustand";
import type { Catalogue, Exercise } from "../core/exercise.ts";
import type { ReadingTab, ResultTab } from "../state/work.ts";
import { Boundary } from "../ui/base/boundary.tsx";
import { Button } from "../ui/base/button.tsx";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { Desk } from "../ui/workbench/desk.tsx";
import { LayoutMenu } from "../ui/workbench/layout-menu.tsx";
import { Phone } from "../ui/workbench/phone.tsx";
import { Timer } from "../ui/workbench/timer.tsx";
import { WorkbenchBar } from "../ui/workbench/workbench-bar.tsx";
import { exerciseHref, homeHref } from "./addresses.ts";
import { useCommands, useStart } from "./command-host.tsx";
import { commands, keysOf, tooltipOf } from "./commands.ts";
import { EditorBinding } from "./editor-binding.tsx";
import { Foot } from "./foot.tsx";
import { useMedia } from "./hooks.ts";
import { OwnCode } from "./lesson-binding.tsx";
import { focusPane, neighbourPane, type PaneName } from "./panes.ts";
import { ReadingBinding } from "./reading-binding.tsx";
import { ResultsBinding } from "./results-binding.tsx";
import { useStores } from "./stores.ts";
import { factsOf, runKeys, submitKeys, useActions, useTimer, useWork } from "./workbench-hooks.ts";

interface WorkbenchProps {
  readonly catalogue: Catalogue;
  readonly exercise: Exercise;
}

export function Workbench({ catalogue, exercise }: WorkbenchProps) {
  const { attempts, grader, workspace } = useStores();
  const { id } = exercise;
  const { hints, phone } = useWork(id, ({ hints, place }) => ({ hints, phone: place.phone }));
  const isPhone = useMedia("(max-width: 700px)");
  const readingPane = useRef<PanelImperativeHandle>(null);
  const resultsPane = useRef<PanelImperativeHandle>(null);
  const { running, run, submit, stop } = useActions(exercise, () => unfold(resultsPane.current));
  const actions = { running, runKeys, submitKeys, onRun: run, onSubmit: submit, onStop: stop };
  useEffect(() => void grader.warm(exercise), [grader, exercise]);
  // Waits here for the editor to take it over.
  const [insertion, setInsertion] = useState<string | null>(null);

  const { move, openHint } = workspace.getState();
  const goTo = (pane: PaneName) => {
    if (pane === "reading") unfold(readingPane.current);
    if (pane === "results") unfold(resultsPane.current);
    move(id, { phone: phoneViews[pane] });
    focusPane(pane);
  };
  const read = (reading: ReadingTab) => () => {
    move(id, { reading });
    goTo("reading");
  };
  const look = (results: ResultTab) => () => {
    move(id, { results });
    goTo("results");
  };
  const step = (by: 1 | -1) => () => {
    const next = neighbourPane(by);
    if (next !== undefined) goTo(next);
  };
  useCommands({
    run,
    submit,
    stop: running ? stop : undefined,
    hint:
      hints < exercise.hints.length
        ? () => {
            openHint(id);
            read("hints")();
          }
        : undefined,
    prompt: read("prompt"),
    data: exercise.language === "sql" ? read("data") : undefined,
    hints: read("hints"),
    attempts: read("attempts"),
    solution: read("solution"),
    code: () => goTo("code"),
    result: look("result"),
    verdict: look("verdict"),
    nextPane: step(1),
    previousPane: step(-1),
  });

  const insert = (text: string) => {
    setInsertion(text);
    // On a phone the code is out of sight, and what was put into it should be seen.
    move(id, { phone: "code" });
  };
  const reading = (
    <section className="pane" data-pane="reading" aria-label="Exercise">
      <Boundary name="This pane">
        <ReadingBinding exercise={exercise} shown={!isPhone || phone === "prompt"} onInsert={insert} />
      </Boundary>
    </section>
  );
  const editor = (
    <div className="pane" data-pane="code">
      <Boundary name="The editor" rescue={<OwnCode exercise={exercise} />}>
        <EditorBinding
          exercise={exercise}
          onRun={run}
          onSubmit={submit}
          actions={isPhone ? null : actions}
          loadAttempts={attempts.getState().load}
          insertion={insertion}
          onInserted={() => setInsertion(null)}
        />
      </Boundary>
    </div>
  );
  const results = (
    <section className="pane" data-pane="results" aria-label="Results">
      <Boundary name="This pane">
        <ResultsBinding catalogue={catalogue} exercise={exercise} />
      </Boundary>
    </section>
  );
  return (
    <main className="workbench">
      {isPhone ? (
        <>
          <Bar catalogue={catalogue} exercise={exercise} />
          <Phone
            view={phone}
            onView={(view) => move(id, { phone: view })}
            reading={reading}
            editor={editor}
            results={results}
            actions={actions}
          />
        </>
      ) : (
        <WideWorkbench {...{ catalogue, exercise, readingPane, resultsPane }} panes={{ reading, editor, results }} />
      )}
      <Foot />
    </main>
  );
}

const phoneViews = { reading: "prompt", code: "code", results: "result" } as const;

/** To the size it had. One that was folded before a reload has forgotten that, and would be no more than a slit. */
function unfold(pane: PanelImperativeHandle | null): void {
  if (!pane?.isCollapsed()) return;
  pane.expand();
  if (pane.getSize().asPercentage < 25) pane.resize("40%");
}
const toggle = (pane: PanelImperativeHandle | null): void => (pane?.isCollapsed() ? unfold(pane) : pane?.collapse());

interface WideProps extends WorkbenchProps {
  readonly readingPane: React.RefObject<PanelImperativeHandle | null>;
  readonly resultsPane: React.RefObject<PanelImperativeHandle | null>;
  readonly panes: { readonly reading: React.ReactNode; readonly editor: React.ReactNode; readonly results: React.ReactNode };
}

function WideWorkbench({ catalogue, exercise, readingPane, resultsPane, panes }: WideProps) {
  const { preferences, settings } = useStores();
  const theme = useStore(settings, (state) => state.theme);
  const { reading, results } = useStore(settings, (state) => state.arrangement);
  const { arrange, setTheme } = settings.getState();
  const [folded, setFolded] = useState({ reading: false, results: false });
  const onFold = (pane: keyof typeof folded, isFolded: boolean) =>
    setFolded((now) => (now[pane] === isFolded ? now : { ...now, [pane]: isFolded }));
  const change = {
    foldReading: () => toggle(readingPane.current),
    foldResults: () => toggle(resultsPane.current),
    moveReading: () => arrange({ reading: reading === "left" ? "right" : "left" }),
    moveResults: () => arrange({ results: results === "below" ? "beside" : "below" }),
  };
  useCommands(change);
  return (
    <>
      <Bar catalogue={catalogue} exercise={exercise}>
        <LayoutMenu
          choices={[
            { title: "Show the reading pane", keys: keysOf("foldReading")[0], on: !folded.reading, onToggle: change.foldReading },
            { title: "Show the results", keys: keysOf("foldResults")[0], on: !folded.results, onToggle: change.foldResults },
            { title: "Reading pane on the right", on: reading === "right", onToggle: change.moveReading },
            { title: "Results beside the code", on: results === "beside", onToggle: change.moveResults },
          ]}
        />
        <ThemeButton theme={theme} onChange={setTheme} />
      </Bar>
      <Desk
        {...panes}
        readingSide={reading}
        resultsPlace={results}
        storage={{ getItem: preferences.get, setItem: preferences.set }}
        readingRef={readingPane}
        resultsRef={resultsPane}
        folded={folded}
        onFold={onFold}
      />
    </>
  );
}

function Bar({ catalogue, exercise, children }: WorkbenchProps & { readonly children?: React.ReactNode }) {
  const status = useWork(exercise.id, (work) => work.status);
  const start = useStart();
  const pack = catalogue.packs.find(({ name }) => name === exercise.pack);
  const siblings = catalogue.exercises.filter((other) => other.pack === exercise.pack);
  const at = siblings.findIndex(({ id }) => id === exercise.id);
  const hrefAt = (index: number): string | null => {
    const sibling = siblings[index];
    return sibling === undefined ? null : exerciseHref(sibling.id);
  };
  const [previousHref, nextHref] = [hrefAt(at - 1), hrefAt(at + 1)];
  useCommands({
    previous: previousHref === null ? undefined : () => location.assign(previousHref),
    next: nextHref === null ? undefined : () => location.assign(nextHref),
  });
  return (
    <WorkbenchBar
      homeHref={homeHref}
      packTitle={pack?.title ?? exercise.pack}
      title={exercise.title}
      facts={factsOf(exercise)}
      passed={status === "passed"}
      position={{ at: at + 1, of: siblings.length }}
      previousHref={previousHref}
      nextHref={nextHref}
      previousTitle={tooltipOf("previous")}
      nextTitle={tooltipOf("next")}
      timer={<TimerBinding exercise={exercise} passed={status === "passed"} />}
      tools={
        <>
          <Button
            look="quiet"
            icon={Search}
            label={commands.palette.title}
            shortcut={keysOf("palette")[0] ?? ""}
            onPress={() => start("palette")}
          />
          {children}
        </>
      }
    />
  );
}

function TimerBinding({ exercise, passed }: { readonly exercise: Exercise; readonly passed: boolean }) {
  const { seconds, paused, toggle: onToggle } = useTimer(exercise.id, passed);
  useCommands({ timer: onToggle });
  return <Timer seconds={seconds} paused={paused} onToggle={onToggle} />;
}
