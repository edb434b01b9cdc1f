/** What the page has for times without a network, as the interface shows it. Sizes are bytes. */

/** The page itself, its exercises and their data. */
export type OfflineState =
  /** There is no service worker here, or not yet: the page works as long as there is a network. */
  | { readonly kind: "unsupported"; readonly because: string }
  | { readonly kind: "installing"; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready"; readonly total: number }
  /** A new version is fetched beside the present one. */
  | { readonly kind: "updating"; readonly loaded: number; readonly total: number }
  | { readonly kind: "update-waiting" }
  /** Either this version is not whole here, or a newer one could not be had and this one goes on. */
  | { readonly kind: "failed"; readonly newer: boolean; readonly because: string };

/** Python and its packages, which are fetched for offline use at the person's word only. */
export type PythonOffline =
  | { readonly kind: "unknown" }
  /** `loaded` is what an earlier, cancelled fetch has left. */
  | { readonly kind: "absent"; readonly loaded: number; readonly total: number; readonly because: string | null }
  | { readonly kind: "fetching"; readonly loaded: number; readonly total: number }
  | { readonly kind: "here"; readonly total: number };

export interface CacheSizes {
  readonly page: number;
  readonly packs: number;
  readonly python: number;
}
