import { readdirSync } from "node:fs";
import { sep } from "node:path";

/** A page of every kind of a built site, by the start of their addresses and the depth at which they lie. */
export function pickAuditPages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.split(sep).join("/")}`)
    .filter((file) => file.endsWith("/index.html") && !file.startsWith("/pagefind/"))
    .map((file) => file.slice(0, -"index.html".length))
    .sort();
  const kinds = new Map<string, string>();
  for (const path of pages) if (!kinds.has(kindOf(path))) kinds.set(kindOf(path), path);
  return [...kinds.values()];
}

function kindOf(path: string): string {
  const steps = path.split("/").filter((step) => step !== "");
  const kept = steps.slice(0, steps.length > 1 ? -1 : 1).map((step) => step.replace(/^\d+$/u, "n"));
  return [steps.length, ...kept].join("/");
}
