import { describe, expect, it } from "vitest";
import { checkSteps } from "../../src/model/check-steps.ts";
import type { OwnField } from "../../src/model/schema/own-field.ts";
import { parseValue, renderPath } from "../../src/model/schema/parse-value.ts";
import { type Settings, settingsSchema } from "../../src/model/schema/settings.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const say = (addresses: Settings["addresses"], fields: readonly Pick<OwnField, "id" | "filter">[] = []) =>
  checkSteps({ language: "fr", addresses }, fields as OwnField[]).map(({ file, path, message, seen }) =>
    `${file} ${renderPath(path)}: ${message}${seen ? ` (${renderPath(seen.path)})` : ""}`.replace(/\u00a0/gu, " "),
  );

describe("words of addresses", () => {
  it.each<[string, Settings["addresses"], string[]]>([
    ["all different", { directory: "jardins", events: ["dates", "evenements"] }, []],
    [
      "the word of another section of the engine",
      { directory: "liens" },
      ["site.yaml addresses.directory: l'adresse « /liens/ » serait aussi celle de roundups"],
    ],
    [
      "the word of a page",
      { directory: "recherche" },
      ["site.yaml addresses.directory: l'adresse « /recherche/ » serait aussi celle de search"],
    ],
    [
      "one word for two sections",
      { directory: "x", events: "x" },
      ["site.yaml addresses.events: l'adresse « /x/ » serait aussi celle de directory (addresses.directory)"],
    ],
    [
      "an old word that is the new one",
      { directory: ["x", "x"] },
      ["site.yaml addresses.directory[1]: l'adresse « /x/ » serait aussi celle de directory (addresses.directory[0])"],
    ],
    [
      "an old word that is that of a page",
      { directory: ["x", "a-propos"] },
      ["site.yaml addresses.directory[1]: l'adresse « /a-propos/ » serait aussi celle de about"],
    ],
    [
      "an old word that is an old word of another section",
      { directory: ["x", "z"], events: ["y", "z"] },
      [
        "site.yaml addresses.events[1]: l'adresse « /z/ » serait aussi l'ancienne adresse de directory (addresses.directory[1])",
      ],
    ],
    [
      "words that two sections have swapped",
      { directory: ["evenements", "annuaire"], events: ["annuaire", "evenements"] },
      [
        "site.yaml addresses.directory[1]: l'adresse « /annuaire/ » serait aussi celle de events (addresses.events[0])",
        "site.yaml addresses.events[1]: l'adresse « /evenements/ » serait aussi celle de directory (addresses.directory[0])",
      ],
    ],
    [
      "the word of another list of the directory",
      { graveyard: "carte" },
      ["site.yaml addresses.graveyard: l'adresse « /annuaire/carte/ » serait aussi celle de map"],
    ],
    ["the same word inside of two sections", { graveyard: "archives", base_years: "archives" }, []],
    [
      "a folder whose files browsers keep for ever",
      { events: "partage" },
      ["site.yaml addresses.events: l'adresse « /partage/ » serait aussi celle d'un dossier que le programme remplit"],
    ],
    ["the word of a step that begins no address", { directory: "questions" }, []],
  ])("%s: %j", (_, addresses, said) => {
    expect(say(addresses)).toEqual(said);
  });

  it("leave a filter of the site its own list", () => {
    const field = { id: "parcelles_louees", filter: true };
    expect(say({ themes: "parcelles-louees" }, [field])).toEqual([
      "actors/_fields.yaml [0].id: l'adresse « /annuaire/parcelles-louees/ » serait aussi celle de themes (addresses.themes)",
    ]);
    expect(say({ themes: "parcelles-louees" }, [{ ...field, filter: false }])).toEqual([]);
  });

  it.each(LANGUAGES)("are all different in what the engine gives in %s", (language) => {
    expect(checkSteps({ language }, [])).toEqual([]);
    expect(checkSteps({ language, format: 1 }, [])).toEqual([]);
  });

  it("have at most 60 letters, so that what they are joined to is a path on any disk", () => {
    const rule = settingsSchema.pick({ addresses: true });
    expect(parseValue(rule, { addresses: { directory: "a".repeat(60) } }).ok).toBe(true);
    const { ok, ...told } = parseValue(rule, { addresses: { directory: ["a", "a".repeat(300)] } });
    expect(ok).toBe(false);
    expect(JSON.stringify(told)).toContain("le mot a plus de 60 lettres");
  });
});
