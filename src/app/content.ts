/** Fetches the site's own JSON files; failures come as sentences. */
import { err, ok } from "../core/result.ts";
import type { FetchJson } from "../state/catalogue.ts";
import { siteAddress } from "./site.ts";

export const fetchJson: FetchJson = async (path) => {
  try {
    const response = await fetch(siteAddress(path));
    if (!response.ok) return err(`The server has no ${path} (it answered ${response.status}).`);
    return ok(await response.json());
  } catch (error) {
    // A SyntaxError is an answer that is not JSON, such as a host's own page for files that it doesn't have.
    const because = error instanceof SyntaxError ? "what came is not JSON" : "the connection failed";
    return err(`${path} could not be fetched: ${because}.`);
  }
};
