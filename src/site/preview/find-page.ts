import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageKind } from "../../../layouts/define-pages.tsx";
import type { Model } from "../../model/model.ts";
import { oncePer } from "../../model/views/once-per.ts";

type AnyKind = PageKind<unknown>;

/** What a template makes at an address. */
export type FoundPage = { kind: AnyKind; item: unknown };

/** Finds what stands at a root-relative address of a model. */
export type FindPage = (model: Model, path: string) => FoundPage | undefined;

/** Loads the templates that Eleventy builds the site from; the home page's first, which is most often asked for first. */
export async function loadTemplates(home: string): Promise<AnyKind[]> {
  const folder = join(home, "layouts/pages");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".11ty.tsx"));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<{ default: { kind: AnyKind } }>),
  );
  return modules.map((module) => module.default.kind);
}

/**
 * Looks addresses up among templates. The addresses of a template are listed once per model, and only when nothing before it has
 * what is asked for; where an address was found before is looked at first.
 */
export function openAddresses(kinds: readonly AnyKind[]): FindPage {
  const found = new Map<string, AnyKind>();
  return (model, path) => {
    const before = found.get(path);
    for (const kind of before ? [before, ...kinds] : kinds) {
      const addresses = listAddresses(model, kind);
      if (!addresses.has(path)) continue;
      found.set(path, kind);
      return { kind, item: addresses.get(path) };
    }
    return undefined;
  };
}

const listedOf = oncePer((_: Model) => new Map<AnyKind, Map<string, unknown>>());

function listAddresses(model: Model, kind: AnyKind): Map<string, unknown> {
  const listed = listedOf(model);
  const known = listed.get(kind) ?? new Map(kind.items(model).map((item) => [kind.path(item), item]));
  listed.set(kind, known);
  return known;
}
