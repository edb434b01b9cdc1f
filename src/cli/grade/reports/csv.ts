/** Results as a table: one row a submission. */
import Papa from "papaparse";
import type { Graded } from "../submission.ts";

export function renderCsv(graded: readonly Graded[]): string {
  const rows = graded.map(({ submission: { candidate }, line }) => ({
    candidate,
    exercise: line.exercise,
    file: line.file,
    status: line.status,
    finding: line.findings[0]?.kind,
    message: line.findings.map(({ message }) => message).join("\n"),
    elapsed_ms: line.elapsedMs,
    at: line.at,
    reported: line.reported,
    differs: line.differs,
  }));
  const columns = ["candidate", "exercise", "file", "status", "finding", "message", "elapsed_ms", "at", "reported", "differs"];
  // Names and messages come from strangers, and spreadsheets work out cells that begin like a formula.
  return `${Papa.unparse(rows, { columns, escapeFormulae: true, header: true })}\r\n`;
}
