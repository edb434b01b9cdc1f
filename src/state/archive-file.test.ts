/** The file of all one's work: what goes out comes back, merging doubles and loses nothing, and damage is told in words. */
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Attempt } from "../core/attempt.ts";
import type { ExerciseId } from "../core/exercise.ts";
import type { Verdict } from "../core/verdict.ts";
import { type Contents, planImport, readArchive, writeArchive } from "./archive-file.ts";
import { replacedDraftId } from "./draft.ts";
import { newWork } from "./work.ts";

const options = { extensionOf: (id: ExerciseId) => (id.startsWith("sql") ? "sql" : "py"), release: "0.1.0" };
const write = (contents: Contents): Uint8Array => writeArchive(contents, options);
const nothing: Contents = { works: [], attempts: [], drafts: [], settings: {} };

const time = fc.integer({ min: 0, max: 2_000_000_000_000 });
const code = fc.string({ unit: "binary" });
const exercise = fc.constantFrom<ExerciseId>("sql-basics/first", "sql-basics/second", "loops/first", "own:loops/first");
const cell = fc.oneof(
  fc.constant(null),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double(),
  code,
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
);
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.constant({ status: "passed" as const, tally: { agree: 2, total: 2, noun: "datasets" as const } }),
  fc.array(cell, { maxLength: 3 }).map((row) => ({
    status: "failed" as const,
    findings: [{ kind: "values" as const, message: "It differs.", where: { row: 0 } }],
    tally: { agree: 1, total: 2, noun: "datasets" as const },
    counterexample: {
      kind: "rows" as const,
      dataset: "small",
      tables: [{ name: "t", rows: { columns: row.map(String), rows: [row], truncated: false } }],
      columns: ["a"],
      differences: [{ yours: row, expected: null, cells: [0] }],
      total: 1,
    },
  })),
);
const attempt: fc.Arbitrary<Attempt> = fc.record({
  id: fc.uuid(),
  exercise,
  kind: fc.constantFrom("run" as const, "submit" as const),
  at: time,
  status: fc.constantFrom("finished" as const, "failed" as const),
  code,
  elapsedMs: fc.nat(),
  verdict: fc.option(verdict),
  versions: fc.record({ exercise: fc.nat(), grader: fc.string() }),
});
const work = fc
  .record({ id: exercise, code: fc.option(code), editedAt: time, movedAt: time, openedAt: time, hints: fc.nat(3) })
  .map((part) => ({ ...newWork(part.id), ...part }));
const draft = fc.record({ exercise, at: time, code }).map((part) => ({ ...part, id: replacedDraftId(part.exercise, part.at) }));
const contents: fc.Arbitrary<Contents> = fc.record({
  works: fc.uniqueArray(work, { selector: ({ id }) => id }),
  attempts: fc.uniqueArray(attempt, { maxLength: 5, selector: ({ id }) => id }),
  drafts: fc.uniqueArray(draft, { maxLength: 3, selector: ({ id }) => id }),
  settings: fc.dictionary(fc.constantFrom("theme", "font-size"), fc.string(), { noNullPrototype: true }),
});

/** The state after an import, as the storage puts it together. */
function imported(mine: Contents, bytes: Uint8Array): Contents {
  const read = readArchive(bytes);
  if (!read.ok) throw new Error(read.error);
  const plan = planImport(mine, read.value);
  const works = new Map([...mine.works, ...plan.works].map((one) => [one.id, one]));
  return {
    works: [...works.values()],
    attempts: [...mine.attempts, ...plan.attempts],
    drafts: [...mine.drafts, ...plan.drafts],
    settings: { ...mine.settings, ...plan.settings },
  };
}

/** Every code that is kept somewhere. */
const codesIn = ({ works, attempts, drafts }: Contents): Set<string> =>
  new Set([...works.flatMap((one) => one.code ?? []), ...attempts.map((one) => one.code), ...drafts.map((one) => one.code)]);

