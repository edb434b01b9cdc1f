/** The engines store: the state of each language's engine as the grader tells it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EngineState, Grader } from "../core/engine.ts";
import type { Language } from "../core/exercise.ts";

export type EnginesState = Readonly<Record<Language, EngineState>>;

/** Follows the grader for as long as the grader lives. */
export function createEngines(grader: Pick<Grader, "subscribe">): StoreApi<EnginesState> {
  const store = createStore<EnginesState>()(() => ({ sql: { kind: "cold" }, python: { kind: "cold" } }));
  grader.subscribe((states) => store.setState(states));
  return store;
}
