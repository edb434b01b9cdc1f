/** The file formats of packs: `pack.yaml`, `exercise.yaml`, `dataset.yaml` and hidden rows, as zod schemas with a version. */
import { z } from "zod";
import { difficulties } from "../core/exercise.ts";
import { findingKinds } from "../core/verdict.ts";
import { isReserved } from "./paths.ts";

/** Version of the folder format. A change comes with a migration and a test on a pack of the old kind. */
export const packSchemaVersion = 1;

const version = z.literal(packSchemaVersion);
/** Names of packs, exercises, datasets: what is safe in a path and an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens")
  .refine((name) => !isReserved(name), "JavaScript keeps this name for itself");
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "use a plain file name");
const columnName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/i, "use letters, digits and underscores")
  .refine((name) => !isReserved(name), "JavaScript keeps this name for itself");
const text = z.string().trim().min(1);
/** What stands in one line of a list. */
const line = text.max(120);
const cell = z.union([z.null(), z.number(), z.string()]);

export const packFile = z.strictObject({
  schema: version,
  title: line,
  about: text,
  /** Who is told when an exercise has a fault. */
  author: z.exactOptional(line),
  version: z.int().positive().max(1_000_000),
  /** Place among the packs: low ones come first. */
  order: z.int().nonnegative().default(1_000),
  /** Exercise folders in teaching order. */
  exercises: z.array(slug).min(1),
});

const question = z.union([
  z.strictObject({
    ask: text,
    choices: z
      .array(z.strictObject({ text, right: z.boolean().default(false), because: text }))
      .min(2)
      .refine((choices) => choices.filter((choice) => choice.right).length === 1, "exactly one choice must be right"),
  }),
  z.strictObject({ ask: text, answer: z.number(), tolerance: z.number().nonnegative().default(0), because: text }),
]);

const contractColumn = z.strictObject({
  name: columnName,
  type: z.enum(["text", "integer", "number", "date"]),
  decimals: z.int().min(0).max(12).optional(),
});

/** `day`, or `-change` for descending. */
const sortKey = z.string().regex(/^-?[a-z][a-z0-9_]*$/i);

const sqlContract = z
  .strictObject({
    columns: z.array(contractColumn).min(1),
    order: z.array(sortKey).default([]),
    key: z.array(columnName).default([]),
    tolerance: z.number().positive().default(1e-6),
  })
  .superRefine((contract, context) => {
    const known = new Set(contract.columns.map((column) => column.name));
    for (const name of [...contract.order.map((key) => key.replace(/^-/, "")), ...contract.key])
      if (!known.has(name)) context.addIssue({ code: "custom", message: `"${name}" is not among the columns of the contract` });
  });

const pythonContract = z.strictObject({
  relative: z.number().nonnegative().default(1e-6),
  absolute: z.number().nonnegative().default(1e-9),
  notes: z.array(text).default([]),
});

/** A hidden dataset: generated from a seed, written by hand, or generated and then added to by hand. */
const hiddenDataset = z
  .strictObject({
    name: slug,
    about: text,
    /** A file of rows, relative to the exercise. */
    rows: z
      .string()
      .regex(/^hidden\/[a-z0-9-]+\.yaml$/)
      .optional(),
    /** Options of the dataset's generator; which exist is the generator's to say. */
    generate: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])).optional(),
  })
  .refine((hidden) => hidden.rows !== undefined || hidden.generate !== undefined, "give rows, generate, or both");

/** A mutant of the reference that no data can tell from it. Found by its text, so that it may move to another line. */
const equivalentMutant = z.strictObject({ line: text, becomes: text, because: text });

const wrongAnswer = z.strictObject({ file: fileName, finding: z.enum(findingKinds), because: text });

const common = {
  schema: version,
  version: z.int().positive().max(1_000_000),
  title: line,
  difficulty: z.enum(difficulties),
  minutes: z.int().positive().max(600),
  topics: z.array(line).min(1).max(20),
  roles: z.array(line).min(1).max(20),
  limits: z.strictObject({ seconds: z.number().positive().max(10) }).default({ seconds: 10 }),
  wrong: z.array(wrongAnswer).min(1),
  equivalent: z.array(equivalentMutant).default([]),
  questions: z.array(question).default([]),
};

export const exerciseFile = z.discriminatedUnion("language", [
  z.strictObject({
    ...common,
    language: z.literal("sql"),
    dataset: slug,
    tables: z.array(columnName).min(1),
    contract: sqlContract,
    hidden: z.array(hiddenDataset).min(1),
  }),
  z.strictObject({
    ...common,
    language: z.literal("python"),
    entry: z.array(z.string().regex(/^[A-Za-z_]\w*$/)).min(1),
    packages: z.array(slug).default([]),
    contract: pythonContract.default({ relative: 1e-6, absolute: 1e-9, notes: [] }),
  }),
]);
export type ExerciseFile = z.infer<typeof exerciseFile>;
export type EquivalentMutant = z.infer<typeof equivalentMutant>;
export type HiddenDataset = z.infer<typeof hiddenDataset>;

export const datasetFile = z.strictObject({
  schema: version,
  title: line,
  about: text,
  tables: z.array(
    z.strictObject({
      name: columnName,
      about: text,
      key: z.array(columnName).default([]),
      columns: z
        .array(
          z.strictObject({
            name: columnName,
            type: z.enum(["integer", "real", "text"]),
            nullable: z.boolean().default(false),
            note: text,
            references: z
              .string()
              .regex(/^\w+\.\w+$/, "write table.column")
              .optional(),
            fill: cell.optional(),
          }),
        )
        .min(1),
    }),
  ),
});

/** Hand-written rows: by table, the columns given and the rows; columns left out get the dataset's `fill`. */
export const rowsFile = z.strictObject({
  schema: version,
  tables: z.record(
    columnName,
    z
      .strictObject({ columns: z.array(columnName).min(1), rows: z.array(z.array(cell)) })
      .refine((table) => table.rows.every((row) => row.length === table.columns.length), "every row needs one value for each column"),
  ),
});
export type RowsFile = z.infer<typeof rowsFile>;
