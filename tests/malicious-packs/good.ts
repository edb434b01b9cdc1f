/** A small sound pack, from which every bad one is made by one change. */
import type { Entry } from "./zips.ts";

const answers = (language: "sql" | "py", right: readonly string[], wrong: string) => ({
  [`right/one.${language}`]: right[0] ?? "",
  [`right/two.${language}`]: right[1] ?? "",
  [`wrong/slip.${language}`]: wrong,
});

const hints = "## One\nLook at the table.\n\n## Two\nCount.\n\n## Three\nCount all rows.\n";

const sql = {
  "exercise.yaml": `schema: 1
language: sql
version: 1
title: Count the orders
difficulty: easy
minutes: 5
topics: [counting]
roles: [data analyst]
dataset: shop
tables: [orders]
contract:
  columns: [{ name: orders, type: integer }]
hidden:
  - { name: two, about: Two orders., rows: hidden/two.yaml }
wrong:
  - { file: slip.sql, finding: values, because: It counts one too many. }
`,
  "hidden/two.yaml": "schema: 1\ntables:\n  orders: { columns: [order_id], rows: [[1], [2]] }\n",
  "prompt.md": "Count the rows of `orders`. Return `orders`.\n",
  "hints.md": hints,
  "explanation.md": "`COUNT(*)` counts rows, $n$ of them.\n",
  "starter.sql": "-- Write your query here.\n",
  "reference.sql": "SELECT COUNT(*) AS orders FROM orders;\n",
  ...answers(
    "sql",
    ["SELECT COUNT(order_id) AS orders FROM orders;\n", "SELECT SUM(1) AS orders FROM orders;\n"],
    "SELECT COUNT(*) + 1 AS orders FROM orders;\n",
  ),
};

const python = {
  "exercise.yaml": `schema: 1
language: python
version: 1
title: Double it
difficulty: easy
minutes: 5
topics: [arithmetic]
roles: [data scientist]
entry: [double]
wrong:
  - { file: slip.py, finding: values, because: It adds two. }
`,
  "cases.py": `from greenroom import call, case


@case("three", visible=True)
def three():
    return call("double", 3)
`,
  "prompt.md": "Write `double(x)`: twice the number.\n",
  "hints.md": hints,
  "explanation.md": "Twice is times two.\n",
  "starter.py": "def double(x):\n    return None\n",
  "reference.py": "def double(x):\n    return 2 * x\n",
  ...answers("py", ["def double(x):\n    return x + x\n", "def double(x):\n    return x * 2\n"], "def double(x):\n    return x + 2\n"),
};

const dataset = {
  "dataset.yaml": `schema: 1
title: A small shop
about: Orders of a shop that does not exist.
tables:
  - name: customers
    about: Who buys.
    key: [customer_id]
    columns:
      - { name: customer_id, type: integer, note: Identifies a customer. }
      - { name: city, type: text, nullable: true, note: Where they live. }
  - name: orders
    about: What was bought.
    key: [order_id]
    columns:
      - { name: order_id, type: integer, note: Identifies an order. }
      - { name: customer_id, type: integer, note: Who bought., references: customers.customer_id }
      - { name: price, type: real, note: In euros. }
`,
  "customers.csv": "customer_id,city\n1,Graz\n2,\n",
  "rows.yaml": "schema: 1\ntables:\n  orders: { columns: [order_id, customer_id, price], rows: [[1, 1, 2.5], [2, 2, 3], [3, 1, 4]] }\n",
};

const inFolder = (folder: string, files: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);

/** Path, with the pack's folder, to text. */
export const goodFiles: ReadonlyMap<string, string> = new Map([
  [
    "corner-shop/pack.yaml",
    "schema: 1\ntitle: Corner shop\nabout: Two small exercises.\nauthor: Ada Example\nversion: 1\nexercises: [count-orders, double-it]\n",
  ],
  ...inFolder("corner-shop/count-orders", sql),
  ...inFolder("corner-shop/double-it", python),
  ...inFolder("corner-shop/datasets/shop", dataset),
]);

/** The good files with some of them others, more, or gone (null). Paths are below the pack's folder. */
export function filesWith(changes: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map(goodFiles);
  for (const [path, text] of Object.entries(changes))
    if (text === null) files.delete(`corner-shop/${path}`);
    else files.set(`corner-shop/${path}`, text);
  return files;
}

/** A file of the good pack with a passage replaced, which must be there. */
export function edited(path: string, passage: string, by: string): Readonly<Record<string, string>> {
  const text = goodFiles.get(`corner-shop/${path}`) ?? "";
  if (!text.includes(passage)) throw new Error(`${path} has no “${passage}”.`);
  return { [path]: text.replace(passage, () => by) };
}

export const entriesOf = (files: ReadonlyMap<string, string>): Entry[] => [...files].map(([name, content]) => ({ name, content }));
