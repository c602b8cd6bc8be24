import { describe, expect, it } from "vitest";
import { listShelves, openLinkBase } from "../../../src/model/views/list-link-base.ts";
import { subjectOfSection } from "../../../src/model/views/list-subjects.ts";
import { readModel } from "../../../src/sources/read-model.ts";
import { ROOTS } from "../../exports/read-fixture.ts";

const { value: model } = readModel(ROOTS.real, { now: new Date("2026-11-30T12:00:00Z"), drafts: false });
if (!model) throw new Error("the site of this repository cannot be read");
const [edition] = model.roundups;
if (!edition) throw new Error("no edition");

/** The same editions, the latest of which has other sections. */
const withSections = (titles: readonly { id?: string; title: string }[], again = false) => ({
  ...model,
  roundups: model.roundups.map((roundup, index) =>
    index === 0 || (again && index === 1)
      ? { ...roundup, sections: titles.map((section) => ({ ...section, intro: "", links: roundup.links })) }
      : roundup,
  ),
});

describe("the subject of a section of an edition", () => {
  it.each([
    ["a term of the vocabulary, by its name", { title: "Données ouvertes" }, "open-data"],
    ["a term of the vocabulary, by the section's comment", { id: "reporting", title: "Signaler" }, "reporting"],
    ["a chapter of one edition, which has an address too", { title: "Avant-hier" }, "avant-hier"],
    ["what holds all the rest", { title: "Autres lectures" }, undefined],
  ])("is %s", (_, section, id) => {
    expect(subjectOfSection(section, withSections([section]))?.id).toBe(id);
  });

  it("is the section itself where two editions have it", () => {
    const section = { title: "Villes et villages" };
    expect(subjectOfSection(section, withSections([section]))?.isChapter).toBe(true);
    expect(subjectOfSection(section, withSections([section], true))).toEqual({
      id: "villes-et-villages",
      label: "Villes et villages",
    });
  });

  it("has an address and stands in no list of subjects where one edition of this repository alone tells it", () => {
    const subjects = listShelves(model, "subjects");
    const labels = subjects.map(({ label }) => label);
    for (const chapter of ["Avant", "Et ensuite", "On ferme", "En vivre"]) {
      expect(labels).not.toContain(chapter);
      expect(openLinkBase(model).shelves.subjects.find(({ label }) => label === chapter)?.isChapter).toBe(true);
    }
    const terms = new Set(model.vocabularies.functions.map(({ id }) => id));
    expect(subjects.filter(({ id }) => !terms.has(id))).toEqual([]);
  });
});

describe("the links of a subject", () => {
  const shelf = openLinkBase(model).shelves.subjects.find(({ id }) => id === "open-data");

  it("are told apart where only an actor that they name files them there", () => {
    const byActors = shelf?.links.filter((mention) => shelf.byActors.has(mention)) ?? [];
    const own = shelf?.links.filter((mention) => !shelf.byActors.has(mention)) ?? [];
    expect(own.length).toBeGreaterThan(5);
    for (const { link } of byActors) {
      expect(link.actors.some(({ functions }) => functions.includes("open-data"))).toBe(true);
      expect(`${link.title} ${link.comment}`).not.toMatch(/open data|données ouvertes|open government/iu);
    }
  });
});
