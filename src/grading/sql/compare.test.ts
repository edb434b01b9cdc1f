/** The ladder: hand-made answers, each named by the rule that it stands for. */
import { describe, expect, it } from "vitest";
import { type Case, compareBoth, compareTables, contract, kindsOf, resultSet } from "./testing.ts";

const hours = contract("country:text hours:number", { key: "country" });
const rounded = contract("country:text hours:number.2", { key: "country" });
const counts = contract("day:date users:integer");
const ranked = contract("country:text title:text hours:number.2 position:integer", { order: "country position", key: "country position" });
const pairs = contract("a:integer b:integer");
const figures = contract("x:number y:number");

// biome-ignore format: a table, one case a line.
const agreeing: readonly Case[] = [
  { rule: "rows may come in any order", contract: counts, yours: "b 2 | a 1", expected: "a 1 | b 2", finds: [] },
  { rule: "columns may come in any order", contract: hours, yours: { columns: "hours country", rows: "1.5 BR" }, expected: "BR 1.5", finds: [] },
  { rule: "letter case of a column's name is free", contract: hours, yours: { columns: "Country HOURS", rows: "BR 1.5" }, expected: "BR 1.5", finds: [] },
  { rule: "columns of the reference that the contract leaves out do not count", contract: hours, yours: "BR 1.5", expected: { columns: "z hours country", rows: "9 1.5 BR" }, finds: [] },
  { rule: "no rows equal no rows", contract: hours, yours: "", expected: "", finds: [] },
  { rule: "equal rows may come several times", contract: pairs, yours: "1 1 | 2 2 | 1 1", expected: "1 1 | 1 1 | 2 2", finds: [] },
  { rule: "a tie under the sort keys may come in any order", contract: contract("a:integer t:text", { order: "a" }), yours: "1 y | 1 x | 2 z", expected: "1 x | 1 y | 2 z", finds: [] },
  { rule: "descending keys", contract: contract("a:integer", { order: "-a" }), yours: "3 | 2 | 2", expected: "3 | 2 | 2", finds: [] },
  { rule: "NULL comes first when ascending", contract: contract("a:integer", { order: "a" }), yours: "NULL | 1", expected: "NULL | 1", finds: [] },
  { rule: "NULL comes last when descending", contract: contract("a:integer", { order: "-a" }), yours: "1 | NULL", expected: "1 | NULL", finds: [] },
  { rule: "text is ordered in binary: capitals first", contract: contract("t:text", { order: "t" }), yours: "Z | a", expected: "Z | a", finds: [] },
  { rule: "order is judged on the figures returned", contract: contract("r:number.2 t:text", { order: "-r t" }), yours: "0.5 a | 0.5 b", expected: "0.5041 b | 0.5 a", finds: [] },
  { rule: "the second key decides among equals of the first", contract: contract("a:integer b:integer", { order: "a -b" }), yours: "1 2 | 1 1 | 2 9", expected: "1 2 | 1 1 | 2 9", finds: [] },
  { rule: "close figures find the partner that leaves none alone", contract: contract("r:number.2"), yours: "0.13 | 0.12", expected: "0.125 | 0.1251", finds: [] },
  { rule: "close figures find their partners whatever noise does to their order", contract: figures, yours: "0.30000000000000004 5.5 | 0.3 9.5", expected: "0.3 5.5 | 0.30000000000000004 9.5", finds: [] },
  { rule: "chains of close figures are paired to the end", contract: contract("x:number"), yours: "1.5 | 1.5000015 | 1.500003", expected: "1.5000014 | 1.5000029 | 1.5000001", finds: [] },
  { rule: "rows of nothing but NULL are rows", contract: pairs, yours: "NULL NULL | NULL NULL", expected: "NULL NULL | NULL NULL", finds: [] },
  { rule: "keys that would join to the same text stay apart", contract: contract("a:text b:text"), yours: "'a1:b' c", expected: "'a1:b' c", finds: [] },
];

