/** Why a pack was not taken: file, line, rule and what to do, one row a fault. */
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Scroll } from "../base/scroll.tsx";

export interface PackFault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly line?: number;
  readonly rule?: string;
}

interface PackReportProps {
  readonly from: string;
  readonly faults: readonly PackFault[];
  readonly onLeave: () => void;
}

export function PackReport({ from, faults, onLeave }: PackReportProps) {
  return (
    <section className="pack-step pack-report" aria-label="Report">
      <h2>“{from}” was not added</h2>
      <p>Nothing of it was kept. {countOf(faults.length, "fault")}, for the author of the pack:</p>
      <Scroll className="pack-report-table" label="Faults">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Line</th>
              <th scope="col">Rule</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ file, path, message, line, rule }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the faults of one report never move
              <tr key={index}>
                <td>
                  <code>{file || "the whole pack"}</code>
                </td>
                <td>{line ?? ""}</td>
                <td>{rule && <code>{rule}</code>}</td>
                <td>
                  {message}
                  {path && <span className="pack-report-path"> ({path})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Button onPress={onLeave}>Close</Button>
    </section>
  );
}
