import type { PickPages } from "../../layouts/define-pages.tsx";
import type { Site } from "../../layouts/site-context.tsx";
import { type Configure, createEleventy } from "./create-eleventy.ts";

type Options = { configure: Configure; out: string; pickPages: PickPages };

/** Renders and writes a share of a site's pages, in a pass of Eleventy. */
export async function renderShare(site: Site, { configure, out, pickPages }: Options): Promise<void> {
  const eleventy = createEleventy(configure({ prepare: () => site, pickPages }), out);
  await eleventy.init();
  await eleventy.write();
}
