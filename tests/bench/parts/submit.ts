/** (c) What a Submit in SQL costs over the bare query, and what sql.js costs over native SQLite. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";
import { contentPaths } from "../../../src/core/content-paths.ts";
import type { SqlExercise } from "../../../src/core/exercise.ts";
import { ask, type Bench, openHarness, type Part, sqlExercises } from "../bench.ts";
import { inPage, withProfile } from "../browser.ts";
import type { Native } from "../native.ts";
import { alternate } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { serve } from "../server.ts";

/** Opens each database from its bytes, runs the query there, and reads every row once, as the bare worker does. */
const nativeScript = `
import json, pathlib, sqlite3, sys, time
query = pathlib.Path(sys.argv[1]).read_text()
databases = [pathlib.Path(path).read_bytes() for path in sys.argv[2:]]
start = time.perf_counter()
for bytes in databases:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(bytes)
    connection.execute(query).fetchall()
    connection.close()
print(json.dumps((time.perf_counter() - start) * 1000))`;

/** The databases that a Submit is graded on. */
const databasesOf = (exercise: SqlExercise): string[] => [
  ...exercise.hidden.map(({ name }) => contentPaths.hidden(exercise.dataset, exercise.id, name)),
  contentPaths.visible(exercise.dataset, exercise.tables),
];

/** Puts query and databases on disk for native SQLite, and runs it. */
async function withNative<T>(
  bench: Bench,
  native: Native,
  exercise: SqlExercise,
  query: string,
  use: (run: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "greenroom-native-"));
  try {
    const files = databasesOf(exercise).map((path, index) => {
      const file = join(folder, `${index}.sqlite`);
      writeFileSync(file, gunzipSync(readFileSync(join(bench.root, "build", "site", path))));
      return file;
    });
    const queryFile = join(folder, "query.sql");
    writeFileSync(queryFile, query);
    return await use(async () => Number(await native.run(nativeScript, queryFile, ...files)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureExercise(bench: Bench, page: Page, { exercise, wrong }: ReturnType<typeof sqlExercises>[number]): Promise<Figure[]> {
  const { id, reference } = exercise;
  const mistake = wrong.find(({ finding }) => finding === "values") ?? wrong[0];
  if (mistake === undefined) throw new Error(`${id} has no wrong answer.`);
  let times = 0;
  /** The engine keeps what a reference gave by its text. */
  const unknown = () => ({ ...exercise, reference: `${reference}\n-- ${times++}` });
  await ask(page, "warm", exercise);
  await ask(page, "openBare", databasesOf(exercise));
  const measure = (native: (() => Promise<number>) | undefined) =>
    alternate(
      bench.rounds,
      [
        async () => ({ right: await ask(page, "grade", exercise, reference, "passed") }),
        async () => ({ bareRight: await ask(page, "bare", reference) }),
        async () => ({ first: await ask(page, "grade", unknown(), reference, "passed") }),
        async () => ({ again: await ask(page, "grade", exercise, reference, "passed") }),
        async () => ({ wrong: await ask(page, "grade", exercise, mistake.source, "failed") }),
        async () => ({ bareWrong: await ask(page, "bare", mistake.source) }),
        ...(native === undefined ? [] : [async () => ({ native: await native() })]),
      ],
      { warmUp: 1 },
    );
  const samples = await (bench.native === undefined ? measure(undefined) : withNative(bench, bench.native, exercise, reference, measure));
  const name = exercise.name;
  const count = databasesOf(exercise).length;
  const target = { of: "ratio", bound: "at most", value: 1.3 } as const;
  const submit = (kind: string, what: string, ours: string, peer: string): Figure => ({
    id: `c.${name}.${kind}`,
    what: `Submit of ${what} to \`${id}\` (${count} databases, reference run before), over the same query in plain sql.js on the same databases`,
    unit: "ms",
    ours: samples.of(ours),
    peer: samples.of(peer),
    ratio: "ours over peer",
    target,
  });
  return [
    submit("right", "the reference", "right", "bareRight"),
    submit("wrong", `the wrong answer \`${mistake.file}\``, "wrong", "bareWrong"),
    {
      id: `c.${name}.first`,
      what: "The reference submitted before idle time sufficed to run the reference, over the bare query: the worker runs both",
      unit: "ms",
      ours: samples.of("first"),
      peer: samples.of("bareRight"),
      ratio: "ours over peer",
    },
    {
      id: `c.${name}.native`,
      what:
        bench.native === undefined
          ? `The reference of \`${id}\` in plain sql.js; no native SQLite, since no Python was found`
          : `The reference of \`${id}\` in plain sql.js, beside native SQLite ${bench.native.sqlite} (Python's sqlite3)`,
      unit: "ms",
      ours: samples.of("bareRight"),
      peer: bench.native === undefined ? null : samples.of("native"),
      ratio: "times less",
    },
  ];
}

export const submit: Part = {
  title: "Submit in SQL",
  about:
    "The engine is warm: SQLite has started, the databases are in the worker, and the references ran in idle time, as they do while somebody writes. The bare cost is that of plain sql.js in a worker: open each database from its bytes, run the query, read every row once, close. A Submit also reads the rows exactly (64-bit integers), compares them with the reference's, and for a wrong answer explains the difference.",
  async measure(bench) {
    const server = await serve(bench.harness);
    try {
      return await withProfile(bench.chromium, async (context: BrowserContext) => {
        const figures: Figure[] = [];
        for (const parsed of sqlExercises(bench))
          figures.push(
            ...(await inPage(context, async (page) => {
              await openHarness(page, server.address);
              return measureExercise(bench, page, parsed);
            })),
          );
        return figures;
      });
    } finally {
      server.close();
    }
  },
};
