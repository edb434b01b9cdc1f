/** Both engines behind the one port that the rest of the product knows. */
import type { DatabaseBuilder, EngineState, Grader } from "../core/engine.ts";
import type { Exercise, Language } from "../core/exercise.ts";
import { type Assets, cached } from "./assets.ts";
import type { Spawn } from "./bridge.ts";
import { PythonEngine } from "./python/client.ts";
import { SqlEngine } from "./sql/client.ts";

/** Makes a grader; nothing is started until it is asked for something. */
export function createGrader(spawn: Spawn, assets: Assets): Grader & DatabaseBuilder {
  const kept = cached(assets);
  const listeners = new Set<(states: Readonly<Record<Language, EngineState>>) => void>();
  let states: Readonly<Record<Language, EngineState>> = { sql: { kind: "cold" }, python: { kind: "cold" } };
  const setState = (language: Language) => (state: EngineState) => {
    states = { ...states, [language]: state };
    for (const listener of listeners) listener(states);
  };
  const sql = new SqlEngine(spawn, kept, setState("sql"));
  const python = new PythonEngine(spawn, kept, setState("python"));

  /** A second request in a language waits for the first. */
  const queues: Record<Language, Promise<unknown>> = { sql: Promise.resolve(), python: Promise.resolve() };
  const inTurn = <T>(language: Language, work: () => Promise<T>): Promise<T> => {
    const turn = queues[language].then(work);
    queues[language] = turn.catch(() => undefined);
    return turn;
  };

  return {
    warm(exercise: Exercise) {
      void (exercise.language === "sql" ? sql.warm(exercise) : python.warm(exercise));
    },
    run: (exercise, code, on) =>
      inTurn(exercise.language, () => (exercise.language === "sql" ? sql.run(exercise, code, on) : python.run(exercise, code))),
    plan: (exercise, code) => inTurn("sql", () => sql.plan(exercise, code)),
    grade: (exercise, code) =>
      inTurn(exercise.language, () => (exercise.language === "sql" ? sql.grade(exercise, code) : python.grade(exercise, code))),
    gradeQuickly: (exercise, code, options = {}) =>
      inTurn(exercise.language, () =>
        exercise.language === "sql" ? sql.grade(exercise, code, options) : python.gradeQuickly(exercise, code),
      ),
    buildDatabase: (description, tables) => inTurn("sql", () => sql.build(description, tables)),
    stop(language) {
      if (language === "sql") sql.stop();
      else python.stop();
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(states);
      return () => listeners.delete(listener);
    },
    dispose() {
      sql.dispose();
      python.dispose();
    },
  };
}
