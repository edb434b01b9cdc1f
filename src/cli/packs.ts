/** `npm run -s packs -- …`: the tools of pack authors. */
import { build, buildUsage } from "./packs/build.ts";
import { make, newUsage } from "./packs/new.ts";
import { schemas, schemasUsage } from "./packs/schemas.ts";
import { verify, verifyUsage } from "./packs/verify.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { verify, new: make, build, schemas };

const usage = `${[verifyUsage, newUsage, buildUsage, schemasUsage].join("\n")}

Ends with 0 when all is right, 1 when not, 2 when nothing could be done.`;

async function main(): Promise<number> {
  const [name = "", ...args] = process.argv.slice(2);
  const command = commands[name];
  if (command === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await main();
