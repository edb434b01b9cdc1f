/** Programs that fail, hang or don't exist all come back as a result. */
import { expect, test } from "vitest";
import { run, tellingLine } from "./process.mjs";

const node = (script: string, options = {}) => run(process.execPath, ["-e", script], options);

test("gives the exit code and both outputs", async () => {
  const { code, output } = await node("console.log('out'); console.error('bad'); process.exitCode = 3");
  expect(code).toBe(3);
  expect(output).toContain("out");
  expect(output).toContain("bad");
});

test("a program that is not there is a result too", async () => {
  const { code, output } = await run("greenroom-no-such-program", []);
  expect(code).toBe(127);
  expect(output).toContain("ENOENT");
});

test("a program that hangs is ended, by the clock or by its watch", async () => {
  const forever = "setInterval(() => {}, 1000)";
  expect((await node(forever, { limitMs: 100 })).code).toBe(1);
  expect((await node(forever, { stalled: () => true })).code).toBe(1);
});

test("the telling line is the last that is no place in a stack", () => {
  expect(tellingLine("Downloading\nError: no route to host\n    at connect (net.js:1:2)\n\n")).toBe("Error: no route to host");
  expect(tellingLine("")).toBe("");
});
