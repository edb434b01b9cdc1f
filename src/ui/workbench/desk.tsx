/** The panes of the workbench on a wide screen: they move, fold, and remember their sizes. */
import type { ReactNode, Ref } from "react";
import { Group, type LayoutStorage, Panel, type PanelImperativeHandle, Separator, useDefaultLayout } from "react-resizable-panels";
import "./workbench.css";

interface DeskProps {
  readonly reading: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
  readonly readingSide: "left" | "right";
  /** Seen from the editor. */
  readonly resultsPlace: "below" | "beside";
  /** Where the sizes are remembered. */
  readonly storage: LayoutStorage;
  readonly readingRef: Ref<PanelImperativeHandle | null>;
  readonly resultsRef: Ref<PanelImperativeHandle | null>;
  readonly folded: { readonly reading: boolean; readonly results: boolean };
  /** Told when a pane is folded or unfolded, by whatever means. */
  readonly onFold: (pane: "reading" | "results", folded: boolean) => void;
}

export function Desk({ readingSide, ...props }: DeskProps) {
  const { reading, editor, results, resultsPlace, storage, readingRef, resultsRef, folded, onFold } = props;
  const columns = useDefaultLayout({ id: "desk-columns", storage });
  const separator = <Separator key="separator" className="desk-separator" aria-label="Width of the reading pane" />;
  const panels = [
    <Panel
      key="reading"
      id="reading"
      panelRef={readingRef}
      collapsible
      defaultSize="40%"
      minSize={260}
      onResize={({ inPixels }) => onFold("reading", inPixels === 0)}
    >
      <Pane folded={folded.reading}>{reading}</Pane>
    </Panel>,
    separator,
    <Panel key="work" id="work" minSize={resultsPlace === "beside" ? 440 : 320}>
      <Work key={resultsPlace} {...{ editor, results, resultsPlace, storage, resultsRef, folded, onFold }} />
    </Panel>,
  ];
  return (
    // Another arrangement is another group: a group reads its panels' order and sizes when it appears.
    <Group key={readingSide} className="desk" {...columns}>
      {readingSide === "left" ? panels : panels.toReversed()}
    </Group>
  );
}

/** The editor and the results. */
function Work({
  editor,
  results,
  resultsPlace,
  storage,
  resultsRef,
  folded,
  onFold,
}: Omit<DeskProps, "reading" | "readingSide" | "readingRef">) {
  const isBelow = resultsPlace === "below";
  const layout = useDefaultLayout({ id: isBelow ? "desk-rows" : "desk-work-columns", storage });
  return (
    <Group orientation={isBelow ? "vertical" : "horizontal"} {...layout}>
      <Panel id="editor" minSize={isBelow ? 120 : 220}>
        {editor}
      </Panel>
      <Separator className="desk-separator" aria-label={isBelow ? "Height of the results" : "Width of the results"} />
      <Panel
        id="results"
        panelRef={resultsRef}
        collapsible
        defaultSize="46%"
        minSize={isBelow ? 100 : 200}
        onResize={({ inPixels }) => onFold("results", inPixels === 0)}
      >
        <Pane folded={folded.results}>{results}</Pane>
      </Panel>
    </Group>
  );
}

/** What is folded away can't be reached by keyboard either. */
function Pane({ folded, children }: { readonly folded: boolean; readonly children: ReactNode }) {
  return (
    <div className="desk-pane" inert={folded}>
      {children}
    </div>
  );
}
