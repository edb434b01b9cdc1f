/** `build/cli/content.js`: builds `build/site/` from the packs and datasets. Run it from the root of the repository. */
import { buildContent } from "./content/build.ts";

const { issues, written, kept } = await buildContent(process.cwd(), "build/site");
for (const { file, path, message } of issues) console.error(`${path === "" ? file : `${file} ${path}`}: ${message}`);
if (issues.length > 0) process.exitCode = 1;
else console.log(`Content: ${written.length} files written, ${kept.length} unchanged.`);
