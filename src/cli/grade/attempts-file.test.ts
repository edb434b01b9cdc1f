/** Attempts files, whole and broken in every way that a class comes up with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAttemptsFiles } from "./attempts-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-attempts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const attempt = (kind: "run" | "submit", exercise: string, at: number, status: string) => ({
  id: "0d6f3c1e-0000-4000-8000-000000000000",
  ...{ kind, exercise, at, status, elapsedMs: 3, verdict: null, versions: { exercise: 1, grader: "0.1.0" } },
  file: `attempts/${exercise}/${at}.sql`,
});

const describing = (attempts: readonly unknown[], more: object = {}) =>
  strToU8(
    JSON.stringify({
      ...{ format: "greenroom-attempts", version: 1, greenroom: "0.1.0", settings: {}, works: [], replacedDrafts: [] },
      ...more,
      attempts,
    }),
  );

/** Bytes that pack badly, so that the zip is refused for nothing else. */
const noise = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 11);

function save(name: string, content: Zippable | string): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : zipSync(content));
  return file;
}

describe("readAttemptsFiles", () => {
  it("takes the last Submit of each exercise, with what the page said of it", () => {
    const [a1, a2, a3, b1] = [
      attempt("submit", "pack/a", 100, "failed"),
      attempt("submit", "pack/a", 300, "passed"),
      attempt("run", "pack/a", 400, "finished"),
      attempt("submit", "pack/b", 200, "crashed"),
    ] as const;
    const codes = Object.fromEntries([a1, a2, a3, b1].map(({ file }) => [file, strToU8(`-- ${file}`)]));
    const file = save("ada.zip", { "attempts.json": describing([a2, a1, a3, b1]), ...codes });
    expect(readAttemptsFiles([file])).toEqual([
      {
        candidate: "ada",
        file,
        exercise: "pack/a",
        content: { code: `-- ${a2.file}` },
        reported: { status: "passed", at: 300, version: 1 },
      },
      {
        candidate: "ada",
        file,
        exercise: "pack/b",
        content: { code: `-- ${b1.file}` },
        reported: { status: "crashed", at: 200, version: 1 },
      },
    ]);
  });

  it("tells candidates apart whose files have one name", () => {
    const [one, two, three] = ["1/work.zip", "2/work.zip", "cyd.zip"].map((name) => save(name, "no zip")) as [string, string, string];
    expect(readAttemptsFiles([one, two, three]).map(({ candidate }) => candidate)).toEqual([one, two, "cyd"]);
  });

  const submit = attempt("submit", "pack/a", 1, "passed");
  const cases: readonly (readonly [string, Zippable | string, RegExp])[] = [
    ["no zip", "PK, but not really", /no file of attempts: This is not a zip/],
    ["an empty file", "", /no file of attempts/],
    ["another zip", { "readme.txt": strToU8("hello") }, /holds no attempts\.json/],
    ["no JSON", { "attempts.json": strToU8("{") }, /no file of attempts/],
    ["another JSON", { "attempts.json": strToU8("[]") }, /attempts\.json: /],
    [
      "a newer version",
      { "attempts.json": describing([], { version: 2 }) },
      /^attempts\.json: version: A newer Greenroom wrote the file, and reads it\.$/,
    ],
    ["no Submit", { "attempts.json": describing([attempt("run", "pack/a", 1, "finished")]) }, /holds no Submit/],
    ["a verdict that there is not", { "attempts.json": describing([{ ...submit, status: "excellent" }]) }, /attempts\.json: /],
    ["a time beyond all dates", { "attempts.json": describing([{ ...submit, at: 1e300 }]) }, /attempts\.json: /],
    ["a code that is missing", { "attempts.json": describing([submit]) }, /missing from the zip/],
    ["a code outside the zip", { "attempts.json": describing([{ ...submit, file: "../../etc/passwd" }]) }, /missing from the zip/],
    ["a code called like a part of objects", { "attempts.json": describing([{ ...submit, file: "constructor" }]) }, /missing from the zip/],
    ["a code that is no text", { "attempts.json": describing([submit]), [submit.file]: Uint8Array.of(0xff, 0xfe, 0) }, /no text in UTF-8/],
    ["a code that is too large", { "attempts.json": describing([submit]), [submit.file]: noise(1_000_001) }, /larger than 1 MB/],
  ];
  it.each(cases)("says what is wrong with %s", (name, content, says) => {
    const file = save(`${name}.zip`, content);
    expect(readAttemptsFiles([file])).toMatchObject([{ candidate: name, file, content: { unreadable: expect.stringMatching(says) } }]);
  });

  it("says what to do with a folder", () => {
    expect(readAttemptsFiles([folder])).toMatchObject([{ content: { unreadable: "This is a folder; name the files in it." } }]);
  });

  it("says what is wrong with a file that is not there, one cut short, and one damaged inside, and goes on", () => {
    const whole = zipSync({ "attempts.json": describing([submit]), [submit.file]: strToU8("SELECT 1") });
    const [cut, damaged, good] = ["cut.zip", "damaged.zip", "good.zip"].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(cut, whole.slice(0, whole.length / 2));
    writeFileSync(
      damaged,
      whole.map((byte, index) => (index > 60 && index < 120 ? byte ^ 0x55 : byte)),
    );
    writeFileSync(good, whole);
    expect(readAttemptsFiles([join(folder, "none.zip"), folder, cut, damaged, good]).map(({ content }) => Object.keys(content)[0])).toEqual(
      [...["unreadable", "unreadable", "unreadable", "unreadable", "code"]],
    );
  });
});
