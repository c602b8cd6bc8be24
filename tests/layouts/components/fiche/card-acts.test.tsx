import { describe, expect, it } from "vitest";
import { FicheCard } from "../../../../layouts/components/fiche/FicheCard.tsx";
import { renderSet } from "../../../../layouts/share-part.tsx";
import type { Site } from "../../../../layouts/site-context.tsx";
import { routesOf } from "../../../../src/model/routes.ts";
import { findComparable } from "../../../../src/model/views/find-similar.ts";
import { listComparableSets } from "../../../../src/model/views/list-comparable-sets.ts";
import { getStrings } from "../../../../src/words/languages.ts";
import { getActor, linkFiches } from "../../../model/link-actors.ts";

const END = { history: [{ date: "2020", event: "closed", source: "https://www.example.org/fin" }], status: "closed" };
const site = (url: string, archive?: string) => ({ links: [{ role: "website", url, archive }] });

function show(fiches: Parameters<typeof linkFiches>[0], id: string, pictures = new Map()) {
  const model = linkFiches(fiches, { functions: ["petition", "forum"] });
  const strings = getStrings("fr");
  const context = { model, strings, routes: routesOf({ language: "fr" }), pictures } as unknown as Site;
  return renderSet(<FicheCard actor={getActor(model, id)} />, context);
}

const visit = (fields: object) =>
  /<p class="card-visit"><a href="([^"]+)"[^>]*>([^<]+)</u.exec(show({ essai: fields }, "essai"))?.slice(1, 3);

describe("the way from a card to the actor's site", () => {
  it.each<[string, object, string[] | undefined]>([
    [
      "names its host",
      site("https://www.decidim.example.org/"),
      ["https://www.decidim.example.org/", "Aller sur decidim.example.org"],
    ],
    [
      "names the path that tells it from others",
      site("https://forge.example.org/voxe/"),
      ["https://forge.example.org/voxe/", "Aller sur forge.example.org/voxe"],
    ],
    [
      "leaves out a path too long for a button",
      site("https://example.org/a/page/that/is/very/far/away"),
      ["https://example.org/a/page/that/is/very/far/away", "Aller sur example.org"],
    ],
    [
      "is the archived copy of an actor that is no more",
      { ...END, ...site("https://fini.example.org/", "https://archives.example.org/fini") },
      ["https://archives.example.org/fini", "Voir la copie d’archive de fini.example.org"],
    ],
    [
      "is not there where an actor is no more and nobody kept a copy",
      { ...END, ...site("https://fini.example.org/") },
      undefined,
    ],
    ["is not there where no site is known", { status: "unknown", links: [] }, undefined],
  ])("%s", (_, fields, expected) => {
    expect(visit(fields)).toEqual(expected);
  });
});

describe("the picture of a card", () => {
  const made = {
    sources: [{ type: "image/avif", srcset: "/images/a.avif 480w" }],
    src: "/images/a.png",
    width: 480,
    height: 240,
  };
  const fiches = { essai: { picture: { file: "a.png", alt: 'Une "enseigne"', credit: "Ada, CC0" } } };

  it("has its size, its words and who made it", () => {
    const html = show(fiches, "essai", new Map([["actors/images/a.png", made]]));
    expect(html).toContain('<source type="image/avif" srcset="/images/a.avif 480w"');
    expect(html).toContain('<img src="/images/a.png" alt="Une &quot;enseigne&quot;" width="480" height="240"');
    expect(html).toContain("Image\u00a0: Ada, CC0");
  });

  it("takes no room where it is still to be made", () => {
    expect(show(fiches, "essai")).not.toContain("card-picture");
  });
});

describe("what one would compare a fiche with", () => {
  const model = linkFiches(
    {
      ici: { functions: ["petition"], themes: ["climat"], relations: [{ type: "similar", actor: "tied" }] },
      tied: { functions: ["petition"], themes: ["climat"] },
      near: { functions: ["petition"], themes: ["climat"] },
      far: { functions: ["petition"] },
      gone: { functions: ["petition"], themes: ["climat"], ...END },
      group: { functions: ["petition"], themes: ["climat"], kind: "organisation" },
      other: { functions: ["forum"], themes: ["climat"] },
      maker: {
        functions: [],
        kind: "initiative",
        relations: ["gone", "other"].map((actor) => ({ type: "similar", actor })),
      },
    },
    { functions: ["petition", "forum"], themes: ["climat"] },
  );
  const compared = (id: string) => findComparable(getActor(model, id), model).map(({ id: own }) => own);

  it("is what it is said to be close to, then the nearest of its kind and function that have not stopped", () => {
    expect(compared("ici")).toEqual(["tied", "near"]);
    expect(compared("tied")).toEqual(["ici", "near"]);
    expect(compared("far")).toEqual(["ici", "near"]);
  });

  it("is what another kind is said to be close to, where that goes on", () => {
    expect(compared("maker")).toEqual(["other"]);
  });

  it.each(["gone", "group"])("is nothing for %s", (id) => {
    expect(compared(id)).toEqual([]);
  });

  it("is offered by function to begin with", () => {
    const sets = listComparableSets(model);
    expect(sets.map(({ term, actors }) => [term.id, actors.length])).toEqual([["petition", 3]]);
    expect(sets[0]?.actors.every(({ kind, status }) => kind === "tool" && status === "active")).toBe(true);
  });
});
