/** Copying and downloading tables; what writes them comes when it is first needed. */
import type { TableActions } from "../ui/table/table-tools.tsx";
import { download } from "./download.ts";

const load = () => import("../ui/table/export.ts");

/** `name` is that of the file, without its ending. */
export const tableActions = (name: string): TableActions => ({
  async onCopy(table, what) {
    const { plainText, toTsv } = await load();
    const text = what === "cell" ? plainText(table.rows[0]?.[0] ?? null) : toTsv(table);
    // Absent where the page came by plain HTTP, and refused where the browser's owner said so.
    return (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
  },
  onDownload: (table) => void load().then(({ toCsv }) => download(`${name}.csv`, toCsv(table))),
});
