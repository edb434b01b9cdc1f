/** Both engines behind the one port that the rest of the product knows. */
import type { DatabaseBuilder, EngineState, Grader } from "../core/engine.ts";
import type { Exercise, Language } from "../core/exercise.ts";
import { type Assets, cached } from "./assets.ts";
import type { Spawn } from "./bridge.ts";
import type { PythonEngine } from "./python/client.ts";
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
  /** Its code comes when Python is first asked for: a page that shows SQL does not need it. */
  let comingPython: Promise<PythonEngine> | undefined;
  const python = (): Promise<PythonEngine> => {
    comingPython ??= import("./python/client.ts").then(({ PythonEngine }) => new PythonEngine(spawn, kept, setState("python")));
    // What could not be fetched now may be had later.
    comingPython.catch(() => {
      comingPython = undefined;
    });
    return comingPython;
  };

  /** The page asks ahead, and again when the exercise is drawn. */
  const warming = new Set<Exercise>();
  /** A second request in a language waits for the first. */
  const queues: Record<Language, Promise<unknown>> = { sql: Promise.resolve(), python: Promise.resolve() };
  const inTurn = <T>(language: Language, work: () => Promise<T>): Promise<T> => {
    const turn = queues[language].then(work);
    queues[language] = turn.catch(() => undefined);
    return turn;
  };

  return {
    warm(exercise: Exercise) {
      if (warming.has(exercise)) return;
      warming.add(exercise);
      const warmed = exercise.language === "sql" ? sql.warm(exercise) : python().then((engine) => engine.warm(exercise));
      // What hinders it here hinders the Run or Submit too, and is told there.
      warmed.catch(() => undefined).finally(() => warming.delete(exercise));
    },
    run: (exercise, code, on) =>
      inTurn(exercise.language, async () =>
        exercise.language === "sql" ? sql.run(exercise, code, on) : (await python()).run(exercise, code),
      ),
    plan: (exercise, code) => inTurn("sql", () => sql.plan(exercise, code)),
    grade: (exercise, code) =>
      inTurn(exercise.language, async () =>
        exercise.language === "sql" ? sql.grade(exercise, code) : (await python()).grade(exercise, code),
      ),
    gradeQuickly: (exercise, code, options = {}) =>
      inTurn(exercise.language, async () =>
        exercise.language === "sql" ? sql.grade(exercise, code, options) : (await python()).gradeQuickly(exercise, code),
      ),
    buildDatabase: (description, tables) => inTurn("sql", () => sql.build(description, tables)),
    stop(language) {
      if (language === "sql") sql.stop();
      else void comingPython?.then((engine) => engine.stop());
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(states);
      return () => listeners.delete(listener);
    },
    dispose() {
      sql.dispose();
      void comingPython?.then((engine) => engine.dispose());
    },
  };
}