// biome-ignore format: a table, one case a line.
const columnCases: readonly Case[] = [
  { rule: "a missing column is named", contract: hours, yours: { columns: "country", rows: "BR" }, expected: "BR 1.5", finds: ["columns-missing"], says: /no column `hours`/ },
  { rule: "two missing columns are named together", contract: ranked, yours: { columns: "country hours", rows: "BR 1.5" }, expected: "BR A 1.5 1", finds: ["columns-missing"], says: /`title` and `position`/ },
  { rule: "an extra column is named", contract: hours, yours: { columns: "country hours seconds", rows: "BR 1.5 5400" }, expected: "BR 1.5", finds: ["columns-extra"], says: /`seconds`. Leave it out/ },
  { rule: "a column that comes twice is told so", contract: hours, yours: { columns: "country hours COUNTRY", rows: "BR 1.5 BR" }, expected: "BR 1.5", finds: ["columns-extra"], says: /more than once/ },
  { rule: "a column under another name is recognised by its values", contract: hours, yours: { columns: "country total", rows: "DE 2.5 | BR 1.5" }, expected: "BR 1.5 | DE 2.5", finds: ["columns-renamed"], says: /`total` holds what is asked for as `hours`/ },
  { rule: "a column without AS is recognised by its values", contract: counts, yours: { columns: "day COUNT(*)", rows: "a 3" }, expected: "a 3", finds: ["columns-renamed"], says: /`COUNT\(\*\)`/ },
  { rule: "two columns under other names are told together", contract: hours, yours: { columns: "nation total", rows: "BR 1.5" }, expected: "BR 1.5", finds: ["columns-renamed"], says: /Columns have/ },
  { rule: "a rounded column under another name is recognised", contract: rounded, yours: { columns: "country total", rows: "BR 1.23" }, expected: "BR 1.2345", finds: ["columns-renamed"] },
  { rule: "another name with other values is missing and extra", contract: hours, yours: { columns: "country total", rows: "BR 7.5" }, expected: "BR 1.5", finds: ["columns-missing", "columns-extra"], says: /If `total` is meant to be it/ },
  { rule: "a column of NULLs is not taken for a renamed one", contract: hours, yours: { columns: "country total", rows: "BR NULL" }, expected: "BR NULL", finds: ["columns-missing", "columns-extra"] },
  { rule: "no rows tell nothing of names", contract: hours, yours: { columns: "country total", rows: "" }, expected: "", finds: ["columns-missing", "columns-extra"] },
  { rule: "one renamed, one missing", contract: ranked, yours: { columns: "country show hours", rows: "BR A 1.5" }, expected: "BR A 1.5 1", finds: ["columns-renamed", "columns-missing"] },
  { rule: "columns are judged before rows", contract: hours, yours: { columns: "country", rows: "" }, expected: "BR 1.5", finds: ["columns-missing"] },
  { rule: "two columns swapped", contract: pairs, yours: "10 1 | 20 2", expected: "1 10 | 2 20", finds: ["columns-swapped"], says: /`a` and `b` are swapped/ },
  { rule: "columns swapped in a single row", contract: pairs, yours: "10 1", expected: "1 10", finds: ["columns-swapped"] },
  { rule: "0 and 1 in a single row are no swap", contract: pairs, yours: "0 1", expected: "1 0", finds: ["values"] },
  { rule: "three columns moved round", contract: contract("a:integer b:integer c:integer"), yours: "3 1 2 | 6 4 5", expected: "1 2 3 | 4 5 6", finds: ["columns-swapped"], says: /`b` holds what belongs in `a`/ },
  { rule: "swapped columns that hold the same values over all", contract: pairs, yours: "2 1 | 3 2 | 1 3", expected: "1 2 | 2 3 | 3 1", finds: ["columns-swapped"] },
  { rule: "swapped texts", contract: contract("first:text last:text user:integer"), yours: "B A 1 | D C 2", expected: "A B 1 | C D 2", finds: ["columns-swapped"] },
  { rule: "swapped columns with figures that are close", contract: figures, yours: "2.5000000001 1.5", expected: "1.5 2.5", finds: ["columns-swapped"] },
  { rule: "values that match no swap are values", contract: pairs, yours: "10 1 | 2 20", expected: "1 10 | 2 20", finds: ["values"] },
];
const rowCases: readonly Case[] = [
  {
    rule: "an empty answer is told so",
    contract: hours,
    yours: "",
    expected: "BR 1.5",
    finds: ["row-count"],
    says: /0 rows, 1 is expected.*finds nothing/,
  },
  {
    rule: "rows where none is expected",
    contract: hours,
    yours: "BR 1.5",
    expected: "",
    finds: ["row-count"],
    says: /Nothing should be left/,
  },
  {
    rule: "repeated rows are counted as repeats",
    contract: hours,
    yours: "BR 1.5 | BR 1.5 | BR 1.5 | DE 2.5",
    expected: "BR 1.5 | DE 2.5",
    finds: ["row-count"],
    says: /repeats 2 rows/,
  },
  {
    rule: "repeats are recognised in rounded figures",
    contract: rounded,
    yours: "BR 1.23 | BR 1.23",
    expected: "BR 1.2345",
    finds: ["row-count"],
    says: /repeats 1 row;/,
  },
  {
    rule: "repeats that should be there and are not",
    contract: pairs,
    yours: "1 1",
    expected: "1 1 | 1 1 | 1 1",
    finds: ["row-count"],
    says: /2 rows that should come more than once/,
  },
  {
    rule: "one key with several figures is a fan-out",
    contract: hours,
    yours: "BR 1.5 | BR 0.5 | DE 2.5",
    expected: "BR 1.5 | DE 2.5",
    finds: ["row-count"],
    says: /country 'BR' comes 2 times/,
  },
  {
    rule: "a fan-out whose figures are wrong as well",
    contract: hours,
    yours: "BR 0.75 | BR 0.5 | DE 2.5",
    expected: "BR 1.5 | DE 2.5",
    finds: ["row-count", "values"],
    says: /comes 2 times/,
  },
  {
    rule: "rows too many beside all that are expected",
    contract: hours,
    yours: "BR 1.5 | US 3.5 | MX 3.5",
    expected: "BR 1.5",
    finds: ["row-count"],
    says: /Every expected row is there, and 2 rows too many: the first is country 'US'/,
  },
  {
    rule: "lost rows",
    contract: hours,
    yours: "BR 1.5",
    expected: "BR 1.5 | DE 2.5 | FR 1.5",
    finds: ["row-count"],
    says: /2 rows are missing, 0 are extra; the first missing is country 'DE'/,
  },
  {
    rule: "lost rows and rows too many",
    contract: hours,
    yours: "BR 1.5 | US 3.5 | MX 3.5",
    expected: "BR 1.5 | DE 2.5",
    finds: ["row-count"],
    says: /1 row is missing, such as country 'DE', and 2 are extra, such as country 'US'/,
  },
  {
    rule: "a fourth row in a top three",
    contract: ranked,
    yours: "BR A 3.0 1 | BR B 2.0 2 | BR C 2.0 2 | BR D 1.0 4",
    expected: "BR A 3.0 1 | BR B 2.0 2 | BR C 2.0 3",
    finds: ["row-count", "values"],
  },
  {
    rule: "the wrong length is told before wrong figures",
    contract: hours,
    yours: "BR 7.5",
    expected: "BR 1.5 | DE 2.5",
    finds: ["row-count", "values"],
  },
  {
    rule: "the wrong length is told before missing rounding",
    contract: rounded,
    yours: "BR 1.2345",
    expected: "BR 1.2345 | DE 2.5",
    finds: ["row-count", "rounding"],
  },
  {
    rule: "a count is no part of a name where texts tell the rows apart",
    contract: counts,
    yours: "a 1",
    expected: "a 2 | b 2",
    finds: ["row-count", "values"],
    says: /the first missing is day 'b'/,
  },
  {
    rule: "right rows in the wrong order",
    contract: ranked,
    yours: "DE C 2.0 1 | BR A 3.0 1",
    expected: "BR A 3.0 1 | DE C 2.0 1",
    finds: ["order"],
    says: /Row 2 \(country 'BR', position 1\) comes after row 1/,
  },
  {
    rule: "ascending where descending is asked",
    contract: contract("a:integer", { order: "-a" }),
    yours: "1 | 2",
    expected: "2 | 1",
    finds: ["order"],
    says: /by a descending/,
  },
  {
    rule: "NULL last where it should come first",
    contract: contract("a:integer", { order: "a" }),
    yours: "1 | NULL",
    expected: "NULL | 1",
    finds: ["order"],
  },
  {
    rule: "letter case ignored in an alphabetical order",
    contract: contract("t:text", { order: "t" }),
    yours: "a | Z",
    expected: "Z | a",
    finds: ["order"],
  },
  {
    rule: "numbers sorted as text",
    contract: contract("a:integer", { order: "a" }),
    yours: "10 | 9",
    expected: "9 | 10",
    finds: ["order"],
  },
  {
    rule: "an order by the unrounded figure, seen in what is returned",
    contract: contract("r:number.2 t:text", { order: "-r t" }),
    yours: "0.5 b | 0.5 a",
    expected: "0.5041 b | 0.5 a",
    finds: ["order"],
  },
  {
    rule: "the wrong order is told after wrong rows",
    contract: ranked,
    yours: "DE C 9.0 1 | BR A 3.0 1",
    expected: "BR A 3.0 1 | DE C 2.0 1",
    finds: ["values", "order"],
  },
];

