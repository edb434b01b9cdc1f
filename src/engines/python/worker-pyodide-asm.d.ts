/** Pyodide ships no types for the module that it is itself told of as `createPyodideModule`. */
declare module "pyodide/pyodide.asm.mjs" {
  type Config = NonNullable<Parameters<typeof import("pyodide").loadPyodide>[0]>;
  const createPyodideModule: NonNullable<Config["createPyodideModule"]>;
  export default createPyodideModule;
}
