/** Runs inside the sandboxed frame: starts and ends workers at the page's word, and does nothing else. */
import type { FrameRequest } from "./page.ts";

const workers = new Map<number, Worker>();

addEventListener("message", (event: MessageEvent<FrameRequest>) => {
  if (event.source !== parent) return;
  const request = event.data;
  if (request.type === "terminate") {
    workers.get(request.id)?.terminate();
    workers.delete(request.id);
    return;
  }
  const address = URL.createObjectURL(new Blob([request.source], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  workers.set(request.id, worker);
  // The engine talks to the page through this port; the frame hears nothing of it.
  worker.postMessage(null, [...event.ports]);
});
