/** One interpreter in its own worker: booted, with the packages that a source needs put in place. */
import type { EngineState } from "../../core/engine.ts";
import { type Assets, packageClosure, type RuntimeManifest } from "../assets.ts";
import { Bridge, type Spawn } from "../bridge.ts";
import type { PythonRequests, PythonRole } from "../protocol.ts";

/** Told each step of starting, with bytes loaded and in all where something is fetched. */
export type Progress = (state: EngineState) => void;

/** Lives on the asking side and stands for one worker. After `bridge.end` it is of no use. */
export class Interpreter {
  readonly bridge: Bridge<PythonRequests>;
  readonly #assets: Assets;
  readonly #manifest: RuntimeManifest;
  readonly #placed = new Set<string>();
  readonly #imported = new Set<string>();
  #preparing: Promise<void> = Promise.resolve();

  private constructor(bridge: Bridge<PythonRequests>, assets: Assets, manifest: RuntimeManifest) {
    this.bridge = bridge;
    this.#assets = assets;
    this.#manifest = manifest;
  }

  /** Starts an interpreter; rejects with a message that says what failed. */
  static async boot(spawn: Spawn, assets: Assets, manifest: RuntimeManifest, role: PythonRole, progress: Progress): Promise<Interpreter> {
    const bridge = new Bridge<PythonRequests>(spawn(role));
    try {
      const names = manifest.interpreter;
      const loaded = await loadFiles(assets, manifest, names, "Python", progress);
      const files = new Map(names.map((name, index) => [name.replace(/\.gz$/, ""), loaded[index] ?? new Uint8Array()]));
      progress({ kind: "booting", step: "starting Python", loaded: 0, total: 0 });
      await bridge.request("boot", { files, role });
    } catch (error) {
      const because = `Python could not be started: ${error instanceof Error ? error.message : String(error)}`;
      bridge.end("fault", because);
      throw new Error(because);
    }
    return new Interpreter(bridge, assets, manifest);
  }

  /**
   * Puts in place what `packages` and the imports of `sources` need, and imports it, so that the
   * candidate's clock does not pay for it. Modules that are not shipped are left for the code to fail on.
   */
  prepare(packages: readonly string[], sources: readonly string[], progress: Progress): Promise<void> {
    const prepared = this.#preparing.then(() => this.#prepare(packages, sources, progress));
    this.#preparing = prepared.catch(() => undefined);
    return prepared;
  }

  /** Whether a package has been put in place. */
  holds(name: string): boolean {
    return this.#placed.has(name);
  }

  async #prepare(packages: readonly string[], sources: readonly string[], progress: Progress): Promise<void> {
    const modules: string[] = [];
    for (const code of sources) modules.push(...(await this.bridge.request("imports", { code })));
    const wanted = new Set(packages);
    for (const module of modules) {
      const shipped = this.#packageOf(module);
      if (shipped !== undefined) wanted.add(shipped);
    }
    const wheels = packageClosure(this.#manifest, wanted).filter((name) => !this.#placed.has(name));
    const needed = [...[...wanted].flatMap((name) => this.#manifest.packages[name]?.imports.slice(0, 1) ?? []), ...modules].filter(
      (module) => this.#packageOf(module) !== undefined && !this.#imported.has(module),
    );
    if (wheels.length === 0 && needed.length === 0) return;
    const files = wheels.map((name) => this.#manifest.packages[name]?.file ?? "");
    const bytes = await loadFiles(this.#assets, this.#manifest, files, wheels.join(", "), progress);
    progress({ kind: "booting", step: `importing ${[...wanted].join(", ")}`, loaded: 0, total: 0 });
    await this.bridge.request("install", { wheels: bytes, modules: needed });
    for (const name of wheels) this.#placed.add(name);
    for (const module of needed) this.#imported.add(module);
  }

  #packageOf(module: string): string | undefined {
    const top = module.split(".")[0] ?? "";
    return Object.entries(this.#manifest.packages).find(([, { imports }]) => imports.some((name) => name.split(".")[0] === top))?.[0];
  }
}

/** Loads files of the runtime with their progress in bytes. */
async function loadFiles(
  assets: Assets,
  manifest: RuntimeManifest,
  names: readonly string[],
  what: string,
  progress: Progress,
): Promise<Uint8Array[]> {
  const total = names.reduce((sum, name) => sum + (manifest.files[name]?.size ?? 0), 0);
  const loaded = new Map<string, number>();
  const tell = (name: string, bytes: number): void => {
    loaded.set(name, bytes);
    const sum = [...loaded.values()].reduce((a, b) => a + b, 0);
    progress({ kind: "booting", step: `loading ${what}`, loaded: sum, total });
  };
  return Promise.all(
    names.map(async (name) => {
      const bytes = await assets.bytes(`runtime/${name}`, (count) => tell(name, count));
      // What comes unpacked says nothing of what was fetched.
      tell(name, manifest.files[name]?.size ?? bytes.length);
      return bytes;
    }),
  );
}
