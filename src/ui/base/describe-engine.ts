/** What an engine is doing, in words and bytes. */
import type { EngineState } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import { progress } from "./format.ts";

export function describeEngine(name: string, state: EngineState): string {
  switch (state.kind) {
    case "cold":
      return `${name} starts when it is needed`;
    case "booting":
      return `${name} is starting: ${state.step}${state.total > 0 ? ` (${progress(state.loaded, state.total)})` : ""}`;
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
