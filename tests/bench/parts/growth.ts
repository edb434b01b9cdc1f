/** (g) Cost as work grows: rows of a dataset, and exercises in the catalogue. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { generators } from "../../../fixtures/index.ts";
import { readDatasets } from "../../../src/cli/content/read.ts";
import { buildSqlite } from "../../../src/cli/content/sqlite.ts";
import { contentPaths } from "../../../src/core/content-paths.ts";
import type { Catalogue, SqlExercise } from "../../../src/core/exercise.ts";
import { ask, type Bench, openHarness, type Part, sqlExercises } from "../bench.ts";
import { inPage, withProfile } from "../browser.ts";
import { alternate } from "../rounds.ts";
import type { Figure } from "../row.ts";
import { folder, type Layer, serve } from "../server.ts";

const sizes = [
  { name: "x1", options: { seed: 7, users: 1_250, shows: 300, views: 50_000 } },
  { name: "x4", options: { seed: 7, users: 5_000, shows: 300, views: 200_000 } },
  { name: "x16", options: { seed: 7, users: 20_000, shows: 300, views: 800_000 } },
] as const;

const counts = [10, 100, 1_000] as const;

/** Gives few rows, however many it reads. */
const grown = "window-functions/top-shows-by-country";

/** The visible data of an exercise in three sizes, served as datasets of their own. */
async function growRows(bench: Bench): Promise<Figure[]> {
  const parsed = sqlExercises(bench).find(({ exercise }) => exercise.id === grown);
  const description = readDatasets(bench.root).found.find(({ name }) => name === parsed?.exercise.dataset);
  if (parsed === undefined || description === undefined) throw new Error(`There is no exercise ${grown}.`);
  const databases = new Map<string, Uint8Array>();
  const exercises: { readonly name: string; readonly exercise: SqlExercise }[] = [];
  for (const { name, options } of sizes) {
    const prepared = generators.get(description.name)?.prepare(options);
    if (prepared?.ok !== true) throw new Error(`The dataset ${description.name} cannot be made in size ${name}.`);
    databases.set(contentPaths.visible(name, parsed.exercise.tables), await buildSqlite(description, prepared.value()));
    exercises.push({ name, exercise: { ...parsed.exercise, dataset: name, hidden: [], limits: { seconds: 60 } } });
  }
  const layer: Layer = (path) => {
    const content = databases.get(path);
    return content && { content };
  };
  const server = await serve([layer, ...bench.harness]);
  const { id, reference } = parsed.exercise;
  try {
    return await withProfile(bench.chromium, async (context) => {
      const pages = await Promise.all(exercises.map(async (one) => ({ ...one, page: await context.newPage() })));
      for (const { page, exercise } of pages) {
        await openHarness(page, server.address);
        await ask(page, "warm", exercise);
        await ask(page, "openBare", [contentPaths.visible(exercise.dataset, exercise.tables)]);
      }
      const samples = await alternate(
        bench.rounds,
        pages.flatMap(({ name, exercise, page }) => [
          async () => ({ [name]: await ask(page, "grade", exercise, reference, "passed") }),
          async () => ({ [`${name}.bare`]: await ask(page, "bare", reference) }),
        ]),
        { warmUp: 1 },
      );
      return sizes.map(({ name, options: { views, users } }) => ({
        id: `g.rows.${name}`,
        what: `Submit of the reference to \`${id}\` on one dataset with ${views.toLocaleString("en")} sessions of ${users.toLocaleString("en")} users, over the bare query`,
        unit: "ms",
        ours: samples.of(name),
        peer: samples.of(`${name}.bare`),
        ratio: "ours over peer",
      }));
    });
  } finally {
    server.close();
  }
}

