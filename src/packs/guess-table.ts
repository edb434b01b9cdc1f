/** From a CSV file of any make to a table of a dataset: names that will do, types as the cells look, a key. The author corrects it. */
import Papa from "papaparse";
import type { ColumnType } from "../core/dataset.ts";
import { err, ok, type Result } from "../core/result.ts";
import { blank } from "./blanks.ts";
import { isReserved } from "./paths.ts";

interface GuessedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly note: string;
}

export interface GuessedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly GuessedColumn[];
  /** The rows as packs keep them: commas, the columns' new names in the first line. */
  readonly csv: string;
}

/** `fileName` gives the table's name. The error is a sentence. */
export function guessTable(fileName: string, text: string): Result<GuessedTable, string> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy", delimitersToGuess: [",", ";", "\t", "|"] });
  // One column has no delimiter to find.
  const fault = parsed.errors.find(({ type }) => type !== "Delimiter");
  if (fault !== undefined) return err(`${fileName}, row ${(fault.row ?? 0) + 1}: ${fault.message}.`);
  const [header = [], ...rows] = parsed.data;
  if (rows.length === 0) return err(`${fileName} has no rows below the line of its columns.`);
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven !== -1)
    return err(`${fileName}, row ${uneven + 2}: ${rows[uneven]?.length} cells, where the first line names ${header.length} columns.`);
  const names = namesFor(header);
  const columns = names.map((name, index) =>
    guessColumn(
      name,
      rows.map((row) => row[index] ?? ""),
    ),
  );
  const name = asName(fileName.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""), "table");
  return ok({ name, key: guessKey(name, columns, rows), columns, csv: `${Papa.unparse([names, ...rows], { newline: "\n" })}\n` });
}

/** Names that packs allow, each once; letter case does not tell two apart. */
function namesFor(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((given, index) => {
    const wished = asName(given, `column_${index + 1}`);
    let name = wished;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wished}_${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function asName(given: string, otherwise: string): string {
  const plain = given
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  const name = /^\d/.test(plain) ? `c_${plain}` : plain;
  return name === "" || isReserved(name) ? otherwise : name;
}

const integer = /^-?(0|[1-9]\d*)$/;
/** A number as rows are read, but not one that would lose a leading zero. */
const real = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const timestamp = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

function guessColumn(name: string, cells: readonly string[]): GuessedColumn {
  const present = cells.filter((cell) => cell !== "");
  const every = (test: (cell: string) => boolean): boolean => present.length > 0 && present.every(test);
  const type = every((cell) => integer.test(cell) && Number.isSafeInteger(Number(cell)))
    ? "integer"
    : every((cell) => real.test(cell) && (!integer.test(cell) || Number.isSafeInteger(Number(cell))))
      ? "real"
      : "text";
  const form = every((cell) => date.test(cell)) ? ", YYYY-MM-DD" : every((cell) => timestamp.test(cell)) ? ", YYYY-MM-DD HH:MM:SS" : "";
  return { name, type, nullable: present.length < cells.length, note: `${blank} what it holds${form}` };
}

/** A column that tells rows apart: one named like an identifier, or the first. */
function guessKey(table: string, columns: readonly GuessedColumn[], rows: readonly (readonly string[])[]): string[] {
  const identifiers = ["id", `${table}_id`, `${table.replace(/s$/, "")}_id`];
  const tells = columns.filter(
    ({ type, nullable }, index) => !nullable && type !== "real" && new Set(rows.map((row) => row[index])).size === rows.length,
  );
  const key = tells.find(({ name }) => identifiers.includes(name.toLowerCase())) ?? (tells[0] === columns[0] ? tells[0] : undefined);
  return key === undefined ? [] : [key.name];
}
