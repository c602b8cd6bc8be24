import { listBreadcrumbs } from "../../../src/exports/json-ld/json-ld.ts";
import { useSite } from "../../site-context.tsx";
import { StructuredData } from "./RawHtml.tsx";

/** Tells search engines the way to a page, by root-relative addresses. */
export function Breadcrumbs({ steps }: { steps: readonly { name: string; path: string }[] }) {
  const { settings } = useSite().model;
  const items = steps.map(({ name, path }) => ({ name, item: new URL(path, settings.url).href }));
  return <StructuredData data={{ "@context": "https://schema.org", ...listBreadcrumbs(items) }} />;
}
