/** `npm run -s grade -- …` and `npm run -s packs -- …`: sets up what is missing and runs the built command in the user's folder. */

import { withoutPage } from "./lib/build.mjs";
import { inRoot, userFolder } from "./lib/paths.mjs";
import { run } from "./lib/process.mjs";
import { fail } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

/** What both commands end with when nothing could be graded or checked. */
const couldNot = 2;

const [name, ...args] = process.argv.slice(2);
await setUp({ parts: withoutPage, download: false }).catch((error) => fail(error, couldNot));
const { code } = await run(process.execPath, [inRoot("build", "cli", `${name}.js`), ...args], { cwd: userFolder, output: "inherit" });
process.exitCode = code;
