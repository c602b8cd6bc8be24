import { describe, expect, it } from "vitest";
import { createTermFinder } from "../../src/roundup/match-keywords.ts";
import { splitWords } from "../../src/roundup/split-words.ts";

const finds = (term: string, text: string) => createTermFinder([{ term }])(splitWords(text)).length > 0;

describe("a keyword", () => {
  const cases: [sentence: string, term: string, text: string, found: boolean][] = [
    ["is found as written", "budget participatif", "Un budget participatif à Nantes", true],
    ["is found whatever its capitals", "open data", "OPEN DATA : le bilan", true],
    ["is found without its accents", "démocratie", "La democratie en ligne", true],
    ["is found with accents that it lacks", "democratie", "Une démocratie", true],
    ["is found in decomposed letters", "pétition", "Une pe\u0301tition", true],
    ["is found in the plural", "budget participatif", "Les budgets participatifs", true],
    ["is found in the singular", "données ouvertes", "Une donnée ouverte", true],
    ["is found in a plural in -aux", "conseil communal", "Les conseils communaux", true],
    ["is found in a plural in -eaux", "réseau citoyen", "Des réseaux citoyens", true],
    ["is found in a plural in -eux", "enjeu", "Les enjeux", true],
    ["is found in an English plural in -ies", "smart city", "Smart cities in Europe", true],
    ["is found in its singular", "democracies", "A democracy", true],
    ["is found in an English plural in -es", "speech", "Speeches on the vote", true],
    ["is found in an English plural in -xes", "tax", "Local taxes", true],
    ["is found in an English plural in -sses", "open process", "Open processes", true],
    ["is found in an English plural in -oes", "veto", "Vetoes", true],
    ["is found in an English plural of its own", "woman in politics", "Women in politics", true],
    ["is found in a Spanish plural in -ciones", "elección", "Las elecciones locales", true],
    ["is found in a Spanish plural in -dades", "ciudad abierta", "Ciudades abiertas", true],
    ["is found in a Spanish plural in -es", "presupuesto municipal", "Presupuestos municipales", true],
    ["is found in a Spanish plural in -ces", "voz", "Voces del barrio", true],
    ["is found in a Spanish plural in -yes", "ley", "Leyes", true],
    ["is found in a Spanish plural that loses its accent", "joven", "Los jóvenes votan", true],
    ["is found in a French plural in -ies", "démocratie", "Les démocraties", true],
    ["is found in a French plural in -les", "commune nouvelle", "Les communes nouvelles", true],
    ["is found in a French plural in -sses", "presse locale", "Les presses locales", true],
    ["is not found for a word that only begins alike", "cité", "Les citations", false],
    ["is not found after an elision alone", "party", "Un parti", false],
    ["is found after an elision", "open data", "L’open data", true],
    ["is found with a hyphen for a space", "civic tech", "La civic-tech", true],
    ["is found with a line break for a space", "civic tech", "La civic\n tech", true],
    ["is found with a ligature opened", "cœur", "Au coeur", true],
    ["is found with an ampersand for « et »", "données et société", "Données & société", true],
    ["is found next to a quotation mark", "pétition", "« pétition »", true],
    ["is not found inside a word", "vote", "Le dévoteur et le votement", false],
    ["is not found at the head of a word", "élu", "Une élucubration", false],
    ["is not found with a word between", "budget participatif", "Budget peu participatif", false],
    ["is not found in another order", "open data", "data open", false],
    ["of three letters keeps its s", "bus", "Un bu", false],
    ["is found in mathematical bold", "budget participatif", "Le 𝗯𝘂𝗱𝗴𝗲𝘁 𝗽𝗮𝗿𝘁𝗶𝗰𝗶𝗽𝗮𝘁𝗶𝗳", true],
    ["is found in mathematical italics", "civic tech", "𝘤𝘪𝘷𝘪𝘤 𝘵𝘦𝘤𝘩", true],
    ["is found in a script's letters", "pétition", "𝓟é𝓽𝓲𝓽𝓲𝓸𝓷 et ℙ𝕖𝕥𝕚𝕥𝕚𝕠𝕟", true],
    ["is found in full width", "budget participatif", "Ｂｕｄｇｅｔ ｐａｒｔｉｃｉｐａｔｉｆ", true],
    ["is found in circles", "budget participatif", "ⓑⓤⓓⓖⓔⓣ ⓟⓐⓡⓣⓘⓒⓘⓟⓐⓣⓘⓕ", true],
    ["is found in squares", "vote", "🅅🄾🅃🄴", true],
    ["is found in brackets", "vote", "⒱⒪⒯⒠", true],
    ["is found in small capitals", "budget", "ʙᴜᴅɢᴇᴛ", true],
    ["is found with a ligature of type", "affichage", "L’aﬃchage", true],
    ["is found struck through", "budget", "b\u0336u\u0336d\u0336g\u0336e\u0336t\u0336", true],
    ["is found in bold with its accent beside", "démocratie", "𝗱𝗲\u0301𝗺𝗼𝗰𝗿𝗮𝘁𝗶𝗲", true],
    ["is found as written in bold by the editor", "𝗯𝘂𝗱𝗴𝗲𝘁", "Un budget", true],
    ["is found with a tag inside", "budget", "bud\u{e0067}get", true],
    ["is found with a filler inside", "budget", "bud\u3164get", true],
    ["is found with a variation selector inside", "budget", "bud\u{e0100}get\ufe0f", true],
    ["is found with the place of an object inside", "budget", "bud\ufffcget", true],
    ["is found with a vowel that is not seen inside", "budget", "bud\u17b4get", true],
    ["is found with a soft hyphen inside", "budget", "bud\u00adget", true],
    ["keeps an exponent apart from a figure", "12", "1²", false],
    ["keeps a fraction apart from figures", "114", "1¼", false],
    ["without a letter is never found", "!!!", "Attention !!!", false],
  ];
  it.each(cases)("%s", (_, term, text, found) => {
    expect(finds(term, text)).toBe(found);
  });

  it("is told once, in the order of the list", () => {
    const terms = [{ term: "vote" }, { term: "pétition" }];
    expect(createTermFinder(terms)(splitWords("Pétitions, votes, pétition"))).toEqual(terms);
  });
});
