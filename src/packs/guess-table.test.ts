/** What is guessed of a CSV file: types, NULLs, keys, names. */
import { describe, expect, it } from "vitest";
import { guessTable } from "./guess-table.ts";

function guessed(text: string, name = "orders.csv") {
  const table = guessTable(name, text);
  if (!table.ok) throw new Error(table.error);
  return table.value;
}
const typesOf = (text: string) => guessed(text).columns.map(({ type }) => type);

describe("a table from CSV", () => {
  it("reads whole numbers, numbers and texts", () => {
    expect(typesOf("a,b,c,d\n1,2.5,x,-3\n20,3,y,0\n")).toEqual(["integer", "real", "text", "integer"]);
  });

  it.each([
    ["leading zeros", "007"],
    ["more digits than a number holds", "12345678901234567890"],
    ["a leading plus", "+5"],
    ["thousands", "1 000"],
    ["a name of not a number", "NaN"],
  ])("keeps %s as text", (_, cell) => {
    expect(typesOf(`id,a\n1,${cell}\n`)).toEqual(["integer", "text"]);
  });

  it("takes an empty cell for NULL, and a column of nothing for text", () => {
    const { columns } = guessed("id,age,none\n1,,\n2,30,\n");
    expect(columns.map(({ type, nullable }) => [type, nullable])).toEqual([
      ["integer", false],
      ["integer", true],
      ["text", true],
    ]);
  });

  it("tells dates and times, which are text", () => {
    const { columns } = guessed("day,at,other\n2026-01-31,2026-01-31 10:00:00,31.01.2026\n");
    expect(columns.map(({ type, note }) => [type, note.replace("TODO: what it holds", "")])).toEqual([
      ["text", ", YYYY-MM-DD"],
      ["text", ", YYYY-MM-DD HH:MM:SS"],
      ["text", ""],
    ]);
  });

  it.each([
    ["the first column where it tells rows apart", "name,n\na,1\nb,1\n", ["name"]],
    ["the column named like an identifier", "n,order_id\n1,7\n2,8\n", ["order_id"]],
    ["none where rows repeat", "a,b\n1,1\n1,2\n", []],
    ["none that has NULLs", "a,b\n,1\n1,1\n", []],
  ])("takes for the key %s", (_, text, key) => {
    expect(guessed(text).key).toEqual(key);
  });

  it("gives columns names that packs allow, each once, and writes them into the first line", () => {
    const table = guessed("\uFEFFOrder ID;Größe;2nd;2nd;;constructor\r\n1;a,b;c;d;e;f\r\n", "my data/2026 Sales.csv");
    expect(table.name).toBe("c_2026_Sales");
    expect(table.csv).toBe('Order_ID,Gro_e,c_2nd,c_2nd_2,column_5,column_6\n1,"a,b",c,d,e,f\n'.replace("Gro_e", "Gro_e"));
  });

  it.each([
    ["no rows", "a,b\n", "has no rows"],
    ["a row of another length", "a,b\n1,2\n3\n", "row 3: 1 cells"],
    ["a quote that never ends", 'a,b\n1,"2\n', "row"],
  ])("refuses %s with the reason", (_, text, because) => {
    const table = guessTable("orders.csv", text);
    expect(table.ok ? "" : table.error).toContain(because);
  });
});
