/** The line at the foot: what each engine is doing, in words and bytes, and whether all work is saved. */
import type { ReactNode } from "react";
import type { EngineState } from "../../core/engine.ts";
import { describeEngine } from "./describe-engine.ts";
import "./status-line.css";

interface StatusLineProps {
  readonly sql: EngineState;
  readonly python: EngineState;
  /** The state of the work on this device. */
  readonly saved: { readonly text: string; readonly trouble: boolean };
  /** How offline use stands. */
  readonly offline: ReactNode;
}

export function StatusLine({ sql, python, saved, offline }: StatusLineProps) {
  return (
    <footer className="status-line">
      <Engine name="SQLite" state={sql} />
      <Engine name="Python" state={python} />
      {offline}
      <span className="status-line-saved" data-trouble={saved.trouble || undefined} role="status">
        {saved.text}
      </span>
    </footer>
  );
}

function Engine({ name, state }: { readonly name: string; readonly state: EngineState }) {
  return (
    <span className="status-line-engine" data-engine={name} data-kind={state.kind}>
      <span aria-hidden="true" />
      {describeEngine(name, state)}
    </span>
  );
}
