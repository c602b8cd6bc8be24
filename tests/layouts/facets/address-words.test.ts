import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { nameInScripts } from "../../../src/assets/build-assets.ts";
import { routesOf } from "../../../src/model/routes.ts";
import { LANGUAGES, type Language } from "../../../src/words/languages.ts";
import { PROJECT } from "../../run-script.ts";

type Read = typeof import("../../../layouts/assets/scripts/facets/facet-state.ts") &
  typeof import("../../../layouts/assets/scripts/compare/comparison-state.ts");

/** What scripts read addresses with, as they are bundled for a site of a language. */
async function bundle(language: Language): Promise<Read> {
  const folder = join(PROJECT, "layouts/assets/scripts");
  const contents = 'export * from "./facets/facet-state.ts";\nexport * from "./compare/comparison-state.ts";';
  const { outputFiles } = await build({
    ...{ bundle: true, format: "esm", write: false, define: nameInScripts({ language }) },
    stdin: { contents, resolveDir: folder },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
}

describe("the words of addresses that scripts write and read", () => {
  it.each([
    ["fr", "?tri=anciennete", "/comparer/?fiches=decidim,loomio"],
    ["en", "?sort=oldest", "/compare/?entries=decidim,loomio"],
  ] as const)("are those of a site's language: %s", async (language, order, comparison) => {
    const { formatFacetState, parseFacetState, parseComparison } = await bundle(language);
    expect(formatFacetState({ query: "", chosen: {}, sort: "anciennete" })).toBe(order);
    expect(parseFacetState(order, []).sort).toBe("anciennete");
    expect(routesOf({ language }).compare(["decidim", "loomio"])).toBe(comparison);
    expect(parseComparison(new URL(comparison, "https://a.example.org").search)).toEqual(["decidim", "loomio"]);
  });

  it.each(LANGUAGES)("are read as older versions wrote them on every site: %s", async (language) => {
    const { parseFacetState, parseComparison } = await bundle(language);
    expect(parseFacetState("?tri=creation", []).sort).toBe("creation");
    expect(parseComparison("?fiches=decidim,loomio")).toEqual(["decidim", "loomio"]);
  });
});
