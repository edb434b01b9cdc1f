/** One exercise on the workbench: its panes put together for wide and narrow screens. */
import { PanelBottom, PanelLeft } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PanelImperativeHandle } from "react-resizable-panels";
import { useStore } from "zustand";
import type { Catalogue, Exercise } from "../core/exercise.ts";
import { Button } from "../ui/base/button.tsx";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { Desk } from "../ui/workbench/desk.tsx";
import { Phone } from "../ui/workbench/phone.tsx";
import { WorkbenchBar } from "../ui/workbench/workbench-bar.tsx";
import { exerciseHref, homeHref } from "./addresses.ts";
import { EditorBinding } from "./editor-binding.tsx";
import { Foot } from "./foot.tsx";
import { useMedia } from "./hooks.ts";
import { ReadingBinding } from "./reading-binding.tsx";
import { ResultsBinding } from "./results-binding.tsx";
import { useStores } from "./stores.ts";
import { runKeys, submitKeys, useActions, useWork } from "./workbench-hooks.ts";

interface WorkbenchProps {
  readonly catalogue: Catalogue;
  readonly exercise: Exercise;
}

export function Workbench({ catalogue, exercise }: WorkbenchProps) {
  const { attempts, grader, workspace } = useStores();
  const { id } = exercise;
  const work = useWork(id);
  const isPhone = useMedia("(max-width: 700px)");
  const resultsPane = useRef<PanelImperativeHandle>(null);
  const { running, run, submit, stop } = useActions(exercise, () => resultsPane.current?.isCollapsed() && resultsPane.current.expand());
  const actions = { running, runKeys, submitKeys, onRun: run, onSubmit: submit, onStop: stop };
  useEffect(() => void grader.warm(exercise), [grader, exercise]);
  // Waits here for the editor to take it over.
  const [insertion, setInsertion] = useState<string | null>(null);

  const insert = (text: string) => {
    setInsertion(text);
    // On a phone the code is out of sight, and what was put into it should be seen.
    workspace.getState().move(id, { phone: "code" });
  };
  const reading = <ReadingBinding exercise={exercise} shown={!isPhone || work.place.phone === "prompt"} onInsert={insert} />;
  const inserting = { insertion, onInserted: () => setInsertion(null) };
  const editor = <EditorBinding exercise={exercise} onRun={run} onSubmit={submit} actions={isPhone ? null : actions} loadAttempts={attempts.getState().load} {...inserting} />;
  const results = <ResultsBinding catalogue={catalogue} exercise={exercise} />;
  return (
    <main className="workbench">
      {isPhone ? (
        <>
          <Bar catalogue={catalogue} exercise={exercise} />
          <Phone
            view={work.place.phone}
            onView={(phone) => workspace.getState().move(id, { phone })}
            reading={reading}
            editor={editor}
            results={results}
            actions={actions}
          />
        </>
      ) : (
        <WideWorkbench catalogue={catalogue} exercise={exercise} resultsPane={resultsPane} panes={{ reading, editor, results }} />
      )}
      <Foot />
    </main>
  );
}

interface WideProps extends WorkbenchProps {
  readonly resultsPane: React.RefObject<PanelImperativeHandle | null>;
  readonly panes: { readonly reading: React.ReactNode; readonly editor: React.ReactNode; readonly results: React.ReactNode };
}

function WideWorkbench({ catalogue, exercise, resultsPane, panes }: WideProps) {
  const { preferences } = useStores();
  const readingPane = useRef<PanelImperativeHandle>(null);
  const [folded, setFolded] = useState({ reading: false, results: false });
  const onFold = (pane: keyof typeof folded, isFolded: boolean) =>
    setFolded((now) => (now[pane] === isFolded ? now : { ...now, [pane]: isFolded }));
  const toggle = (pane: PanelImperativeHandle | null) => (pane?.isCollapsed() ? pane.expand() : pane?.collapse());
  return (
    <>
      <Bar catalogue={catalogue} exercise={exercise}>
        <Button look="quiet" icon={PanelLeft} label="Reading pane" pressed={!folded.reading} onPress={() => toggle(readingPane.current)} />
        <Button
          look="quiet"
          icon={PanelBottom}
          label="Results pane"
          pressed={!folded.results}
          onPress={() => toggle(resultsPane.current)}
        />
      </Bar>
      <Desk
        {...panes}
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
  const { settings } = useStores();
  const { status } = useWork(exercise.id);
  const theme = useStore(settings, (state) => state.theme);
  const pack = catalogue.packs.find(({ name }) => name === exercise.pack);
  const siblings = catalogue.exercises.filter((other) => other.pack === exercise.pack);
  const at = siblings.findIndex(({ id }) => id === exercise.id);
  const hrefAt = (index: number): string | null => {
    const sibling = siblings[index];
    return sibling === undefined ? null : exerciseHref(sibling.id);
  };
  return (
    <WorkbenchBar
      homeHref={homeHref}
      packTitle={pack?.title ?? exercise.pack}
      title={exercise.title}
      facts={[exercise.language === "sql" ? "SQL" : "Python", exercise.difficulty, `${exercise.minutes} min`]}
      passed={status === "passed"}
      position={{ at: at + 1, of: siblings.length }}
      previousHref={hrefAt(at - 1)}
      nextHref={hrefAt(at + 1)}
      tools={
        <>
          {children}
          <ThemeButton theme={theme} onChange={settings.getState().setTheme} />
        </>
      }
    />
  );
}
