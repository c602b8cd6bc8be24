import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findActors } from "../../../layouts/assets/scripts/facets/facet-filter.ts";
import { formatFacetState, parseFacetState } from "../../../layouts/assets/scripts/facets/facet-state.ts";
import { listFacetData } from "../../../layouts/facets/list-facet-data.ts";
import { nameParameter } from "../../../layouts/facets/name-axis.ts";
import type { Site } from "../../../layouts/site-context.tsx";
import type { Facet, FacetValue } from "../../../src/model/views/list-facets.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { driveCatalogue, sayCount } from "./drive-catalogue.ts";
import { readRealFacets } from "./real-facets.ts";

const { model, facets } = readRealFacets();

type Pair = { a: Value; b: Value; both: number };
type Value = { name: string; id: string; count: number };

function listPairs(one: Facet, other: Facet): Pair[] {
  return one.values.flatMap((a) =>
    other.values.map((b) => {
      const known = new Set(b.actors);
      const both = a.actors.filter((actor) => known.has(actor)).length;
      return { a: toValue(one, a), b: toValue(other, b), both };
    }),
  );
}

function toValue({ axis }: Facet, { id, actors }: FacetValue): Value {
  return { name: nameParameter(axis, { strings: getStrings("fr") }), id, count: actors.length };
}

/** The pair of values that leaves most, while each takes something away. */
function pickTelling(pairs: readonly Pair[]): Pair {
  const telling = pairs.filter(({ a, b, both }) => both > 0 && both < a.count && both < b.count);
  const [best] = telling.sort((one, other) => other.both - one.both);
  if (!best) throw new Error("no two values of the facets narrow each other");
  return best;
}

const ALL_PAIRS = facets.flatMap((one, index) => facets.slice(index + 1).map((other) => listPairs(one, other)));

/** Two by two, so that every facet is in a pair; `npm run soak` walks through all pairs. */
const TWO_BY_TWO = facets.flatMap((one, index) =>
  index % 2 === 0 ? [listPairs(one, facets[index + 1] ?? (facets[0] as Facet))] : [],
);
const BROWSED = (process.env.SOAK === undefined ? TWO_BY_TWO : ALL_PAIRS).map(pickTelling).map((pair) => ({
  ...pair,
  address: `?${pair.a.name}=${pair.a.id}&${pair.b.name}=${pair.b.id}`,
}));

describe("two facets at once", () => {
  it("leave, for any two values, the fiches that the model has, before and after the address", () => {
    const data = listFacetData({ model, strings: getStrings("fr") } as Site);
    const used = ALL_PAIRS.flat().filter(({ a, b }) => a.count > 0 && b.count > 0);
    const wrong = used.filter(({ a, b, both }) => {
      const address = formatFacetState({ query: "", chosen: { [a.name]: [a.id], [b.name]: [b.id] }, sort: "nom" });
      return findActors(data, parseFacetState(address, data.facets)).actors.length !== both;
    });
    expect(wrong).toEqual([]);
    expect(used.length).toBeGreaterThan(1000);
  });

  describe("in a browser", () => {
    let browser: Browser;
    let server: StaticServer;
    let page: Page;
    let catalogue: ReturnType<typeof driveCatalogue>;

    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      catalogue = driveCatalogue(page, server.url);
      await catalogue.open("");
    });
    afterAll(() => Promise.all([browser.close(), server.close()]));

    it.each(BROWSED)("$address is applied, reloaded, undone and redone as the model counts", async (pair) => {
      const { a, b, both, address } = pair;
      const { box, search, says, listed, tick } = catalogue;
      const ticked = () => Promise.all([box(a).isChecked(), box(b).isChecked()]);
      if (search() !== "") await page.getByRole("button", { name: "Tout effacer" }).click();
      await tick(a);
      await says(sayCount(a.count));
      await tick(b);
      await says(sayCount(both));
      expect(search()).toBe(address);
      expect(await listed()).toBe(both);
      await page.reload();
      await says(sayCount(both));
      expect(await ticked()).toEqual([true, true]);
      await page.goBack();
      await says(sayCount(a.count));
      expect(await ticked()).toEqual([true, false]);
      await page.goBack();
      await says(`${model.actors.length} fiches, de A à Z.`);
      expect(search()).toBe("");
      await page.goForward();
      await page.goForward();
      await says(sayCount(both));
      expect(search()).toBe(address);
    });
  });
});
