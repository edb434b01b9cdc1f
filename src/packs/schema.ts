/** The file formats of packs: `pack.yaml`, `exercise.yaml`, `dataset.yaml` and hidden rows, as zod schemas with a version. */
import { z } from "zod";
import { difficulties } from "../core/exercise.ts";
import { findingKinds } from "../core/verdict.ts";
import { isReserved } from "./paths.ts";
import { slug } from "./slug.ts";

/** Version of the folder format. A change comes with a migration and a test on a pack of the old kind. */
export const packSchemaVersion = 1;

const version = z.literal(packSchemaVersion);
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
  author: z.exactOptional(line).describe("Who is told when an exercise has a fault."),
  version: z
    .int()
    .positive()
    .max(1_000_000)
    .describe("Rises with every release of the pack; an installed pack is updated when it has risen."),
  order: z.int().nonnegative().default(1_000).describe("Place among the packs: low ones come first."),
  exercises: z.array(slug).min(1).describe("Exercise folders in teaching order."),
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
  decimals: z.int().min(0).max(12).optional().describe("Where the prompt rounds: how many decimals it asks for."),
});

/** `day`, or `-change` for descending. */
const sortKey = z.string().regex(/^-?[a-z][a-z0-9_]*$/i);

const sqlContract = z
  .strictObject({
    columns: z.array(contractColumn).min(1),
    order: z
      .array(sortKey)
      .default([])
      .describe(
        "Sort keys that the prompt asks for, the first one first; -name for descending. Ties may come in any order. Empty: any order.",
      ),
    key: z.array(columnName).default([]).describe("Columns that name a row when a difference is told; empty: all that are no figures."),
    tolerance: z.number().positive().default(1e-6).describe("Relative tolerance of numbers in columns without decimals."),
  })
  .superRefine((contract, context) => {
    const known = new Set(contract.columns.map((column) => column.name));
    for (const name of [...contract.order.map((key) => key.replace(/^-/, "")), ...contract.key])
      if (!known.has(name)) context.addIssue({ code: "custom", message: `"${name}" is not among the columns of the contract` });
  });

const pythonContract = z.strictObject({
  relative: z.number().nonnegative().default(1e-6).describe("Relative tolerance of every number."),
  absolute: z.number().nonnegative().default(1e-9).describe("Absolute tolerance, for numbers near zero."),
  notes: z.array(text).default([]).describe("What else counts, in the words of a learner; shown before Submit."),
});

/** A hidden dataset: generated from a seed, written by hand, or generated and then added to by hand. */
const hiddenDataset = z
  .strictObject({
    name: slug,
    about: text.describe("What this data catches; seen by authors only."),
    rows: z
      .string()
      .regex(/^hidden\/[a-z0-9-]+\.yaml$/)
      .optional()
      .describe("A file of rows, relative to the exercise."),
    generate: z
      .record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]))
      .optional()
      .describe("Options of the dataset's generator; which exist is the generator's to say."),
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
  minutes: z.int().positive().max(600).describe("How long somebody who can do it takes."),
  topics: z.array(line).min(1).max(20).describe("What it practises, in a few words each; the catalogue filters by them."),
  roles: z.array(line).min(1).max(20).describe("Who is asked it in interviews."),
  limits: z.strictObject({ seconds: z.number().positive().max(10) }).default({ seconds: 10 }),
  wrong: z.array(wrongAnswer).min(1).describe("The files in wrong/, each with the finding that it must fail with."),
  equivalent: z.array(equivalentMutant).default([]).describe("Mutants of the reference that no data can tell from it, and why."),
  questions: z.array(question).default([]).describe("Concept questions, shown after a pass."),
};

export const exerciseFile = z.discriminatedUnion("language", [
  z.strictObject({
    ...common,
    language: z.literal("sql"),
    dataset: slug.describe("The folder of the dataset."),
    tables: z.array(columnName).min(1).describe("The tables that the prompt speaks of."),
    contract: sqlContract,
    hidden: z.array(hiddenDataset).min(1).describe("Hidden datasets in the order of grading, the small ones first."),
  }),
  z.strictObject({
    ...common,
    language: z.literal("python"),
    entry: z
      .array(z.string().regex(/^[A-Za-z_]\w*$/))
      .min(1)
      .describe("Names that the file must define."),
    packages: z.array(slug).default([]).describe("Packages that every answer may count on; others are loaded as the code imports them."),
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
