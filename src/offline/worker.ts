/**
 * The service worker: gives each page the files of that page's own version, and the headers that isolate it. It comes
 * with one version and serves the pages of others too, for as long as there are any (docs/adr/0005-offline.md).
 */
import { type Bytes, joined } from "./bytes.ts";
import { contentType } from "./content-type.ts";
import { fill, type Progress } from "./fill.ts";
import { type Asked, type Failure, type FileKind, type FileList, fileKinds, names, type SiteFile, type Told } from "./site.ts";
import { matches, SiteStore } from "./store.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written above this script by the build (scripts/lib/release.mjs). `page` is index.html. */
declare const release: { readonly version: string; readonly page: SiteFile };

const root = self.registration.scope;
const store = new SiteStore(root);
const channel = new BroadcastChannel(names(root).channel);
const { version } = release;

const tell = (told: Told): void => channel.postMessage(told);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event);
  if (answer !== undefined) event.respondWith(answer);
});
self.addEventListener("message", (event) => {
  const asked: Asked = event.data;
  event.waitUntil(asked === "take over" ? self.skipWaiting() : tidy());
});

/**
 * The first version is there as soon as its page is, and the page fetches the rest. One that comes after it
 * must have all of its files before it may be offered.
 */
async function install(): Promise<void> {
  await store.adopt(version);
  const failure = (await installPage()) ?? (self.registration.active === null ? undefined : await installFiles());
  if (failure === undefined) return;
  tell({ type: "failed", version, failure });
  throw new Error(`${failure.path}: ${failure.kind}`);
}

async function installPage(): Promise<Failure | undefined> {
  const page = await store.download("index.html", release.page, version);
  const kept = page.ok ? await store.keepPage(version, page.value) : page;
  const list = kept.ok ? await store.list(version) : kept;
  return list.ok ? undefined : list.error;
}

async function installFiles(): Promise<Failure | undefined> {
  const withPython = await store.wantsPython();
  const kinds = fileKinds.filter((kind) => kind !== "python" || withPython);
  const onProgress = (progress: Progress): void => tell({ type: "progress", version, ...progress });
  const filled = await fill(store, root, version, kinds, { onProgress });
  return filled.ok ? undefined : filled.error;
}

async function activate(): Promise<void> {
  await store.retireOthers(version);
  await self.clients.claim();
  await tidy();
}

/** Forgets what no page needs any more. A page says by a lock which version it is of; while one has not yet said so, nothing is forgotten. */
async function tidy(): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { held = [] } = await navigator.locks.query();
  const versions = held.flatMap(({ name }) => (name?.startsWith(names(root).page) ? name.slice(names(root).page.length) : []));
  if (versions.length < windows.filter(({ url }) => url.startsWith(root)).length) return;
  await navigator.locks.request(names(root).writing, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await store.tidy((other) => versions.includes(other));
  });
}

function answerTo({ request }: FetchEvent): Promise<Response> | undefined {
  const { url, method, mode, cache } = request;
  const { href, origin, pathname, searchParams } = new URL(url);
  if (method !== "GET" || !href.startsWith(root)) return undefined;
  const path = decodeURIComponent((origin + pathname).slice(root.length));
  if (mode === "navigate" && (path === "" || path === "index.html")) return page();
  // The page's own fetching of what it lacks, which checks what it gets.
  if (mode !== "navigate" && cache === "no-cache") return undefined;
  return file(request, path, searchParams.get("v"));
}

/** This version's page. Where it was lost and the server has another by now, that one: it will ask for its own files. */
async function page(): Promise<Response> {
  const kept = await store.page(version);
  if (kept !== undefined) return isolated(kept);
  const fetched = await fetch(root, { cache: "no-cache" });
  const bytes = new Uint8Array(await fetched.clone().arrayBuffer());
  if (fetched.ok && (await matches(bytes, release.page))) await store.keepPage(version, bytes);
  return isolated(fetched);
}

async function file(request: Request, path: string, asked: string | null): Promise<Response> {
  const found = await locate(path, asked);
  if (found === "unlisted") return isolated(await fetch(request));
  if (found === "refused") return refusal(path, asked ?? version);
  const kept = await store.find(found.file);
  return isolated(kept ?? (await fetchChecked(path, found, asked ?? version)));
}

type Found = { readonly file: SiteFile; readonly kind: FileKind };

/** What the version that asks has at a path. Names that change with their contents say no version; any list with such a name will do. */
async function locate(path: string, asked: string | null): Promise<Found | "unlisted" | "refused"> {
  const list = await store.list(asked ?? version);
  const found = list.ok ? inList(list.value, path) : undefined;
  if (found !== undefined) return found;
  if (asked !== null) return !list.ok && list.error.kind === "refused" ? "refused" : "unlisted";
  return (await store.keptLists()).flatMap((list) => inList(list, path) ?? [])[0] ?? "unlisted";
}

function inList(list: FileList, path: string): Found | undefined {
  for (const kind of fileKinds) {
    const file = list[kind][path];
    if (file !== undefined) return { file, kind };
  }
  return undefined;
}

/** A file from the server, given on as it comes. Where it turns out to be another, the reader gets an error in place of its end. */
async function fetchChecked(path: string, { file, kind }: Found, of: string): Promise<Response> {
  const fetched = await store.request(path, of);
  if (!fetched.ok || fetched.body === null) return fetched;
  const pieces: Bytes[] = [];
  const check = new TransformStream<Bytes, Bytes>({
    transform(piece, controller) {
      pieces.push(piece);
      controller.enqueue(piece);
    },
    async flush(controller) {
      const bytes = joined(pieces);
      if (!(await matches(bytes, file))) {
        tell({ type: "failed", version: of, failure: { kind: "refused", path } });
        controller.error(new Error(`${path} is not the one of this version.`));
      } else if (kind !== "python" || (await store.wantsPython())) await store.keep(path, file, bytes);
    },
  });
  return new Response(fetched.body.pipeThrough(check), { headers: { "Content-Type": contentType(path) } });
}

function refusal(path: string, of: string): Response {
  tell({ type: "failed", version: of, failure: { kind: "refused", path } });
  return new Response(`${path} is not the one of this version.`, { status: 409 });
}

/** With the headers by which the page gets shared memory: hosts of static files seldom send them. */
function isolated(response: Response): Response {
  // A redirect that the browser is to follow has no headers to add to.
  if (response.type === "opaqueredirect") return response;
  const headers = new Headers(response.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
