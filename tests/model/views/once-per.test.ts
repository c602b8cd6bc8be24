import { describe, expect, it } from "vitest";
import { oncePer } from "../../../src/model/views/once-per.ts";

describe("oncePer", () => {
  it("makes a view once for each model, also where there is nothing to see", () => {
    const made: object[] = [];
    const view = oncePer((model: { name: string }) => {
      made.push(model);
      return model.name === "vide" ? undefined : model.name;
    });
    const [full, empty] = [{ name: "plein" }, { name: "vide" }];
    expect([full, full, empty, empty].map((model) => view(model))).toEqual(["plein", "plein", undefined, undefined]);
    expect(made).toEqual([full, empty]);
  });

  it("makes it again for another model that says the same", () => {
    const view = oncePer((model: { names: string[] }) => [...model.names]);
    const names = ["a"];
    expect(view({ names })).not.toBe(view({ names }));
  });

  it("gives the making what else it needs", () => {
    const view = oncePer((piece: { title: string }, language: string) => `${piece.title} (${language})`);
    expect(view({ title: "Titre" }, "fr")).toBe("Titre (fr)");
  });
});
