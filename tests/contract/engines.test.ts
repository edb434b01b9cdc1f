/** The engines' contract on the command line. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grader } from "../../src/core/engine.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { nodeSpawn, site } from "./judge.ts";
import { sqlSample, withSampleData } from "./samples.ts";
import { contract } from "./suite.ts";

let grader: Grader;
beforeAll(async () => {
  grader = createGrader(nodeSpawn, await withSampleData(readAssets(site)));
});
afterAll(() => grader.dispose());

describe.each(Object.entries(contract))("%s", (_, cases) => {
  it.each(cases)("$name", ({ check }) => check(grader, expect));
});

describe("SQL's smallest counterexample", () => {
  const wrong = "SELECT title, minutes FROM plays";
  /** Wrong, and never ends once the search for less data has left one row. */
  const stuck = `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE (SELECT COUNT(*) FROM plays) < 2)
    SELECT title, minutes FROM plays WHERE (SELECT COUNT(*) FROM c) > 0`;
  const unshrunk = { status: "failed", tally: { agree: 1, total: 2 }, counterexample: { dataset: "twice", tables: [] } };

  it("has its tables, and can be run on", async () => {
    const { verdict } = await grader.grade(sqlSample, wrong);
    expect(verdict).toMatchObject({
      counterexample: { dataset: "twice", tables: [{ name: "plays", rows: { rows: [expect.anything(), expect.anything()] } }] },
    });
    const on = verdict.status === "failed" && verdict.counterexample?.kind === "rows" ? verdict.counterexample.tables : [];
    const { outcome } = await grader.run(sqlSample, "SELECT COUNT(DISTINCT title) AS titles FROM plays", on);
    expect(outcome).toMatchObject({ results: [{ rows: { rows: [[1n]] } }] });
  });

  it("leaves the verdict as it is when the search is stopped, or never ends", async () => {
    let stops = 0;
    const unsubscribe = grader.subscribe(({ sql }) => {
      if (sql.kind === "running" && sql.step.startsWith("looking for the smallest data") && stops++ === 0)
        setTimeout(() => grader.stop("sql"), 100);
    });
    expect((await grader.grade(sqlSample, stuck)).verdict).toMatchObject(unshrunk);
    expect(stops).toBe(1);
    unsubscribe();
    expect((await grader.grade(sqlSample, stuck)).verdict).toMatchObject(unshrunk);
    expect((await grader.grade(sqlSample, sqlSample.reference)).verdict.status).toBe("passed");
  });
});
