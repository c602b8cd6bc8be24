import { describe, expect, it } from "vitest";
import { explainCopy, isHomePage } from "../../src/text/addresses/copies.ts";

const TRIAL = "un serveur d'essai";
const AMP = "une copie AMP";
const MIRROR = "une copie de wiki";
const MOBILE = "la version mobile d'un wiki";

describe("an address that leads to a copy of a page", () => {
  it.each([
    ["https://www.staging.example.org/futurs/2014/03/16/un-texte_987520", TRIAL],
    ["https://develop.example.com/un-texte", TRIAL],
    ["https://preprod.example.org/", TRIAL],
    ["https://dev.journal.example.org/un-texte", TRIAL],
    ["https://test.example.org/un-texte?page=2", TRIAL],
    ["https://STAGING.example.org/un-texte", TRIAL],
    ["http://example.org/2016/10/19/un-lieu/amp", AMP],
    ["http://example.org/2016/10/19/un-lieu/amp/", AMP],
    ["https://amp.example.org/actu/un-retour/634852", AMP],
    ["https://www.example.org/news_amp.php?post=105557&unit=56", AMP],
    ["https://www.example.org/un-texte.amp", AMP],
    ["https://www.example.org/un-texte?outputType=amp", AMP],
    ["https://www.example.org/un-texte?amp=1", AMP],
    ["https://www.wikizero.net/wiki/fr/Jean_Massiet", MIRROR],
    ["https://extension.wikiwand.com/fr/Projet_Arcadie", MIRROR],
    ["https://kiwix.example.org/wikipedia_fr_all_maxi_2021-09/A/Fluicity", MIRROR],
    ["https://example.org/kiwix/content/A/Un_article", MIRROR],
    ["https://fr.m.wikipedia.org/wiki/DansMaRue", MOBILE],
  ])("%s", (address, copy) => {
    expect(explainCopy(address)?.message).toContain(` mène à ${copy}`);
    expect(explainCopy(address)?.remedy).toMatch(/^(?:donnez|retirez)/u);
  });

  it.each([
    "https://dev.to/un-texte",
    "https://www.test.example/un-texte-de-test",
    "https://example.org/dev/staging/test",
    "https://developers.example.org/",
    "https://attestations.example.org/",
    "https://example.org/camp",
    "https://example.org/campagne/amplifier",
    "https://champ.example.org/lamp/",
    "https://fr.wikipedia.org/wiki/DansMaRue",
    "https://wiki.example.org/wiki/Accueil",
    "https://m.example.org/un-texte",
    "pas une adresse de test",
    "https://",
  ])("leave in peace: %s", (address) => {
    expect(explainCopy(address)).toBeUndefined();
  });
});

describe("the address of a whole site", () => {
  it.each([
    ["https://example.org", true],
    ["https://example.org/", true],
    ["https://example.org/?p=946", false],
    ["https://example.org/#apropos", false],
    ["https://example.org/a-propos", false],
    ["example.org", false],
  ])("%s: %s", (address, expected) => {
    expect(isHomePage(address)).toBe(expected);
  });
});
