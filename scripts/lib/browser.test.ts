/** Where browsers are looked for. */
import { expect, test } from "vitest";
import { candidates, findChromium, findFirefox } from "./browser.mjs";

test("CHROMIUM_PATH and FIREFOX_PATH come before all others", async () => {
  expect(await findChromium({ CHROMIUM_PATH: "/opt/mine" }, "linux")).toBe("/opt/mine");
  expect(findFirefox({ FIREFOX_PATH: "/opt/fox" }, "linux")).toBe("/opt/fox");
});

test("the usual names are looked for on the path and in the usual places", () => {
  const paths = candidates({ PATH: "/opt/tools" }, "linux");
  expect(paths[0]).toBe("/opt/tools/chromium");
  expect(paths).toEqual(expect.arrayContaining(["/usr/bin/chromium", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"]));
  expect(candidates({ HOME: "/Users/u" }, "darwin")).toContain("/Users/u/Applications/Chromium.app/Contents/MacOS/Chromium");
  expect(candidates({ PROGRAMFILES: "C:" }, "win32")[0]).toMatch(/^C:.Google.Chrome.Application.chrome\.exe$/);
});
