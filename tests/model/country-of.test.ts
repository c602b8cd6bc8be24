import { describe, expect, it } from "vitest";
import { countryOf } from "../../src/model/country-of.ts";
import { settingsSchema } from "../../src/model/schema/settings.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

describe("the country of a site", () => {
  it.each([
    [{ timezone: "Europe/Paris" }, "FR"],
    [{ timezone: "Indian/Reunion" }, "FR"],
    [{ timezone: "Europe/Brussels" }, "BE"],
    [{ timezone: "Europe/Paris", country: "BE" }, "BE"],
    [{ timezone: "Africa/Dakar" }, undefined],
    [{}, undefined],
  ])("of %j is %s", (settings, expected) => {
    expect(countryOf(settings)).toBe(expected);
  });

  it.each([
    ["FR", true],
    ["CA-QC", true],
    ["fr", false],
    ["France", false],
  ])("may be told as %s: %s", (country, isTaken) => {
    expect(settingsSchema.shape.country.safeParse(country).success).toBe(isTaken);
  });

  it.each([
    ["FR", "la CNIL", "https://www.cnil.fr/"],
    ["BE", "l’Autorité de protection des données (APD)", "https://www.autoriteprotectiondonnees.be/"],
    ["CH", "le Préposé fédéral", "https://www.edoeb.admin.ch/"],
    ["LU", "la Commission nationale pour la protection des données (CNPD)", "https://cnpd.public.lu/"],
    ["CA", "le Commissariat à la protection de la vie privée du Canada", "https://www.priv.gc.ca/"],
    ["CA-QC", "la Commission d’accès à l’information du Québec (CAI)", "https://www.cai.gouv.qc.ca/"],
    ["CA-ON", "le Commissariat à la protection de la vie privée du Canada", "https://www.priv.gc.ca/"],
    ["SN", "l’autorité de protection des données de votre pays", "https://www.edpb.europa.eu/"],
  ])("%s says whom its readers may turn to", (country, authority, url) => {
    const { privacy } = stringsOf({ language: "fr", title: "A", country });
    expect(privacy.authority).toContain(`Saisir ${authority}`);
    expect(privacy.authorityUrl.startsWith(url)).toBe(true);
    expect(privacy.rightsText.includes("RGPD")).toBe(!/^C[AH]/u.test(country));
    expect(privacy.rightsText).not.toContain("{{");
  });

  it("has the rules of France told on a site of France alone", () => {
    const ofFrance = /CNIL|RGAA|CEDEX|Défenseur des droits|2005-102|21 juin 2004/u;
    const say = (language: (typeof LANGUAGES)[number], country: string) => {
      const { countries: _, ...words } = stringsOf({ language, title: "A", country });
      return `${JSON.stringify(words)}${words.accessibility.commitment("A")}`;
    };
    for (const rule of ["CNIL", "RGAA", "CEDEX", "Défenseur des droits", "2005-102", "21 juin 2004"])
      expect(say("fr", "FR"), rule).toContain(rule);
    for (const language of LANGUAGES) expect(say(language, "BE")).not.toMatch(ofFrance);
  });
});
