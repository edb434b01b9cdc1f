/** Something that is fetched: on its way, here, or failed with the reason in words. */

export type Load<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly because: string };

export const loading = { kind: "loading" } as const;
