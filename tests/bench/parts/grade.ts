/** (h) How many files the command line grades in a second, on one core and on two. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench, Part } from "../bench.ts";
import { alternate } from "../rounds.ts";
import type { Figure } from "../row.ts";

/** Files in the tree: more would only take longer. */
const mostFiles = 24;

/** A tree as `grade --dir` reads it: one answer of exercises spread over all packs. Returns how many files it holds. */
function writeAnswers({ root, exercises }: Bench, tree: string): number {
  const step = Math.ceil(exercises.length / mostFiles);
  const chosen = exercises.filter((_, index) => index % step === 0);
  for (const { exercise } of chosen) {
    const [file = ""] = Object.keys(exercise.right);
    cpSync(join(root, "exercises", exercise.id, "right", file), join(tree, exercise.id, file));
  }
  return chosen.length;
}

/** Linux's taskset, which limits a program to some cores. */
const canLimit = (): Promise<boolean> =>
  promisify(execFile)("taskset", ["-c", "0", "true"]).then(
    () => true,
    () => false,
  );

export const grade: Part = {
  title: "Grading many files on the command line",
  about:
    "`grade --dir DIR --json` from the start of the process to its end, all engines' starts included: a right answer each of exercises spread over all packs, SQL and Python. One core and two are given by `taskset`. There is no peer but one core for two.",
  async measure(bench) {
    const tree = mkdtempSync(join(tmpdir(), "greenroom-grade-"));
    try {
      const files = writeAnswers(bench, tree);
      const limited = await canLimit();
      const rate = (name: string, cores: string) => async () => {
        const command = [process.execPath, join(bench.root, "build", "cli", "grade.js"), "--dir", tree, "--json"];
        const [program = "", ...args] = limited ? ["taskset", "-c", cores, ...command] : command;
        const start = performance.now();
        const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 100_000_000 });
        if (stdout.trim().split("\n").length !== files) throw new Error("The command line did not grade every file.");
        return { [name]: files / ((performance.now() - start) / 1000) };
      };
      const two = availableParallelism() > 1;
      const samples = await alternate(bench.rounds, [
        ...(limited ? [rate("one", "0")] : []),
        ...(two || !limited ? [rate("two", "0,1")] : []),
      ]);
      const figure = (id: string, what: string, ours: string, peer: string | null): Figure => ({
        id: `h.${id}`,
        what: `${files} files, ${what}`,
        unit: "files/s",
        ours: samples.of(ours),
        peer: peer === null ? null : samples.of(peer),
        ratio: "times more",
      });
      if (!limited)
        return [
          figure("all-cores", `on all ${availableParallelism()} cores; not one beside two, since there is no taskset here`, "two", null),
        ];
      const one = figure("one-core", "on one core", "one", null);
      return two ? [one, figure("two-cores", "on two cores, beside one", "two", "one")] : [one];
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  },
};
