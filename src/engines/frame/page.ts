/**
 * The page's end of the sandboxed frame: engines run in workers of a frame of opaque origin, whose
 * own policy allows no connection. The page hands in scripts and bytes; plain data comes out.
 */
import { type EngineKind, type EngineProcess, type Spawn, scriptOf } from "../bridge.ts";
import frameScript from "./page-inside.ts?frame";

/** What the page tells a frame. */
export type FrameRequest = { readonly type: "spawn"; readonly source: string } | { readonly type: "interrupt" };

/** The frame's own policy. The page's policy holds inside it too, so both must allow what engines need. */
const policy = `default-src 'none'; script-src '${frameScript.hash}' 'wasm-unsafe-eval'; worker-src blob:`;

const document_ = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript.source}</script>`;

/** A frame, and its window once it has loaded. */
interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Promise<Window>;
}

function openFrame(): Frame {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.setAttribute("allow", "cross-origin-isolated");
  element.hidden = true;
  element.title = "Where your code runs";
  element.srcdoc = document_;
  const window = new Promise<Window>((resolve) => {
    // A frame that was just appended and loaded has a window.
    element.addEventListener("load", () => resolve(element.contentWindow as Window));
  });
  document.body.append(element);
  return { element, window };
}

/** What whoever practises needs sooner or later. */
const usualKinds: readonly EngineKind[] = ["sql", "sandbox", "judge"];

/** Milliseconds after which a page is at rest, so that opening frames takes nothing from what the visitor waits for. */
const untilRest = 1_500;
/** Milliseconds between two of them: one frame is opened within a frame of the screen, three are felt. */
const betweenFrames = 200;

/**
 * Makes workers, each in a frame of its own: every frame's origin is another, so that no worker hears
 * of the others. Those for kinds that have not been needed yet are opened when the page is at rest.
 * `loadScript` gives an engine's script as text.
 */
export function createFrameSpawn(loadScript: (script: "sql" | "python") => Promise<string>): Spawn {
  const started = new Set<EngineKind>();
  const spare: Frame[] = [];
  for (const [index, kind] of usualKinds.entries())
    setTimeout(
      () => {
        if (started.has(kind)) return;
        spare.push(openFrame());
        // Failing is told to whoever needs the script.
        loadScript(scriptOf(kind)).catch(() => undefined);
      },
      untilRest + index * betweenFrames,
    );
  return (kind) => {
    started.add(kind);
    const { element, window } = spare.pop() ?? openFrame();
    const { port1, port2 } = new MessageChannel();
    const process: EngineProcess = {
      postMessage: (message) => port1.postMessage(message),
      onmessage: null,
      onerror: null,
      interrupt() {
        void tell({ type: "interrupt" });
        return crossOriginIsolated;
      },
      terminate() {
        port1.close();
        // Its worker ends with it.
        element.remove();
      },
    };
    // An opaque origin cannot be named as a target; what is sent holds no secret of the page.
    const tell = async (request: FrameRequest, ports: Transferable[] = []): Promise<void> =>
      (await window).postMessage(request, { targetOrigin: "*", transfer: ports });
    port1.onmessage = ({ data }) => process.onmessage?.(data);
    loadScript(scriptOf(kind)).then(
      (source) => (element.isConnected ? tell({ type: "spawn", source }, [port2]) : undefined),
      (error: unknown) => process.onerror?.(`The ${kind} engine could not be loaded: ${String(error)}`),
    );
    return process;
  };
}
