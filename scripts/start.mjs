/** `npm start`: sets up what is missing and serves the production build. */
import { fail } from "./lib/say.mjs";
import { serveBuild } from "./lib/serve.mjs";
import { setUp } from "./lib/setup.mjs";

try {
  await setUp();
  await serveBuild();
} catch (error) {
  fail(error);
}
