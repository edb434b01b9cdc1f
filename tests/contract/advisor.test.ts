/** What the editor is told of Python code, by Jedi in an interpreter of its own. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { readAssets } from "../../src/engines/node.ts";
import { PythonAdvisor } from "../../src/engines/python/advisor.ts";
import { nodeSpawn, site } from "./judge.ts";

let advisor: PythonAdvisor;
beforeAll(() => {
  advisor = new PythonAdvisor(nodeSpawn, readAssets(site));
});
afterAll(() => advisor.rest());

/** The cursor stands at the bar. */
function at(text: string, packages: readonly string[] = []) {
  const offset = text.indexOf("|");
  return [packages, text.replace("|", ""), offset] as const;
}
const labels = async (text: string, packages: readonly string[] = []) =>
  (await advisor.complete(...at(text, packages)))?.items.map(({ label }) => label) ?? [];

it("suggests by the type of what was written, in text beyond ASCII too", async () => {
  expect(await labels("words = ['🌱']\nwords.|")).toContain("append");
  expect(await advisor.complete(...at("s = '🌱'; s.spl|"))).toMatchObject({
    from: 12,
    items: [{ label: "split" }, { label: "splitlines" }],
  });
});

it("knows what the packages give back, and keeps private names for who asks for them", async () => {
  const table = "import pandas as pd\ndf = pd.DataFrame({'a': [1]})\n";
  expect(await labels(`${table}df.groupby('a').|`, ["pandas"])).toContain("transform");
  expect(await labels(`${table}df['a'].|`, ["pandas"])).toContain("value_counts");
  expect(await labels("import numpy as np\nnp.linspace(0, 1).|", ["numpy"])).toContain("reshape");
  expect(await labels("x = 1\nx.|")).not.toContain("__add__");
  expect(await labels("x = 1\nx.__a|")).toContain("__add__");
});

it("tells the call at the cursor with its parameter, and what a name means", async () => {
  const call = await advisor.signature(...at("import numpy as np\nnp.linspace(0, |", ["numpy"]));
  expect(call).toMatchObject({ active: 1, parameters: expect.arrayContaining(["stop"]) });
  expect(await advisor.describe(...at("len|('a')"))).toMatchObject({ from: 0, to: 3, title: "len" });
  expect(await advisor.signature(...at("x = 1|"))).toBeNull();
});

it("explains a suggestion of its last answer only", async () => {
  const first = await advisor.complete(...at("import math\nmath.sqr|"));
  expect(await advisor.explain(first?.asked ?? 0, 0)).toContain("square root");
  await advisor.complete(...at("import math\nmath.|"));
  expect(await advisor.explain(first?.asked ?? 0, 0)).toBe("");
});

it("answers the latest question where several wait", async () => {
  const [old, latest] = await Promise.all([labels("x = 1\nx.re|"), labels("import math\nmath.sqr|")]);
  expect(old).toEqual([]);
  expect(latest).toEqual(["sqrt"]);
});
