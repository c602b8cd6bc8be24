import { expect, it } from "vitest";
import { findSimilar } from "../../../src/model/views/find-similar.ts";
import { readValidModel } from "../../exports/read-fixture.ts";
import { getActor, linkFiches } from "../link-actors.ts";

const near = (fiches: Parameters<typeof linkFiches>[0], id: string) => {
  const model = linkFiches(fiches);
  return findSimilar(getActor(model, id), model).map(({ actor }) => actor.id);
};

it("a shared function comes before any number of shared themes", () => {
  const fiches = {
    a: { functions: ["vote"], themes: ["x", "y", "z"] },
    b: { functions: ["debate"], themes: ["x", "y", "z"] },
    c: { functions: ["vote"] },
  };
  expect(near(fiches, "a")).toEqual(["c", "b"]);
});

it("a rare term says more than a common one", () => {
  const fiches = {
    a: { functions: ["vote"], themes: ["rare", "common"] },
    b: { functions: ["vote"], themes: ["common"] },
    c: { functions: ["vote"], themes: ["rare"] },
    d: { functions: ["debate"], themes: ["common"] },
    e: { functions: ["debate"], themes: ["common"] },
  };
  expect(near(fiches, "a").slice(0, 2)).toEqual(["c", "b"]);
});

it("fiches that a relation ties, in either direction, are left out, and so are successors", () => {
  const fiches = {
    a: { relations: [{ type: "similar", actor: "b" }], successor: "d" },
    b: {},
    c: { relations: [{ type: "published-by", actor: "a" }] },
    d: {},
    e: {},
  };
  expect(near(fiches, "a")).toEqual(["e"]);
});

it("equals stand in the catalogue's order, five at most", () => {
  const fiches = Object.fromEntries(["g", "b", "f", "a", "e", "c", "d"].map((id) => [id, {}]));
  expect(near(fiches, "d")).toEqual(["a", "b", "c", "e", "f"]);
});

it("a fiche that is alone has no neighbour", () => {
  expect(near({ a: {} }, "a")).toEqual([]);
});

it("every real fiche has three to five neighbours, none of them tied to it, the same ones at every build", () => {
  const [model, again] = [readValidModel("real"), readValidModel("real")];
  for (const actor of model.actors) {
    const found = findSimilar(actor, model);
    expect.soft(found.length, actor.id).toBeGreaterThanOrEqual(3);
    expect.soft(found.length, actor.id).toBeLessThanOrEqual(5);
    expect
      .soft(found.map((one) => one.actor.id))
      .toEqual(findSimilar(getActor(again, actor.id), again).map((one) => one.actor.id));
    const ids = found.map((one) => one.actor.id);
    expect.soft(ids).not.toContain(actor.id);
    expect.soft(actor.relations.filter((relation) => ids.includes(relation.actor))).toEqual([]);
  }
});
