/** `npm run worker`: grades what others submit with `grade --queue`, on as many machines as there are. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { readExercises } from "./grade/packs.ts";
import { takeJobs } from "./grade/queue/take.ts";
import { hostOf } from "./grade/queue/wire.ts";
import { createNodeGrader } from "./wiring.ts";

const usage = `Usage: npm run worker -- --queue redis://HOST:PORT [--at-once N] [--pack FILE.zip …]

Takes answers from the queue and grades them until it is ended (Ctrl-C); what it had begun, others then do.
N answers are graded at once, as many as there are cores unless told otherwise. Packs from outside
are those that the submitting command names, no more and no fewer.`;

const stalledMs = 30_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      queue: { type: "string" },
      "at-once": { type: "string", default: String(availableParallelism()) },
      pack: { type: "string", multiple: true, default: [] },
    },
  });
  const atOnce = Number(values["at-once"]);
  if (values.queue === undefined || !Number.isInteger(atOnce) || atOnce < 1) throw new Error(usage);
  const known = await readExercises(values.pack);
  if (!known.ok) throw new Error(known.error);
  const { exercises, assets } = known.value;
  await takeJobs({
    url: values.queue,
    exercises,
    graders: Array.from({ length: atOnce }, () => createNodeGrader(assets)),
    stalledMs,
    onResult: (exercise, { status, elapsedMs }) => console.log(`${status.padEnd(8)} ${exercise}  (${elapsedMs} ms)`),
    onError: (message) => console.error(message),
  });
  console.error(`Takes jobs from ${hostOf(values.queue)}, ${atOnce} at once.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
