/** Names of packs, exercises, datasets: what is safe in a path and an address. Apart from the formats, since the first screen needs no more. */
import { z } from "zod";
import { isReserved } from "./paths.ts";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens")
  .refine((name) => !isReserved(name), "JavaScript keeps this name for itself");
