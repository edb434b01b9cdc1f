/** Runs inside a sandboxed frame: starts its one worker at the page's word, and does nothing else. */
import type { FrameRequest } from "./page.ts";

/** What Python looks at to learn that it was interrupted. */
const keyboardInterrupt = 2;

/** Memory that cannot be shared with the page, whose origin is another, but with the worker here. */
const interrupt = crossOriginIsolated ? new Uint8Array(new SharedArrayBuffer(1)) : null;

addEventListener("message", (event: MessageEvent<FrameRequest>) => {
  if (event.source !== parent) return;
  const request = event.data;
  if (request.type === "interrupt") {
    interrupt?.fill(keyboardInterrupt);
    return;
  }
  const address = URL.createObjectURL(new Blob([request.source], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  // The engine talks to the page through this port; the frame hears nothing of it.
  worker.postMessage(interrupt, [...event.ports]);
});
