import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageKind } from "../../../layouts/define-pages.tsx";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { oncePer } from "../../model/views/once-per.ts";

type AnyKind = PageKind<unknown>;

/** What a template makes at an address. */
export type TemplateItem = { kind: AnyKind; item: unknown };

/** Finds what stands at a root-relative address of a model. */
export type FindPage = (model: Model, path: string) => Promise<TemplateItem | undefined>;

/** A template, by the path of its file among them, that is loaded when it is first looked into. */
type Template = { name: string; load: () => Promise<AnyKind> };

/** The templates that Eleventy builds the site from; the home page's first, which is most often asked for first. */
export function listTemplates(home: string): Template[] {
  const folder = join(home, "layouts/pages");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.11ty\.(?:tsx|js)$/u.test(file),
  );
  const isFirst = (file: string) => Number(basename(file).startsWith("home."));
  return files
    .sort((one, other) => isFirst(other) - isFirst(one))
    .map((file) => {
      let loaded: Promise<{ default: { kind: AnyKind } }> | undefined;
      return {
        name: file.replace(/\.11ty\.\w+$/u, "").replaceAll(sep, "/"),
        load: async () => {
          loaded ??= import(pathToFileURL(join(folder, file)).href);
          return (await loaded).default.kind;
        },
      };
    });
}

/**
 * Looks addresses up among templates. The addresses of a template are listed once per model, and only when nothing before it has
 * what is asked for; where an address was found before is looked at first.
 */
export function openAddresses(templates: readonly Template[]): FindPage {
  const found = new Map<string, Template>();
  return async (model, path) => {
    const before = found.get(path);
    for (const template of before ? [before, ...templates] : templates) {
      const kind = await template.load();
      const addresses = listAddresses(model, kind);
      if (!addresses.has(path)) continue;
      found.set(path, template);
      return { kind, item: addresses.get(path) };
    }
    return undefined;
  };
}

const listedOf = oncePer((_: Model) => new Map<AnyKind, Map<string, unknown>>());

function listAddresses(model: Model, kind: AnyKind): Map<string, unknown> {
  const routes = routesOf(model.settings);
  const listed = listedOf(model);
  const known = listed.get(kind) ?? new Map(kind.items(model, routes).map((item) => [kind.path(item, routes), item]));
  listed.set(kind, known);
  return known;
}
