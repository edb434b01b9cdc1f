/** References of Python exercises against what they were checked against: each exercise's `truth.py`. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPacks } from "../../src/cli/content/read.ts";
import { openJudge } from "../contract/judge.ts";

const { found } = readPacks(".");
const exercises = found
  .flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise))
  .filter(({ language }) => language === "python");

let judge: Awaited<ReturnType<typeof openJudge>>;
beforeAll(async () => {
  judge = await openJudge(["numpy", "pandas", "scipy", "scikit-learn"]);
});
afterAll(() => judge.end());

describe("references agree with what they were checked against", () => {
  it.each(exercises.map(({ id }) => id))("%s", async (id) => {
    const file = `exercises/${id}/truth.py`;
    expect(existsSync(file), `${file} is missing`).toBe(true);
    await judge.run(
      `${readFileSync(file, "utf8")}
import types
reference = types.ModuleType("reference")
exec(compile(${JSON.stringify(readFileSync(`exercises/${id}/reference.py`, "utf8"))}, "reference.py", "exec"), reference.__dict__)
check(reference)`,
    );
  });
});
