/** Where this page's files are: below its own address, and of its own version. */
import { fileAddress } from "../offline/site.ts";

/** Written into index.html by the build; the development server's page has none. */
export const siteVersion = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";

export const siteRoot = new URL("./", document.baseURI).href;

export const siteAddress = (path: string): string => fileAddress(siteRoot, path, siteVersion);
