/** The panes of the workbench on a wide screen: they move, fold, and remember their sizes. */
import type { ReactNode, Ref } from "react";
import { Group, type LayoutStorage, Panel, type PanelImperativeHandle, Separator, useDefaultLayout } from "react-resizable-panels";
import "./workbench.css";

interface DeskProps {
  readonly reading: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
  /** Where the sizes are remembered. */
  readonly storage: LayoutStorage;
  readonly readingRef: Ref<PanelImperativeHandle | null>;
  readonly resultsRef: Ref<PanelImperativeHandle | null>;
  readonly folded: { readonly reading: boolean; readonly results: boolean };
  /** Told when a pane is folded or unfolded, by whatever means. */
  readonly onFold: (pane: "reading" | "results", folded: boolean) => void;
}

export function Desk({ reading, editor, results, storage, readingRef, resultsRef, folded, onFold }: DeskProps) {
  const columns = useDefaultLayout({ id: "desk-columns", storage });
  const rows = useDefaultLayout({ id: "desk-rows", storage });
  return (
    <Group className="desk" {...columns}>
      <Panel
        id="reading"
        panelRef={readingRef}
        collapsible
        defaultSize="40%"
        minSize={260}
        onResize={({ inPixels }) => onFold("reading", inPixels === 0)}
      >
        <Pane folded={folded.reading}>{reading}</Pane>
      </Panel>
      <Separator className="desk-separator" aria-label="Width of the reading pane" />
      <Panel id="work" minSize={320}>
        <Group orientation="vertical" {...rows}>
          <Panel id="editor" minSize={120}>
            {editor}
          </Panel>
          <Separator className="desk-separator" aria-label="Height of the results" />
          <Panel
            id="results"
            panelRef={resultsRef}
            collapsible
            defaultSize="46%"
            minSize={100}
            onResize={({ inPixels }) => onFold("results", inPixels === 0)}
          >
            <Pane folded={folded.results}>{results}</Pane>
          </Panel>
        </Group>
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
