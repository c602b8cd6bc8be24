import { listSections } from "../kinds/list-menu.ts";
import { visitKinds } from "../kinds/table.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { Items, Model } from "../model/model.ts";
import type { LinkFault } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { findLines } from "./collect-addresses.ts";

/** What a site has: the paths of the files that are written, from the output. */
type Written = ReadonlySet<string>;

/**
 * Links of a site to itself that lead nowhere, and entries of its menu that lead where another does: warnings, for a host may serve
 * more than this program writes. `readText` gives the text of a source file, in which lines are looked for.
 */
export function checkOwnLinks(model: Model, written: Written, readText: (file: string) => string): LinkFault[] {
  return [...checkSettings(model, written), ...checkTexts(model, written, readText)];
}

function checkSettings({ settings }: Model, written: Written): LinkFault[] {
  const { menu = [], contact } = settings;
  const first = new Map<string, number>();
  const twice = menu.flatMap((entry, index): LinkFault[] => {
    const key = typeof entry === "string" ? listSections(settings)[entry] : entry.url;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined) return [];
    const place = { ...PLACE, path: ["menu", index], seen: { file: "site.yaml", path: ["menu", earlier] } };
    return [{ ...place, message: `${quote(key)} est déjà au menu`, remedy: "gardez une seule des deux entrées" }];
  });
  const entries = menu.flatMap((entry, index) =>
    typeof entry === "string" ? [] : [{ path: ["menu", index, "url"], address: entry.url }],
  );
  const dead = [...entries, ...(contact === undefined ? [] : [{ path: ["contact"], address: contact }])]
    .filter(({ address }) => !leads(address, written))
    .map(({ path, address }) => ({ ...PLACE, path, ...explain(address) }));
  return [...twice, ...dead];
}

const PLACE = { file: "site.yaml", level: "warning" } as const;

function checkTexts(model: Model, written: Written, readText: (file: string) => string): LinkFault[] {
  const items: Items = model;
  const citing = visitKinds(({ cite }, kind) => cite(items[kind], model));
  return citing.flatMap(({ file, values }) => {
    const dead = [...new Set(values.flatMap(listOwnLinks))].filter((address) => !leads(address, written));
    return dead.map((address) => {
      const [line = 1] = findLines(readText(file), address);
      return { file, path: [], line, level: "warning" as const, ...explain(address) };
    });
  });
}

/** The root-relative addresses that the Markdown texts of a value link to. */
function listOwnLinks(value: unknown): string[] {
  if (typeof value === "string") {
    if (!/\]\(<?\/|\]:\s*<?\//u.test(value)) return [];
    return [...renderMarkdown(value).matchAll(/\shref="(\/[^"]*)"/gu)].map(([, path = ""]) =>
      path.replaceAll("&amp;", "&"),
    );
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listOwnLinks) : [];
}

/** True for what leads out of the site as well. */
function leads(address: string, written: Written): boolean {
  if (!/^\/(?!\/)/u.test(address)) return true;
  const path = decode(address.replace(/[?#].*$/u, "")).slice(1);
  const page = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return written.has(page) || written.has(`${path}/index.html`);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function explain(address: string) {
  return {
    message: `aucune page du site n'est à l'adresse ${quote(address)}`,
    remedy: "corrigez-la, ou écrivez la page qui y sera",
  };
}
