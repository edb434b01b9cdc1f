/** Makes dist one version for offline use. */
import { readFileSync } from "node:fs";
import { inRoot } from "./lib/paths.mjs";
import { release } from "./lib/release.mjs";

release(inRoot("dist"), readFileSync(inRoot("build", "offline", "worker.js"), "utf8"));
