/** Rungs about single cells, told for a whole answer: rounding, type, NULL, and the first values that differ. */
import type { SqlContract } from "../../core/exercise.ts";
import type { SqlValue } from "../../core/values.ts";
import type { Finding } from "../../core/verdict.ts";
import { type CellKind, isIntegerDivision, isTooShortToTell, kindOfCell, type RoundingFault, roundingFault } from "./cell-kinds.ts";
import { asAsked, isNumber } from "./cells.ts";
import { cell, columnAt, rowAt, type Tables } from "./match.ts";
import { append } from "./multimap.ts";
import { keyColumns, type Paired } from "./pairs.ts";
import { count, describeCell, describeRow, listNames } from "./words.ts";

/** A cell that differs in two rows that speak of the same thing. */
interface Difference {
  readonly kind: CellKind;
  readonly column: number;
  readonly row: number;
  readonly yours: SqlValue;
  /** Exact where the column is rounded. */
  readonly expected: SqlValue;
  /** The row in words. */
  readonly name: () => string;
}

/** One finding for each kind of difference, the one that explains most first. */
export function cellFindings(tables: Tables, paired: Paired, contract: SqlContract): Finding[] {
  const differences = withoutChance(tables, collect(tables, paired, contract));
  const values = differences.filter(({ kind }) => kind === "values");
  const wrong = new Set(values.map(({ column }) => column));
  // In a column with plainly wrong values, a difference that looks like rounding or NULL is chance.
  const of = (kind: CellKind): Difference[] =>
    differences.filter((difference) => difference.kind === kind && !wrong.has(difference.column));
  const findings: Finding[] = [];
  const [rounding, type, nulls] = [of("rounding"), of("type"), of("null")];
  // Where plain values differ too, no formatting can make the answer right: they are told first.
  if (values.length > 0) findings.push(valuesFinding(tables, values));
  else if (paired.missing.length + paired.extra.length > 0) findings.push(wrongRows(tables, paired, contract));
  const formal = [
    { found: type, tell: typeFinding },
    { found: nulls, tell: nullFinding },
    { found: rounding, tell: roundingFinding },
  ];
  for (const { found, tell } of formal.sort((a, b) => b.found.length - a.found.length))
    if (found.length > 0) findings.push(tell(tables, found));
  return findings.slice(0, 3);
}

function collect(tables: Tables, paired: Paired, contract: SqlContract): Difference[] {
  const key = keyColumns(contract);
  return paired.pairs.flatMap((pair) => {
    const [mine, theirs] = [rowAt(tables.yours, pair.yours), rowAt(tables.expected, pair.expected)];
    return pair.cells.map((column) => {
      const [yours, expected] = [cell(mine, column), cell(theirs, column)];
      const kind = kindOfCell(yours, expected, columnAt(tables, column), tables.tolerance);
      // The cell itself is told anyway.
      const others = (key.length > 0 ? key : tables.columns.map((_, at) => at)).filter((at) => at !== column);
      const name = (): string => (others.length > 0 ? describeRow(tables, theirs, others) : `row ${pair.yours + 1}`);
      return { kind, column, row: pair.yours, yours, expected, name };
    });
  });
}

/**
 * What looks like rounding in one cell may be something else in the light of its column: a column of whole parts was
 * divided as integers, and a lone 0.5 beside 0.504 is more likely a wrong value than a rounded one.
 */
function withoutChance(tables: Tables, differences: readonly Difference[]): Difference[] {
  const byColumn = new Map<number, Difference[]>();
  for (const difference of differences) append(byColumn, difference.column, difference);
  const told = new Set<number>();
  for (const [column, cells] of byColumn) {
    const divided = cells.every(({ yours, expected }) => isIntegerDivision(yours, expected));
    const lone = cells.length === 1 && cells.every(({ yours }) => isTooShortToTell(yours, columnAt(tables, column)));
    if (divided || lone) told.add(column);
  }
  return differences.map((difference) =>
    told.has(difference.column) && difference.kind === "rounding" ? { ...difference, kind: "values" } : difference,
  );
}

