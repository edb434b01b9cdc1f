/** The packs that a host offers, listed in one file beside the built-in ones. */
import { useEffect, useState } from "react";
import { z } from "zod";
import { contentPaths } from "../core/content-paths.ts";
import { fetchSiteJson } from "./content.ts";

const line = z.string().min(1).max(200);
const hostedList = z.object({
  schema: z.literal(1),
  packs: z.array(z.object({ title: line, about: z.string().max(1_000).default(""), address: line })).max(200),
});
export type HostedPack = z.infer<typeof hostedList>["packs"][number];

/** Empty where the host has no list, or one that cannot be read: the page is of use without. */
export function useHostedPacks(): readonly HostedPack[] {
  const [packs, setPacks] = useState<readonly HostedPack[]>([]);
  useEffect(() => {
    void fetchSiteJson(contentPaths.hosted).then((fetched) => {
      const parsed = hostedList.safeParse(fetched.ok ? fetched.value : undefined);
      if (parsed.success) setPacks(parsed.data.packs);
    });
  }, []);
  return packs;
}
