/** The smallest data found on which answer and reference differ: the tables, and the rows side by side. */
import type { Counterexample, NamedTable, RowDifference } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { countOf, countRows } from "../base/format.ts";
import { Scroll } from "../base/scroll.tsx";
import { Cell, isNumber } from "../table/cell.tsx";
import { SmallTable } from "../table/small-table.tsx";
import "./counterexample.css";

interface CounterexampleProps {
  readonly counterexample: Counterexample;
  /** Runs the code as it is now on the counterexample's tables. */
  readonly onRunOn: (tables: readonly NamedTable[]) => void;
}

export function CounterexampleView({ counterexample, onRunOn }: CounterexampleProps) {
  return counterexample.kind === "rows" ? <Rows example={counterexample} onRunOn={onRunOn} /> : <Call example={counterexample} />;
}

interface RowsProps extends Pick<CounterexampleProps, "onRunOn"> {
  readonly example: Extract<Counterexample, { kind: "rows" }>;
}

function Rows({ example, onRunOn }: RowsProps) {
  const { dataset, tables, columns, differences, total } = example;
  return (
    <section className="counterexample" aria-label="Counterexample">
      <h3>
        Where it differs <span>dataset {dataset}</span>
      </h3>
      <div className="counterexample-sides">
        <Side title="Yours" side="yours" columns={columns} differences={differences} />
        <Side title="Expected" side="expected" columns={columns} differences={differences} />
      </div>
      <p className="counterexample-key">
        {differences.some(({ cells }) => cells.length > 0) && (
          <>
            <mark>◂</mark> marks a cell that differs.{" "}
          </>
        )}
        {total > differences.length
          ? `The first ${differences.length} of ${countOf(total, "difference")}.`
          : `${countOf(total, "difference")} in all.`}
      </p>
      {tables.length > 0 && (
        <>
          <h4>
            On this data <span>{countOf(countRows(tables), "row")}, the fewest found</span>
          </h4>
          <div className="counterexample-tables">
            {tables.map(({ name, rows }) => (
              <figure key={name}>
                <figcaption>
                  {name} <span>{countOf(rows.rows.length, "row")}</span>
                </figcaption>
                <SmallTable label={`Table ${name}`} table={rows} />
              </figure>
            ))}
          </div>
          <div>
            <Button onPress={() => onRunOn(tables)}>Run on this data</Button>
          </div>
        </>
      )}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly side: "yours" | "expected";
  readonly columns: readonly string[];
  readonly differences: readonly RowDifference[];
}

/** Both sides have the same rows in the same order, so that the eye can go across. */
function Side({ title, side, columns, differences }: SideProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Scroll className="table-frame" label={title}>
        <table className="table" aria-label={title}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ [side]: row, cells }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: differences of one verdict never move
              <tr key={index} data-differs={row !== null && cells.length === 0 ? side : undefined}>
                {row === null ? (
                  <td colSpan={columns.length} className="counterexample-missing">
                    {side === "yours" ? "this row is missing" : "no such row"}
                  </td>
                ) : (
                  row.map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and columns never move
                    <td key={column} data-number={isNumber(value) || undefined} data-differs={cells.includes(column) ? side : undefined}>
                      <Cell value={value} />
                      {cells.includes(column) && (
                        <mark>
                          <span className="visually-hidden"> differs</span>
                          <span aria-hidden="true">◂</span>
                        </mark>
                      )}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  );
}

function Call({ example }: { readonly example: Extract<Counterexample, { kind: "call" }> }) {
  return (
    <section className="counterexample" aria-label="Counterexample">
      <h3>
        Where it differs <span>case {example.case}</span>
      </h3>
      <pre className="result-call">{example.call}</pre>
      <div className="counterexample-sides">
        <figure>
          <figcaption>Yours</figcaption>
          <pre className="result-value" data-differs="yours">
            {example.received}
          </pre>
        </figure>
        <figure>
          <figcaption>Expected</figcaption>
          <pre className="result-value" data-differs="expected">
            {example.expected}
          </pre>
        </figure>
      </div>
    </section>
  );
}