// biome-ignore format: a table, one case a line.
const cellCases: readonly Case[] = [
  { rule: "figures that are not rounded", contract: rounded, yours: "BR 1.2345 | DE 2.5", expected: "BR 1.2345 | DE 2.5", finds: ["rounding"], says: /not rounded.*ROUND\(…, 2\)/ },
  { rule: "figures rounded to too many decimals", contract: rounded, yours: "BR 1.235", expected: "BR 1.2345", finds: ["rounding"], says: /not rounded/ },
  { rule: "figures rounded to too few decimals", contract: rounded, yours: "BR 1.2", expected: "BR 1.2345", finds: ["rounding"], says: /too coarsely/ },
  { rule: "a lone short figure is more likely wrong than rounded", contract: contract("t:text rate:number.4"), yours: "a 0.5", expected: "a 0.504", finds: ["values"], says: /is 0\.5 and should be 0\.504/ },
  { rule: "a lone figure of two decimals tells enough", contract: contract("t:text rate:number.4"), yours: "a 0.33", expected: "a 0.33333", finds: ["rounding"], says: /4 decimals are asked/ },
  { rule: "several short figures are rounded too coarsely", contract: contract("t:text rate:number.4"), yours: "a 0.5 | b 0.33", expected: "a 0.504 | b 0.3333", finds: ["rounding"], says: /4 decimals are asked/ },
  { rule: "figures cut off", contract: rounded, yours: "BR 1.23 | DE 2.71", expected: "BR 1.2399 | DE 2.7199", finds: ["rounding"], says: /one unit of the last place/ },
  { rule: "figures rounded where no rounding is asked", contract: hours, yours: "BR 1.23 | DE 2.5", expected: "BR 1.2345 | DE 2.504", finds: ["rounding"], says: /no rounding is asked/ },
  { rule: "a figure beyond rounding is a wrong value", contract: rounded, yours: "BR 1.3", expected: "BR 1.2345", finds: ["values"] },
  { rule: "integer division is told as such, not as rounding", contract: contract("t:text rate:number.4"), yours: "a 0 | b 2", expected: "a 0.75 | b 2.25", finds: ["values"], says: /multiply by 1\.0/ },
  { rule: "integer division hidden by ROUND", contract: contract("t:text rate:number.4"), yours: "a 0.0 | b 1.0", expected: "a 0.25 | b 1.5", finds: ["values"], says: /dividing two integers/ },
  { rule: "1 for one half is no rounding", contract: rounded, yours: "BR 1.0", expected: "BR 0.5", finds: ["values"] },
  { rule: "figures rounded to whole numbers", contract: rounded, yours: "BR 2.0 | DE 2.0", expected: "BR 1.75 | DE 2.25", finds: ["rounding"], says: /too coarsely/ },
  { rule: "a number as text", contract: hours, yours: "BR '1.5'", expected: "BR 1.5", finds: ["type"], says: /is text where a number is expected/ },
  { rule: "a formatted figure is text", contract: rounded, yours: "BR '1.23'", expected: "BR 1.2345", finds: ["type"], says: /printf/ },
  { rule: "text that is a number", contract: contract("code:text n:integer"), yours: "5 1", expected: "'5' 1", finds: ["type"], says: /a number where text is expected/ },
  { rule: "a blob that is its text", contract: contract("id:integer code:text", { key: "id" }), yours: "1 x'6162'", expected: "1 ab", finds: ["type"] },
  { rule: "a number as text in the key still finds its row", contract: contract("id:integer hours:number", { key: "id" }), yours: "'7' 1.5 | '8' 2.5", expected: "7 1.5 | 8 2.5", finds: ["type"] },
  { rule: "0 where NULL is expected", contract: hours, yours: "BR 0", expected: "BR NULL", finds: ["null"], says: /is 0 and should be NULL.*COALESCE/ },
  { rule: "NULL where 0 is expected", contract: hours, yours: "BR NULL", expected: "BR 0", finds: ["null"], says: /COALESCE turns NULL/ },
  { rule: "the empty text where NULL is expected", contract: contract("id:integer title:text"), yours: "1 ''", expected: "1 NULL", finds: ["null"] },
  { rule: "the word NULL where NULL is expected", contract: contract("id:integer title:text"), yours: "1 null", expected: "1 NULL", finds: ["null"] },
  { rule: "a placeholder where NULL is expected", contract: contract("id:integer title:text"), yours: "1 'n/a'", expected: "1 NULL", finds: ["null"] },
  { rule: "NULL where a real value is expected is a wrong value", contract: hours, yours: "BR NULL", expected: "BR 3.5", finds: ["values"] },
  { rule: "a real value where NULL is expected is a wrong value", contract: hours, yours: "BR 3.5", expected: "BR NULL", finds: ["values"] },
  { rule: "the differing cell is told by its key", contract: hours, yours: "BR 3.5 | DE 1.5", expected: "BR 2.75 | DE 1.5", finds: ["values"], says: /`hours` differs in 1 row. For country 'BR', `hours` is 3\.5 and should be 2\.75/ },
  { rule: "a wrong value is told before missing rounding", contract: contract("t:text r:number.2 n:integer", { key: "t" }), yours: "a 1.2345 1", expected: "a 1.2345 2", finds: ["values", "rounding"] },
  { rule: "NULL and rounding without a wrong value are told by number", contract: contract("t:text r:number.2", { key: "t" }), yours: "a 1.2345 | b 2.3456 | c 0", expected: "a 1.2345 | b 2.3456 | c NULL", finds: ["rounding", "null"] },
  { rule: "what looks like rounding among wrong values is chance", contract: rounded, yours: "BR 9.5 | DE 2.5", expected: "BR 1.5 | DE 2.5401", finds: ["values"] },
  { rule: "figures doubled by a join", contract: hours, yours: "BR 3.0 | DE 5.0", expected: "BR 1.5 | DE 2.5", finds: ["values"], says: /2 times too large: a join/ },
  { rule: "minutes where hours are asked", contract: hours, yours: "BR 90.0 | DE 150.0", expected: "BR 1.5 | DE 2.5", finds: ["values"], says: /60 times too large: check the unit/ },
  { rule: "a share where per cent is asked", contract: hours, yours: "BR 0.5 | DE 0.255", expected: "BR 50.0 | DE 25.5", finds: ["values"], says: /100 times too small/ },
  { rule: "the wrong sign", contract: hours, yours: "BR -1.5 | DE 2.5", expected: "BR 1.5 | DE -2.5", finds: ["values"], says: /wrong sign/ },
  { rule: "letter case of a text", contract: contract("id:integer title:text", { key: "id" }), yours: "1 'a '", expected: "1 A", finds: ["values"], says: /Letter case and white space count/ },
  { rule: "the same number of rows, but others", contract: hours, yours: "BR 1.5 | US 9.5", expected: "BR 1.5 | DE 2.5", finds: ["values"], says: /should be a row with country 'DE'.*row with country 'US' should not/ },
  { rule: "a wrong rank is told by the row's other cells", contract: contract("country:text title:text position:integer"), yours: "BR A 2 | BR B 2", expected: "BR A 1 | BR B 2", finds: ["values"], says: /`position` is 2 and should be 1/ },
  { rule: "a wrong text is told by the row's other cells", contract: contract("country:text title:text n:integer"), yours: "BR X 5", expected: "BR Y 5", finds: ["values"], says: /`title` is 'X' and should be 'Y'/ },
  { rule: "repeats of other rows make up for lost ones", contract: pairs, yours: "1 1 | 1 1", expected: "1 1 | 2 2", finds: ["values"] },
  { rule: "a row of nothing but figures is compared cell by cell", contract: figures, yours: "1.5 2.25", expected: "1.5 3.75", finds: ["values"], says: /`y` is 2\.25 and should be 3\.75/ },
  { rule: "a long text is shortened in a message", contract: contract("id:integer t:text", { key: "id" }), yours: "1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expected: "1 y", finds: ["values"], says: /x{40}…/ },
  { rule: "expected figures are told rounded", contract: rounded, yours: "BR 7.0", expected: "BR 1.23456789", finds: ["values"], says: /should be 1\.23\./ },
];

describe.each([
  ["answers that agree", agreeing],
  ["columns", columnCases],
  ["rows", rowCases],
  ["cells", cellCases],
])("%s", (_name, cases) => {
  it.each(cases)("$rule", ({ contract: rules, yours, expected, finds, says }) => {
    const comparison = compareTables(rules, yours, expected);
    expect(kindsOf(comparison)).toEqual(finds);
    if (says !== undefined) expect(comparison).toHaveProperty("findings.0.message", expect.stringMatching(says));
  });
});

describe("differences", () => {
  it("show rows side by side in the contract's columns, expected figures rounded", () => {
    const yours = { columns: "hours country", rows: "9.5 BR | 1.0 US | 2.5 DE" };
    expect(compareTables(rounded, yours, "BR 1.2345 | FR 4.5 | DE 2.5")).toMatchObject({
      columns: ["country", "hours"],
      differences: [
        { yours: ["BR", 9.5], expected: ["BR", 1.23], cells: [1] },
        { yours: null, expected: ["FR", 4.5], cells: [] },
        { yours: ["US", 1], expected: null, cells: [] },
      ],
      total: 3,
    });
  });

  it("are cut after twenty and counted in all", () => {
    const days = Array.from({ length: 50 }, (_, index) => `d${index}`);
    const comparison = compareTables(counts, days.map((day) => `${day} -1`).join(" | "), days.map((day) => `${day} 2`).join(" | "));
    expect(comparison).toMatchObject({ total: 50 });
    expect(comparison).toHaveProperty("differences.length", 20);
  });

  it("show what should stand where, when only the order is wrong", () => {
    const rules = contract("a:integer t:text", { order: "a" });
    expect(compareTables(rules, "2 x | 1 y | 3 z", "1 y | 2 x | 3 z")).toMatchObject({
      differences: [
        { yours: [2n, "x"], expected: [1n, "y"], cells: [0] },
        { yours: [1n, "y"], expected: [2n, "x"], cells: [0] },
      ],
      total: 2,
    });
  });

  it("place a finding at the candidate's own row and the contract's column", () => {
    expect(compareTables(hours, "DE 1.5 | BR 7.5", "BR 2.75 | DE 1.5")).toHaveProperty("findings.0.where", { row: 1, column: "hours" });
  });
});

describe("an answer that was not read to its end", () => {
  it("fails by its number of rows", () => {
    const whole = resultSet("BR 1.5", ["country", "hours"]);
    expect(compareBoth({ ...whole, truncated: true }, whole, hours)).toMatchObject({
      agrees: false,
      findings: [{ kind: "row-count", message: expect.stringContaining("more than 1 row") }],
    });
  });
});
