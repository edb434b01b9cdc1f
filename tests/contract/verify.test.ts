/** What verifying finds out with real engines: datasets that prove nothing, answers that hang on the order of rows, and how it ends. */
import initSqlJs from "sql.js";
import { afterAll, describe, expect, it } from "vitest";
import { contentPaths } from "../../src/core/content-paths.ts";
import type { DatasetDescription, Tables } from "../../src/core/dataset.ts";
import { emptyOutput, type GradeReport, type Grader } from "../../src/core/engine.ts";
import type { SqlExercise } from "../../src/core/exercise.ts";
import type { Assets } from "../../src/engines/assets.ts";
import type { EngineProcess, Spawn } from "../../src/engines/bridge.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { buildDatabase } from "../../src/engines/sql/build.ts";
import type { ParsedExercise } from "../../src/packs/parse.ts";
import type { VerifyEvent } from "../../src/packs/verification.ts";
import { createOrderCheck } from "../../src/verify/determined.ts";
import { idleDatasets } from "../../src/verify/idle.ts";
import { type VerifyTools, verifyExercises } from "../../src/verify/verify.ts";
import { nodeSpawn, site } from "./judge.ts";
import { pythonSample, sqlSample } from "./samples.ts";

const column = (name: string, type: "integer" | "text") => ({ name, type, nullable: true, note: "", fill: null });
const described: DatasetDescription = {
  name: "sample",
  title: "Sample",
  about: "",
  tables: [
    {
      name: "plays",
      about: "",
      key: ["play_id"],
      columns: [column("play_id", "integer"), column("title", "text"), column("minutes", "integer")],
    },
  ],
};
const SQL = await initSqlJs();
const plays = (...rows: readonly (readonly [string, number | string])[]): Tables => ({
  plays: { columns: ["play_id", "title", "minutes"], rows: rows.map(([title, minutes], index) => [index + 1, title, minutes]) },
});

/** Ties in minutes, and one figure that no number can hold. */
const tied = plays(["Salt Roads", 5], ["Harbor Lights", 5], ["Night Ferry", 5], ["Long Winter", "9007199254740993"]);
const datasets: Readonly<Record<string, Tables>> = {
  twice: plays(["Harbor Lights", 3], ["Harbor Lights", 4]),
  once: plays(["Harbor Lights", 3], ["Salt Roads", 5]),
  tied,
  large: plays(...Array.from({ length: 5_001 }, (_, index) => [`Title ${index}`, 5] as const)),
};
const exerciseOn = (hidden: readonly string[], reference: string = sqlSample.reference): SqlExercise => ({
  ...sqlSample,
  reference,
  hidden: hidden.map((name) => ({ name, about: "" })),
});

const files = new Map([[contentPaths.visible("sample", sqlSample.tables), buildDatabase(SQL, described, plays())]]);
for (const [name, tables] of Object.entries(datasets))
  files.set(contentPaths.hidden("sample", sqlSample.id, name), buildDatabase(SQL, described, tables));
const built = readAssets(site);
const assets: Assets = { bytes: async (path) => files.get(path) ?? built.bytes(path) };

describe("idle datasets", () => {
  const grader = createGrader(nodeSpawn, assets);
  afterAll(() => grader.dispose());
  const wrongWith = (source: string) => [{ file: "wrong.sql", source, finding: "values" as const, because: "" }];

  it("are those on which no wrong answer fails", async () => {
    const wrong = [
      ...wrongWith("SELECT title, SUM(minutes) AS minutes FROM plays GROUP BY title LIMIT 9"),
      ...wrongWith("SELECT title, minutes FROM plays"),
    ];
    expect(await idleDatasets({ exercise: exerciseOn(["once", "twice"]), wrong }, grader)).toEqual(["once"]);
  });

  it("are none where each tells some wrong answer apart, be it by an error", async () => {
    const wrong = [...wrongWith("SELECT title, minutes FROM plays"), ...wrongWith("SELECT title, minute FROM plays")];
    expect(await idleDatasets({ exercise: exerciseOn(["once", "twice"]), wrong }, grader)).toEqual([]);
  });
});

describe("a reference", () => {
  const check = createOrderCheck(nodeSpawn, assets);
  afterAll(() => check.dispose());
  const undetermined = (order: string, hidden = ["once", "tied"]) =>
    check.undetermined(exerciseOn(hidden, `SELECT title, minutes FROM plays ORDER BY ${order} LIMIT 2`), described);

  it("is undetermined where a limit cuts through ties", async () => {
    expect(await undetermined("minutes")).toBe("tied");
  });

  it("is determined by a total order, and by one that large figures make total", async () => {
    expect(await undetermined("minutes, title")).toBeUndefined();
    // Where the large figure came back as another one, this would name no row, or another.
    expect(await undetermined("minutes = 9007199254740993 DESC, title")).toBeUndefined();
  });

  it("is not tried on tables that a Run does not show whole", async () => {
    expect(await undetermined("minutes", ["large"])).toBeUndefined();
  });
});