function columnsOf(tables: Tables, differences: readonly Difference[]): string[] {
  const wrong = new Set(differences.map(({ column }) => column));
  return tables.columns.filter((_, at) => wrong.has(at)).map(({ name }) => name);
}

function firstOf(differences: readonly Difference[]): Difference {
  const [first] = differences;
  if (first === undefined) throw new RangeError("a finding needs a difference");
  return first;
}

/** What every finding about cells says: where it was first seen, and what stands there. */
function placed(tables: Tables, differences: readonly Difference[]): Pick<Finding, "where" | "expected" | "received"> {
  const { row, column, yours, expected } = firstOf(differences);
  return {
    where: { row, column: columnAt(tables, column).name },
    expected: describeCell(asAsked(expected, columnAt(tables, column))),
    received: describeCell(yours),
  };
}

/** `For country 'BR', position 2, it is 3 and should be 4.` */
function example(tables: Tables, differences: readonly Difference[]): string {
  const first = firstOf(differences);
  const { expected, received } = placed(tables, differences);
  return `For ${first.name()}, \`${columnAt(tables, first.column).name}\` is ${received} and should be ${expected}.`;
}

function valuesFinding(tables: Tables, differences: readonly Difference[]): Finding {
  const columns = columnsOf(tables, differences);
  const rows = new Set(differences.map(({ row }) => row)).size;
  return {
    kind: "values",
    message: `${listNames(columns)} ${columns.length === 1 ? "differs" : "differ"} in ${count(rows, "row")}. ${example(tables, differences)}${suspicion(tables, differences)}`,
    ...placed(tables, differences),
  };
}

/** What the differing values have in common, where that points to a cause. */
function suspicion(tables: Tables, differences: readonly Difference[]): string {
  const { column } = firstOf(differences);
  const cells = differences.filter((difference) => difference.column === column);
  const name = `\`${columnAt(tables, column).name}\``;
  if (cells.every(({ yours, expected }) => isIntegerDivision(yours, expected)))
    return ` Every differing ${name} is only the whole part: dividing two integers drops the rest in SQLite, so multiply by 1.0 first.`;
  const factor = commonFactor(cells);
  if (factor !== undefined && factor > 1 && factor < 60)
    return ` Every differing ${name} is ${factor} times too large: a join may repeat rows before they are added up, or a unit is off.`;
  if (factor !== undefined)
    return ` Every differing ${name} is ${factor >= 1 ? `${factor} times too large` : `${Math.round(1 / factor)} times too small`}: check the unit.`;
  if (cells.every(({ yours, expected }) => isNumber(yours) && isNumber(expected) && Number(yours) === -Number(expected)))
    return ` Every differing ${name} has the wrong sign.`;
  if (cells.every(({ yours, expected }) => plainText(yours) !== undefined && plainText(yours) === plainText(expected)))
    return " Letter case and white space count.";
  return "";
}

/** The whole number (or one divided by it) that all values are off by, if several are. */
function commonFactor(cells: readonly Difference[]): number | undefined {
  const factors = cells.map(({ yours, expected }) =>
    isNumber(yours) && isNumber(expected) ? Number(yours) / Number(expected) : Number.NaN,
  );
  const [first] = factors;
  if (first === undefined || factors.length < 2 || !(first > 0)) return undefined;
  const whole = first >= 1 ? Math.round(first) : 1 / Math.round(1 / first);
  if (whole === 1) return undefined;
  return factors.every((factor) => Math.abs(factor - whole) <= 0.001 * whole) ? whole : undefined;
}

function plainText(value: SqlValue): string | undefined {
  return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}

