/** The built forms that the page fetches (catalogue, exercise, dataset summary), parsed before anything trusts them. */
import { z } from "zod";
import type { DatasetSummary, Spread } from "../core/dataset.ts";
import { type Catalogue, difficulties, type Exercise, type ExerciseId, type ExerciseSummary, type Pack } from "../core/exercise.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { SqlValue } from "../core/values.ts";
import { slug } from "./slug.ts";

const texts = z.array(z.string());
/** What packs and datasets are called once they are built: dots part what was put before the names of those from outside. */
export const builtName = z.string().refine((name) => name.split(".").every((part) => slug.safeParse(part).success));
const id = z
  .templateLiteral([z.string(), "/", z.string()])
  .refine((text) => text.split("/").every((part) => builtName.safeParse(part).success));

const summaryFields = {
  id,
  pack: builtName,
  name: slug,
  version: z.int(),
  title: z.string(),
  difficulty: z.enum(difficulties),
  minutes: z.number(),
  topics: texts,
  roles: texts,
};

const summary: z.ZodType<ExerciseSummary> = z.object({ ...summaryFields, language: z.enum(["sql", "python"]) });

const pack: z.ZodType<Pack> = z.object({
  name: builtName,
  title: z.string(),
  about: z.string(),
  author: z.exactOptional(z.string()),
  version: z.int(),
  order: z.int(),
  exercises: z.array(slug),
});

/** A pack as it stands in a catalogue, with its exercises. */
export const builtPack = z.object({ pack, exercises: z.array(summary) });

const catalogue: z.ZodType<Catalogue> = z.object({ packs: z.array(pack), exercises: z.array(summary) });

const question = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("choice"),
    ask: z.string(),
    choices: z.array(z.object({ text: z.string(), right: z.boolean(), because: z.string() })),
  }),
  z.object({ kind: z.literal("number"), ask: z.string(), answer: z.number(), tolerance: z.number(), because: z.string() }),
]);

const exerciseFields = {
  ...summaryFields,
  prompt: z.string(),
  hints: z.array(z.object({ title: z.string(), body: z.string() })),
  explanation: z.string(),
  questions: z.array(question),
  starter: z.string(),
  reference: z.string(),
  right: z.record(z.string(), z.string()),
  limits: z.object({ seconds: z.number() }),
};

const sqlContract = z.object({
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.enum(["text", "integer", "number", "date"]),
      decimals: z.exactOptional(z.int()),
    }),
  ),
  order: z.array(z.object({ column: z.string(), descending: z.boolean() })),
  key: texts,
  tolerance: z.number(),
});

const exercise: z.ZodType<Exercise> = z.discriminatedUnion("language", [
  z.object({
    ...exerciseFields,
    language: z.literal("sql"),
    dataset: builtName,
    tables: texts,
    contract: sqlContract,
    hidden: z.array(z.object({ name: z.string(), about: z.string() })),
  }),
  z.object({
    ...exerciseFields,
    language: z.literal("python"),
    entry: texts,
    packages: texts,
    contract: z.object({ relative: z.number(), absolute: z.number(), notes: texts }),
    cases: z.string(),
    checks: z.string(),
  }),
]);

const cell = z.union([z.null(), z.number(), z.string()]);

const counts = z.array(z.int());
const spread = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("unique"), from: cell, to: cell }),
  z.object({ kind: z.literal("values"), values: z.array(z.object({ value: cell, count: z.int() })), others: z.int() }),
  z.object({ kind: z.literal("numbers"), from: z.number(), to: z.number(), median: z.number(), bins: counts }),
  z.object({ kind: z.literal("dates"), from: z.string(), to: z.string(), unit: z.enum(["day", "week", "month"]), bins: counts }),
]);
const profile = z.object({ nulls: z.int(), distinct: z.int(), spread: z.exactOptional(spread) });

const dataset = z.object({
  name: builtName,
  title: z.string(),
  about: z.string(),
  tables: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      key: texts,
      columns: z.array(
        z.object({
          name: z.string(),
          type: z.enum(["integer", "real", "text"]),
          nullable: z.boolean(),
          note: z.string(),
          references: z.exactOptional(z.object({ table: z.string(), column: z.string() })),
          fill: cell,
        }),
      ),
    }),
  ),
  contents: z.record(z.string(), z.object({ rowCount: z.int(), sample: z.array(z.array(cell)), profiles: z.array(profile) })),
});

function parse<T>(schema: z.ZodType<T>, value: unknown): Result<T, string> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return err(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not as expected"}`);
}

/** Parses `packs/catalogue.json`. The error names the first place that is not as expected. */
export const parseCatalogue = (value: unknown): Result<Catalogue, string> => parse(catalogue, value);

/** By exercise: the words of its prompt. */
export type SearchWords = Readonly<Record<ExerciseId, string>>;

const searchWords: z.ZodType<SearchWords> = z.record(id, z.string());

/** Parses `packs/search-words.json`. */
export const parseSearchWords = (value: unknown): Result<SearchWords, string> => parse(searchWords, value);

/** Parses `packs/<pack>/<exercise>.json`. */
export const parseCompiledExercise = (value: unknown): Result<Exercise, string> => parse(exercise, value);

/** Parses `data/<dataset>/dataset.json`. JSON has one kind of number, so the column's type says which of SQLite's a value is. */
export function parseDatasetSummary(value: unknown): Result<DatasetSummary, string> {
  const parsed = parse(dataset, value);
  if (!parsed.ok) return parsed;
  const { contents, ...description } = parsed.value;
  const typed = Object.entries(contents).map(([name, { rowCount, sample, profiles }]) => {
    const columns = description.tables.find((table) => table.name === name)?.columns ?? [];
    const asStored = (value: null | number | string, index: number): SqlValue =>
      typeof value === "number" && Number.isInteger(value) && columns[index]?.type === "integer" ? BigInt(value) : value;
    const typedSpread = (spread: z.infer<typeof profile>["spread"], index: number): Spread | undefined => {
      if (spread?.kind === "unique") return { ...spread, from: asStored(spread.from, index), to: asStored(spread.to, index) };
      if (spread?.kind !== "values") return spread;
      return { ...spread, values: spread.values.map(({ value, count }) => ({ value: asStored(value, index), count })) };
    };
    const typedProfiles = profiles.map(({ spread, ...profile }, index) => {
      const typed = typedSpread(spread, index);
      return typed === undefined ? profile : { ...profile, spread: typed };
    });
    return [name, { rowCount, sample: sample.map((row) => row.map(asStored)), profiles: typedProfiles }] as const;
  });
  return ok({ ...description, contents: Object.fromEntries(typed) });
}