describe("verifying", () => {
  const parsed: ParsedExercise = {
    exercise: {
      ...exerciseOn(["twice", "once"]),
      prompt: "See [the notes](notes.md).",
      starter: "SELECT title FROM plays",
      right: { "most.sql": "SELECT title, MAX(minutes) AS minutes FROM plays GROUP BY title" },
    },
    wrong: [{ file: "each.sql", source: "SELECT title, minutes FROM plays", finding: "row-count", because: "" }],
    equivalent: [],
    hidden: [],
  };
  /** Engines that are counted for as long as they live. */
  const alive = new Set<EngineProcess>();
  const spawn: Spawn = (kind) => {
    const engine = nodeSpawn(kind);
    const { terminate } = engine;
    engine.terminate = () => {
      alive.delete(engine);
      terminate();
    };
    alive.add(engine);
    return engine;
  };
  const tools: VerifyTools = {
    createGrader: () => createGrader(spawn, assets),
    workers: 2,
    spawn: () => spawn,
    assets,
    dataset: async () => described,
  };

  it("tells of each answer in order, then of the mutants, then of the exercise, and counts the faults", async () => {
    const events: VerifyEvent[] = [];
    const faults = await verifyExercises([parsed], tools, { mutants: 3, answersOnly: false }, (event) => events.push(event));
    const answers = events.flatMap((event) => (event.kind === "answer" ? [[event.line.file, event.line.ok, event.done, event.total]] : []));
    expect(answers).toEqual([
      ["reference.sql", true, 1, 4],
      ["starter.sql", true, 2, 4],
      ["right/most.sql", false, 3, 4],
      ["wrong/each.sql", true, 4, 4],
    ]);
    expect(events.flatMap((event) => (event.kind === "mutant" ? [event.done] : []))).toEqual([0, 1]);
    expect(events.at(-1)).toEqual({
      kind: "exercise",
      verification: {
        exercise: "sample/plays",
        right: 1,
        wrong: 1,
        idle: ["once"],
        gradingMs: expect.any(Number),
        mutants: { total: 1, caught: 1, survivors: [] },
        errors: ['prompt.md: the link "notes.md" leads nowhere; write https://…'],
        warnings: ['The hidden dataset "once" tells no wrong answer apart.'],
      },
    });
    expect(faults).toBe(2);
    expect(alive.size).toBe(0);
  });

  it("looks at the answers only where it is told to", async () => {
    const kinds = new Set<string>();
    const faults = await verifyExercises([parsed], tools, { mutants: 3, answersOnly: true }, ({ kind }) => kinds.add(kind));
    expect([faults, [...kinds]]).toEqual([1, ["answer"]]);
  });

  it("tells of a reference that does not run, and goes on", async () => {
    const summaries: string[] = [];
    const unreadable = { ...parsed, exercise: { ...parsed.exercise, reference: "SELECT title, FROM plays" } };
    await verifyExercises([unreadable, parsed], tools, { mutants: 3, answersOnly: false }, (event) => {
      if (event.kind === "exercise") summaries.push(`${event.verification.mutants.total} mutants`);
    });
    expect(summaries).toEqual(["0 mutants", "1 mutants"]);
  });

  it.each(["answer", "mutant", "exercise"] as const)("ends with its engines when it is aborted at its first %s", async (kind) => {
    const controller = new AbortController();
    const events: string[] = [];
    const verifying = verifyExercises(
      [parsed, parsed],
      tools,
      { mutants: 3, answersOnly: false },
      (event) => {
        events.push(event.kind);
        if (event.kind === kind) controller.abort(new Error("The author went on writing."));
      },
      controller.signal,
    );
    await expect(verifying).rejects.toThrow("The author went on writing.");
    expect(events.filter((one) => one === kind)).toHaveLength(1);
    expect(events.at(-1)).toBe(kind);
    await expect.poll(() => alive.size).toBe(0);
  });

  it("ends an interpreter that reads sources when it is aborted", async () => {
    const controller = new AbortController();
    const report: GradeReport = {
      verdict: { status: "passed", tally: { agree: 1, total: 1, noun: "cases" } },
      output: emptyOutput,
      elapsedMs: 1,
    };
    const atOnce = { grade: async () => report, dispose: () => undefined } as Partial<Grader> as Grader;
    const starting: Spawn = (kind) => {
      setTimeout(() => controller.abort(new Error("The author went on writing.")));
      return spawn(kind);
    };
    const verifying = verifyExercises(
      [{ ...parsed, exercise: pythonSample, wrong: [] }],
      { ...tools, createGrader: () => atOnce, spawn: () => starting },
      { mutants: 3, answersOnly: false },
      () => undefined,
      controller.signal,
    );
    await expect(verifying).rejects.toThrow("The author went on writing.");
    expect(alive.size).toBe(0);
  });
});
