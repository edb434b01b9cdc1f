/** A page with nothing but the page's own grader, where tests can reach it. */
/// <reference path="../../../src/engines/frame/page-script.d.ts" />
import { createBrowserEngines } from "../../../src/app/engines.ts";
import type { Grader } from "../../../src/core/engine.ts";

declare global {
  /** Where tests in the page find the grader. */
  var grader: Grader;
}

globalThis.grader = createBrowserEngines().grader;
