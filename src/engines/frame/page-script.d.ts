/** `?frame` imports give a module bundled to one classic script, with its hash as a policy names it. */
declare module "*?frame" {
  const script: { readonly source: string; readonly hash: string };
  export default script;
}
