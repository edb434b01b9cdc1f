/** The workbench on a narrow screen: one view at a time, with Run and Submit always in reach. */
import type { ReactNode } from "react";
import { Tabs } from "../base/tabs.tsx";
import { type ActionProps, Actions } from "./editor-pane.tsx";
import "./workbench.css";

export type PhoneView = "prompt" | "code" | "result";

interface PhoneProps {
  readonly view: PhoneView;
  readonly onView: (view: PhoneView) => void;
  readonly reading: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
  readonly actions: ActionProps;
}

export function Phone({ view, onView, reading, editor, results, actions }: PhoneProps) {
  return (
    <div className="phone">
      <Tabs
        label="View"
        keep
        selected={view}
        onSelect={onView}
        items={[
          { name: "prompt", title: "Prompt", panel: reading },
          { name: "code", title: "Code", panel: editor },
          { name: "result", title: "Result", panel: results },
        ]}
      />
      <div className="phone-bar">
        <Actions {...actions} />
      </div>
    </div>
  );
}
