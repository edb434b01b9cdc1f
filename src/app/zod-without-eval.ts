/** zod as the page has it: vite.config.ts puts this in zod's place, so that it is told before the first schema is made. */
import { config } from "zod/v4";

// It would otherwise try whether it may compile code, which the page's policy forbids and reports.
config({ jitless: true });

export * from "zod/v4";
