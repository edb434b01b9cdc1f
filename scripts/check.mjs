/** `npm run check`: types, lint and layers, dead code, size budget; each check is told, and all run. */
import { runChecks } from "./lib/checks.mjs";
import { fail } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

await setUp().catch(fail);
const { failed } = await runChecks();
process.exitCode = failed > 0 ? 1 : 0;
