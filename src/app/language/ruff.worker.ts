/** Ruff for the editor: looks for mistakes in Python and lays it out, off the page's thread. */
import start, { type Diagnostic, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import type { RuffReply, RuffRequest } from "./ruff.ts";

/** What is wrong whatever one wants, and slips that interviewers notice. An import that is not used yet is no slip here. */
const rules = {
  select: ["E9", "F", "E711", "E712", "E713", "E714", "E721", "E722", "B006", "B008", "B015", "B018", "B023", "PLE"],
  ignore: ["F401"],
};

const ready = start().then(() => new Workspace({ "target-version": "py313", lint: rules }, PositionEncoding.Utf16));

self.onmessage = async ({ data }: MessageEvent<RuffRequest>) => {
  const post = (reply: RuffReply): void => self.postMessage(reply);
  try {
    const workspace = await ready;
    if (data.kind === "format") return post({ id: data.id, text: workspace.format(data.source) });
    // The package gives no type; `Diagnostic` is what it says the list is made of.
    const found = workspace.check(data.source) as Diagnostic[];
    post({ id: data.id, marks: found.map(asMark) });
  } catch (error) {
    post({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
};

const asMark = ({ code, message, start_location: from, end_location: to }: Diagnostic) => ({
  severity: "warning" as const,
  line: from.row,
  column: from.column,
  end: { line: to.row, column: to.column },
  message,
  rule: code ?? "syntax",
});
