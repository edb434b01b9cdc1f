/** Runs inside the sandboxed frame: starts and ends workers at the page's word, and does nothing else. */
import type { FrameRequest } from "./page.ts";

/** What Python looks at to learn that it was interrupted. */
const keyboardInterrupt = 2;

const workers = new Map<number, Worker>();
/** Memory that cannot be shared with the page, whose origin is another, but with the workers here. */
const interrupts = new Map<number, Uint8Array>();

addEventListener("message", (event: MessageEvent<FrameRequest>) => {
  if (event.source !== parent) return;
  const request = event.data;
  if (request.type === "interrupt") {
    interrupts.get(request.id)?.fill(keyboardInterrupt);
    return;
  }
  if (request.type === "terminate") {
    workers.get(request.id)?.terminate();
    workers.delete(request.id);
    interrupts.delete(request.id);
    return;
  }
  const address = URL.createObjectURL(new Blob([request.source], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  workers.set(request.id, worker);
  // The engine talks to the page through this port; the frame hears nothing of it.
  const interrupt = crossOriginIsolated ? new Uint8Array(new SharedArrayBuffer(1)) : null;
  if (interrupt !== null) interrupts.set(request.id, interrupt);
  worker.postMessage(interrupt, [...event.ports]);
});
