/** What counts into the size budget. */
import { expect, test } from "vitest";
import { initialScripts } from "./initial-scripts.mjs";

test("the entry and its static imports count, lazy chunks don't", () => {
  const manifest = {
    "index.html": { file: "assets/index.js", isEntry: true, imports: ["_react.js"], dynamicImports: ["editor.ts"] },
    "_react.js": { file: "assets/react.js", imports: ["_shared.js"] },
    "_shared.js": { file: "assets/shared.js", imports: ["_react.js"] },
    "editor.ts": { file: "assets/editor.js", imports: ["_react.js"] },
    "style.css": { file: "assets/style.css", isEntry: true },
  };
  expect(initialScripts(manifest)).toEqual(["assets/index.js", "assets/react.js", "assets/shared.js"]);
});