/** The built page below `<count>/`, with so many exercises in its catalogue, all like one that is shipped. */
function catalogueLayer(bench: Bench): Layer {
  const [parsed] = sqlExercises(bench);
  if (parsed === undefined) throw new Error("There is no exercise in SQL.");
  const { exercise } = parsed;
  const dist = folder(join(bench.root, "dist"));
  const source = JSON.parse(readFileSync(join(bench.root, "build", "site", contentPaths.catalogue), "utf8")) as Catalogue;
  const [pack] = source.packs;
  const summary = source.exercises.find(({ id }) => id === exercise.id);
  if (pack === undefined || summary === undefined) throw new Error("The catalogue lacks a SQL exercise.");
  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      pack: `pack-${Math.floor(index / 25)}`,
      name: `exercise-${index}`,
      title: `${exercise.title} ${index + 1}`,
    }));
  const catalogue = (count: number): Catalogue => {
    const all = names(count);
    return {
      packs: [...new Set(all.map((one) => one.pack))].map((name, order) => ({
        ...pack,
        name,
        order,
        title: `${pack.title} ${order + 1}`,
        exercises: all.filter((one) => one.pack === name).map((one) => one.name),
      })),
      exercises: all.map((one) => ({ ...summary, ...one, id: `${one.pack}/${one.name}` })),
    };
  };
  const content = (value: unknown) => ({ content: new TextEncoder().encode(JSON.stringify(value)) });
  const catalogues = new Map(counts.map((count) => [String(count), content(catalogue(count))]));
  return (path) => {
    const [, count = "", rest = ""] = /^(\d+)\/(.*)$/.exec(path) ?? [];
    if (rest === contentPaths.catalogue) return catalogues.get(count);
    // A service worker would refuse a catalogue that is not this version's.
    if (rest === "sw.js") return undefined;
    const made = /^packs\/(pack-\d+)\/(exercise-\d+)\.json$/.exec(rest);
    if (made !== null) return content({ ...exercise, id: `${made[1]}/${made[2]}`, pack: made[1], name: made[2] });
    return dist(rest);
  };
}

/** Runs in the page before its scripts: notes when the list was drawn and the page could take a click. */
function watchList(): void {
  const noted = window as Window & { listAt?: number };
  const watch = new MutationObserver(() => {
    if (document.querySelector("a.exercise-row") === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (noted.listAt = performance.now())));
  });
  watch.observe(document, { subtree: true, childList: true });
}

/** Opens the first exercise of the list, until its workbench was drawn and Run can be pressed. */
function openFirst(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (![...document.querySelectorAll("button")].some(({ textContent }) => textContent?.startsWith("Run"))) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(document, { subtree: true, childList: true });
    document.querySelector<HTMLAnchorElement>("a.exercise-row")?.click();
  });
}

async function growCatalogue(bench: Bench): Promise<Figure[]> {
  const server = await serve([catalogueLayer(bench)]);
  const times = async (page: Page, count: number) => {
    await page.addInitScript(watchList);
    await page.goto(`${server.address}${count}/`);
    await page.waitForFunction(() => "listAt" in window, null, { polling: 20 });
    const list = await page.evaluate(() => (window as Window & { listAt?: number }).listAt ?? Number.NaN);
    return { [`list.${count}`]: list, [`open.${count}`]: await page.evaluate(openFirst) };
  };
  try {
    const samples = await withProfile(bench.chromium, (context) =>
      alternate(
        bench.rounds,
        counts.map((count) => () => inPage(context, (page) => times(page, count))),
        { warmUp: 1 },
      ),
    );
    const what = {
      list: "Navigation until the list of exercises is drawn and takes a click, warm cache",
      open: "From a click in the list until the workbench is drawn and Run can be pressed, warm cache",
    };
    return (["list", "open"] as const).flatMap((kind) =>
      counts.map(
        (count): Figure => ({
          id: `g.${kind}.${count}`,
          what: `${what[kind]}: ${count.toLocaleString("en")} exercises${count === counts[0] ? "" : `, over ${counts[0]}`}`,
          unit: "ms",
          ours: samples.of(`${kind}.${count}`),
          peer: count === counts[0] ? null : samples.of(`${kind}.${counts[0]}`),
          ratio: "ours over peer",
          ...(count === counts[0] ? {} : { target: { of: "ratio", bound: "at most", value: 1.2 } }),
        }),
      ),
    );
  } finally {
    server.close();
  }
}

export const growth: Part = {
  title: "Cost as work grows",
  about:
    "Rows: the visible data of a SQL exercise made by its generator with a quarter, the same and four times the sessions of the shipped one (×1, ×4, ×16), one dataset each, the engine warm. Catalogue: the built page with a made-up catalogue of 10, 100 and 1,000 exercises in packs of 25; the peer of a figure is the same at 10.",
  measure: async (bench) => [...(await growRows(bench)), ...(await growCatalogue(bench))],
};