describe("an export", () => {
  it("imported where there is nothing gives the same state back", () => {
    fc.assert(
      fc.property(contents, (state) => {
        expect(imported(nothing, write(state))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it("imported where it comes from, or twice, changes nothing more", () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        expect(imported(mine, write(mine))).toEqual(mine);
        const once = imported(mine, write(theirs));
        expect(imported(once, write(theirs))).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  it("loses no code of either side", () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const both = codesIn(imported(mine, write(theirs)));
        for (const one of [...codesIn(mine), ...codesIn(theirs)]) expect(both).toContain(one);
      }),
      { numRuns: 15 },
    );
  });
});

const sound: Attempt = {
  id: "0d6f3c1e-8d8e-4a86-9a55-0d7c0f1c9a11",
  exercise: "sql-basics/first",
  kind: "submit",
  at: Date.UTC(2026, 10, 21, 16, 20),
  status: "passed",
  code: "SELECT 1",
  elapsedMs: 2,
  verdict: { status: "passed", tally: { agree: 2, total: 2, noun: "datasets" } },
  versions: { exercise: 1, grader: "0.1.0" },
};
const codePath = "attempts/sql-basics/first/2026-11-21T16-20-00-000Z-submit-0d6f3c1e.sql";
const full: Contents = { ...nothing, attempts: [sound], works: [{ ...newWork("loops/first"), code: "print(1)", editedAt: 5 }] };

/** A zip with an entry changed, added, or taken away. */
function zipWith(change: Record<string, string | null>): Uint8Array {
  const description = {
    format: "greenroom-attempts",
    version: 1,
    greenroom: "0.1.0",
    settings: {},
    works: [],
    attempts: [{ ...sound, code: undefined, file: codePath }],
    replacedDrafts: [],
  };
  const entries = Object.entries({ "attempts.json": JSON.stringify(description), [codePath]: "SELECT 1", ...change });
  return zipSync(Object.fromEntries(entries.flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]]))));
}

describe("a file", () => {
  it("has its codes where people and the command line find them", () => {
    const text = new TextDecoder("latin1").decode(write(full));
    expect(text).toContain(codePath);
    expect(text).toContain("drafts/loops/first.py");
    expect(readArchive(zipWith({}))).toMatchObject({ ok: true, value: { attempts: [sound] } });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["no zip at all", strToU8("SELECT 1"), /^The file: This is not a zip/],
    ["cut short", write(full).subarray(0, 300), /^The file: This is not a zip/],
    ["without its description", zipWith({ "attempts.json": null }), /^attempts\.json: it is missing/],
    ["without a code", zipWith({ [codePath]: null }), /^attempts\/sql-basics\/first\/.*\.sql: it is missing/],
    ["no JSON", zipWith({ "attempts.json": "{" }), /^attempts\.json: .*JSON/],
    ["of another format", zipWith({ "attempts.json": '{"format":"x","version":1}' }), /^attempts\.json: format/],
    ["of a newer version", zipWith({ "attempts.json": '{"version":2}' }), /^attempts\.json: it has version 2 .*newer Greenroom/],
    [
      "with a key that programs stumble over",
      zipWith({ "attempts.json": '{"__proto__":{"version":1}}' }),
      /^attempts\.json: .*"__proto__"/,
    ],
    ["with a path that leads out", zipWith({ "../../evil.sql": "x" }), /^\.\.\/\.\.\/evil\.sql: The path/],
    [
      "with a name that programs stumble over",
      zipWith({ "drafts/constructor/a.sql": "x" }),
      /^drafts\/constructor\/a\.sql: “constructor” is a name/,
    ],
  ])("%s is refused with the entry and the reason", (_, bytes, reason) => {
    const read = readArchive(bytes);
    expect(read).toMatchObject({ ok: false, error: expect.stringMatching(reason) });
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining("Nothing was imported.") });
  });

  it("damaged in any one byte of a code is refused, or says the same", () => {
    const bytes = write(full);
    const whole = readArchive(bytes);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const read = readArchive(damaged);
        // What no reader looks at, such as a date, may be anything.
        if (read.ok) expect(read).toEqual(whole);
        else expect(read.error).toMatch(/^.+: .+\. Nothing was imported\./);
      }),
      { numRuns: 100 },
    );
  });
});
