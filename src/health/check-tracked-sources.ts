import { visitKinds } from "../kinds/table.ts";
import type { Items, Model } from "../model/model.ts";
import { explainPrivatePage } from "../network/explain-private-page.ts";
import { listWrittenAddresses } from "../syntax/list-written-addresses.ts";
import { explainTracking } from "../text/explain-tracking.ts";
import type { Problem } from "../text/problem.ts";
import { findMentions } from "./collect-addresses.ts";

/**
 * Addresses of fiches, texts and settings that tell somebody who followed them, or that nobody else can open, at their lines, published or not: warnings, for no
 * letter carries them. Those of editions are told with the editions.
 */
export function checkTrackedSources(model: Model, readText: (file: string) => string): Problem[] {
  const items: Items = model;
  const citers = visitKinds(({ cite }, kind) => (kind === "roundups" ? [] : cite(items[kind], model)));
  const cited = new Map(citers.map(({ file, values }) => [file, values]));
  const found = [...cited, [SETTINGS, []] as const].flatMap(([file, values]) => {
    const written = listWrittenAddresses(file, readText(file));
    const known = new Set(written.map(({ url }) => url));
    const others = findMentions(values, undefined).filter(({ url }) => !known.has(url));
    return [...written, ...others.map(({ url }) => ({ url, line: undefined }))].flatMap((place) => tell(file, place));
  });
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const SETTINGS = "site.yaml";

function tell(file: string, { url, line }: { url: string; line: number | undefined }): Problem[] {
  const fault = explainTracking(url) ?? (file === SETTINGS ? undefined : explainPrivatePage(url));
  return fault === undefined ? [] : [{ ...fault, file, ...(line === undefined ? {} : { line }), level: "warning" }];
}