/** As many rows as expected, but some speak of something else. */
function wrongRows(tables: Tables, { missing, extra }: Paired, contract: SqlContract): Finding {
  const key = keyColumns(contract);
  const [lost, odd] = [missing[0], extra[0]];
  const lostName =
    lost === undefined ? "" : ` There should be a row with ${describeRow(tables, rowAt(tables.expected, lost), key)}, and there is none.`;
  const oddName = odd === undefined ? "" : ` Your row with ${describeRow(tables, rowAt(tables.yours, odd), key)} should not be there.`;
  return {
    kind: "values",
    message: `${count(Math.max(missing.length, extra.length), "row")} of your answer ${missing.length === 1 ? "is" : "are"} not the expected ${missing.length === 1 ? "one" : "ones"}.${lostName}${oddName}`,
    where: odd === undefined ? {} : { row: odd },
  };
}

function typeFinding(tables: Tables, differences: readonly Difference[]): Finding {
  const { column, yours, expected } = firstOf(differences);
  const article = (value: SqlValue): string => (typeof value === "string" ? "text" : isNumber(value) ? "a number" : "a blob");
  const cure = isNumber(expected)
    ? " Leave out printf, || or a CAST to text; CAST(… AS INTEGER) or CAST(… AS REAL) turns text into a number."
    : " CAST(… AS TEXT) turns it into text.";
  return {
    kind: "type",
    message: `\`${columnAt(tables, column).name}\` looks right but is ${article(yours)} where ${article(expected)} is expected.${cure}`,
    ...placed(tables, differences),
  };
}

function nullFinding(tables: Tables, differences: readonly Difference[]): Finding {
  const { column, expected } = firstOf(differences);
  const name = `\`${columnAt(tables, column).name}\``;
  const cure =
    expected === null
      ? "NULL says that there is nothing to tell, which is not 0 and not an empty text: look for a COALESCE, an IFNULL or an ELSE too many."
      : "A missing value must be filled in here: COALESCE turns NULL into a value.";
  return {
    kind: "null",
    message: `${name} mixes up NULL and a value. ${example(tables, differences)} ${cure}`,
    ...placed(tables, differences),
  };
}

function roundingFinding(tables: Tables, differences: readonly Difference[]): Finding {
  const names = listNames(columnsOf(tables, differences));
  const { decimals } = columnAt(tables, firstOf(differences).column);
  const { received } = placed(tables, differences);
  return {
    kind: "rounding",
    message: `${names}: ${roundingAdvice(commonFault(tables, differences), decimals)} (First seen: ${received}, for ${firstOf(differences).name()}.)`,
    ...placed(tables, differences),
  };
}

function roundingAdvice(fault: RoundingFault, decimals: number | undefined): string {
  if (decimals === undefined) return "the figures are rounded, but no rounding is asked. Return them as they are.";
  const asked = count(decimals, "decimal");
  switch (fault) {
    case "unrounded":
      return `the figures are right but not rounded. Round them to ${asked}, as the last step: ROUND(…, ${decimals}).`;
    case "coarse":
      return `the figures are rounded too coarsely: ${asked} ${decimals === 1 ? "is" : "are"} asked.`;
    case "early":
      return `the figures are off by about one unit of the last place. Round to ${asked} once, as the last step; CAST cuts off, and rounding parts before the total adds up errors.`;
  }
}

/** The fault that most of the cells of the first column have. */
function commonFault(tables: Tables, differences: readonly Difference[]): RoundingFault {
  const { column } = firstOf(differences);
  const faults = differences.flatMap(({ column: at, yours, expected }) =>
    at === column && isNumber(yours) && isNumber(expected) ? [roundingFault(yours, expected, columnAt(tables, at), tables.tolerance)] : [],
  );
  const times = (fault: RoundingFault): number => faults.filter((other) => other === fault).length;
  return (["unrounded", "early", "coarse"] as const).reduce((most, fault) => (times(fault) > times(most) ? fault : most));
}
