/** What there is for times without a network, in words and bytes. */
import type { OfflineState } from "../../core/offline.ts";
import { assertNever } from "../../core/result.ts";
import { progress } from "../base/format.ts";

export function describeOffline(state: OfflineState): string {
  switch (state.kind) {
    case "unsupported":
      return "needs a network";
    case "installing":
      return `getting ready for offline use${state.total > 0 ? ` (${progress(state.loaded, state.total)})` : ""}`;
    case "ready":
      return "works offline";
    case "updating":
      return `fetching a new version${state.total > 0 ? ` (${progress(state.loaded, state.total)})` : ""}`;
    case "update-waiting":
      return "A new version is ready";
    case "failed":
      return state.newer ? "a new version could not be had" : "not ready for offline use";
    default:
      return assertNever(state);
  }
}
