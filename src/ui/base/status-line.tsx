/** The line at the foot: what each engine is doing, in words and bytes, and whether all work is saved. */
import type { EngineState } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import { progress } from "./format.ts";
import "./status-line.css";

interface StatusLineProps {
  readonly sql: EngineState;
  readonly python: EngineState;
  /** The state of the work on this device. */
  readonly saved: { readonly text: string; readonly trouble: boolean };
}

export function StatusLine({ sql, python, saved }: StatusLineProps) {
  return (
    <footer className="status-line">
      <Engine name="SQLite" state={sql} />
      <Engine name="Python" state={python} />
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
      {describe(name, state)}
    </span>
  );
}

function describe(name: string, state: EngineState): string {
  switch (state.kind) {
    case "cold":
      return `${name} starts when it is needed`;
    case "booting":
      return `${name} starting: ${state.step}${state.total > 0 ? ` (${progress(state.loaded, state.total)})` : ""}`;
    case "ready":
      return `${name} ready`;
    case "running":
      return `${name}: ${state.step}`;
    case "replacing":
      return `${name} starts afresh: ${state.because}`;
    case "dead":
      return `${name} is not available: ${state.because}`;
    default:
      return assertNever(state);
  }
}
