/** `npm run build`: builds everything anew; dist is then ready for any static host. */
import { fail } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

await setUp({ force: true }).catch(fail);
