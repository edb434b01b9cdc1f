/**
 * The page's end of the sandboxed frame: engines run in workers of a frame of opaque origin, whose
 * own policy allows no connection. The page hands in scripts and bytes; plain data comes out.
 */
import { type EngineKind, type EngineProcess, type Spawn, scriptOf } from "../bridge.ts";
import frameScript from "./page-inside.ts?frame";

/** What the page tells the frame. */
export type FrameRequest =
  | { readonly type: "spawn"; readonly id: number; readonly source: string }
  | { readonly type: "interrupt"; readonly id: number }
  | { readonly type: "terminate"; readonly id: number };

/** The frame's own policy. The page's policy holds inside it too, so both must allow what engines need. */
const policy = `default-src 'none'; script-src '${frameScript.hash}' 'wasm-unsafe-eval'; worker-src blob:`;

const document_ = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript.source}</script>`;

function openFrame(): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("allow", "cross-origin-isolated");
  frame.hidden = true;
  frame.title = "Where your code runs";
  frame.srcdoc = document_;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      // A frame that was just appended and loaded has a window.
      resolve(frame.contentWindow as Window);
    });
    document.body.append(frame);
  });
}

/** What whoever practises needs sooner or later. */
const usualKinds: readonly EngineKind[] = ["sql", "sandbox", "judge"];

/** Milliseconds after which a page is at rest, so that opening frames takes nothing from what the visitor waits for. */
const untilRest = 1_500;

/**
 * Makes workers, each kind in a frame of its own, opened when it is first needed or when the page is
 * at rest: a frame is a process to the browser. `loadScript` gives an engine's script as text.
 */
export function createFrameSpawn(loadScript: (script: "sql" | "python") => Promise<string>): Spawn {
  const frames = new Map<EngineKind, Promise<Window>>();
  const frameOf = (kind: EngineKind): Promise<Window> => {
    const frame = frames.get(kind) ?? openFrame();
    frames.set(kind, frame);
    return frame;
  };
  setTimeout(() => {
    for (const kind of usualKinds) {
      void frameOf(kind);
      // Failing is told to whoever needs the script.
      loadScript(scriptOf(kind)).catch(() => undefined);
    }
  }, untilRest);
  let next = 1;
  return (kind) => {
    const frame = frameOf(kind);
    const id = next++;
    const { port1, port2 } = new MessageChannel();
    const process: EngineProcess = {
      postMessage: (message) => port1.postMessage(message),
      onmessage: null,
      onerror: null,
      interrupt() {
        void tell({ type: "interrupt", id });
        return crossOriginIsolated;
      },
      terminate() {
        ended = true;
        port1.close();
        void tell({ type: "terminate", id });
      },
    };
    let ended = false;
    // An opaque origin cannot be named as a target; what is sent holds no secret of the page.
    const tell = async (request: FrameRequest, ports: Transferable[] = []): Promise<void> =>
      (await frame).postMessage(request, { targetOrigin: "*", transfer: ports });
    port1.onmessage = ({ data }) => process.onmessage?.(data);
    loadScript(scriptOf(kind)).then(
      (source) => (ended ? undefined : tell({ type: "spawn", id, source }, [port2])),
      (error: unknown) => process.onerror?.(`The ${kind} engine could not be loaded: ${String(error)}`),
    );
    return process;
  };
}
