/** `npm run dev`: the page as it is being written, beside the built command line and content. */
import { withoutPage } from "./lib/build.mjs";
import { fail } from "./lib/say.mjs";
import { serveSource } from "./lib/serve.mjs";
import { setUp } from "./lib/setup.mjs";

try {
  await setUp({ parts: withoutPage });
  await serveSource();
} catch (error) {
  fail(error);
}
