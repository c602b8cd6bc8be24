import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setText } from "../../src/typography/set-text.ts";

/** Cases write a no-break space as `~`, a thin one as `_`. */
const show = (text: string) => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "_");

type Case = [text: string, set: string];

const CASES: Record<string, Case[]> = {
  "high punctuation": [
    ["Qui décide ?", "Qui décide_?"],
    ["Qui décide?", "Qui décide_?"],
    ["Votez !", "Votez_!"],
    ["Vraiment ?! Oui !!!", "Vraiment_?! Oui_!!!"],
    ["Un choix ; un autre", "Un choix_; un autre"],
    ["Un choix; un autre", "Un choix_; un autre"],
    ["Une question : laquelle", "Une question~: laquelle"],
    ["Une question: laquelle", "Une question~: laquelle"],
    ["(qui ?)", "(qui_?)"],
    ["Il a dit (!) cela", "Il a dit (!) cela"],
    ["Qui\u00a0?", "Qui_?"],
    ["Un saut\n: de ligne", "Un saut~: de ligne"],
  ],
  "a verb before its subject, between which no line ends": [
    ["Le numérique est-il bien employé ?", "Le numérique est\u2011il bien employé_?"],
    ["Y a-t-elle pensé, doit-on", "Y a\u2011t\u2011elle pensé, doit\u2011on"],
    ["Qu'est-ce que c'est", "Qu’est\u2011ce que c’est"],
    ["Prenez rendez-vous, c'est-à-dire là", "Prenez rendez-vous, c’est-à-dire là"],
    ["Saint-Tulle, sous-ilot, porte-on-ze", "Saint-Tulle, sous-ilot, porte-on-ze"],
    ["https://example.org/est-il", "https://example.org/est-il"],
  ],
  guillemets: [
    ["« Nous »", "«~Nous~»"],
    ["«Nous»", "«~Nous~»"],
    ["«\u202fNous\u202f»", "«~Nous~»"],
    ["« Qui ? »", "«~Qui_?~»"],
    ["Il dit : « Non ! » puis sort.", "Il dit~: «~Non_!~» puis sort."],
    ['Le "pouvoir" de tous', "Le «~pouvoir~» de tous"],
    ['L\'"open data", enfin', "L’«~open data~», enfin"],
    ['« Le "pouvoir" de tous »', "«~Le “pouvoir” de tous~»"],
    ["« Le “pouvoir” de tous »", "«~Le “pouvoir” de tous~»"],
    ["« Ils ont dit : « jamais » »", "«~Ils ont dit~: «~jamais~»~»"],
    ['Un écran de 27"', 'Un écran de 27"'],
    ['Un "seul', 'Un "seul'],
  ],
  "apostrophes and ellipses": [
    ["l'élu d'aujourd'hui", "l’élu d’aujourd’hui"],
    ["qu'« on » veut", "qu’«~on~» veut"],
    ["rock 'n' roll", "rock 'n' roll"],
    ["à 5' du centre", "à 5' du centre"],
    ["Et puis...", "Et puis…"],
    ["[...] la suite", "[…] la suite"],
    ["Ah... ?", "Ah…_?"],
    ["1....", "1...."],
  ],
  "numbers and what they count": [
    ["12 000 personnes", "12_000 personnes"],
    ["1 250 000 voix", "1_250_000 voix"],
    ["en 2016 300 personnes", "en 2016 300 personnes"],
    ["10 %", "10~%"],
    ["10%", "10~%"],
    ["12,5 % des voix", "12,5~% des voix"],
    ["300 €", "300~€"],
    ["300€", "300~€"],
    ["40 millions d'euros", "40~millions d’euros"],
    ["5 km et 3 kg", "5~km et 3~kg"],
    ["la 5G et la 3D", "la 5G et la 3D"],
    ["3 minutes", "3 minutes"],
    ["n° 27", "n°~27"],
    ["n°27", "n°~27"],
    ["01 23 45 67 89", "01~23~45~67~89"],
    ["art. 27, p. 12", "art.~27, p.~12"],
    ["M. Durand et Mme Petit", "M.~Durand et Mme~Petit"],
    ["Me voici", "Me voici"],
  ],
  "numbers with a word after them that is no unit": [
    ["102 L'État", "102 L’État"],
    ["En 2021 L. Martin publie", "En 2021 L. Martin publie"],
    ["En 2021 L.\u00a0Martin publie", "En 2021 L.~Martin publie"],
    ["En 2021 L.-F. Martin et L.M. Durand", "En 2021 L.-F. Martin et L.M.~Durand"],
    ["Depuis 2021 L Martin écrit", "Depuis 2021 L Martin écrit"],
    ["Paris, 1998 t. 2 et 1999 t. III", "Paris, 1998 t.~2 et 1999 t. III"],
    ["Article 3 l. 12", "Article 3 l. 12"],
    ["Lyon, 1832 s. l. ; Paris, 1833 s. d.", "Lyon, 1832 s. l._; Paris, 1833 s. d."],
    ["Un bidon de 6 L. et un sac de 7 t. Le reste", "Un bidon de 6~L. et un sac de 7~t. Le reste"],
    ["12 s. de retard, 3 g. de sel, 6 L d'eau", "12~s. de retard, 3~g. de sel, 6~L d’eau"],
    ["102 L’État", "102 L’État"],
    ["2019 l'un, 2020 l'autre", "2019 l’un, 2020 l’autre"],
    ["en 2021 s'y ajoute", "en 2021 s’y ajoute"],
    ["les 3 m'ont dit, les 4 t'ont dit", "les 3 m’ont dit, les 4 t’ont dit"],
    ["en 2021 l’État, en 2022 s’il vote", "en 2021 l’État, en 2022 s’il vote"],
    ["5 mlʼun et 5 lʼautre", "5 mlʼun et 5 lʼautre"],
    ["deux fois 3 t-shirts", "deux fois 3 t-shirts"],
    ["3 h-index", "3 h-index"],
    ["le G7 h et COVID-19 s", "le G7 h et COVID-19 s"],
    ["2 g.example.org", "2 g.example.org"],
    ["12 hommes, 3 litres, 4 secondes", "12 hommes, 3 litres, 4 secondes"],
    ["3 tonnes, 2 gares, 5 mots", "3 tonnes, 2 gares, 5 mots"],
    ["1 Lyon, 2 Hz", "1 Lyon, 2~Hz"],
  ],
  "numbers with a unit after them": [
    ["3 m, 2 h, 10 s", "3~m, 2~h, 10~s"],
    ["4 g, 5 l, 6 L et 7 t.", "4~g, 5~l, 6~L et 7~t."],
    ["8 km ; 9 m² (10 cm)", "8~km_; 9~m² (10~cm)"],
    ["100 % « oui »", "100~% «~oui~»"],
    ["20 € d'aide", "20~€ d’aide"],
    ["à 130 km/h", "à 130~km/h"],
    ["-5 °C", "-5~°C"],
    ["3 millions d'euros", "3~millions d’euros"],
    ["n° 3, p. 4, chap. 5", "n°~3, p.~4, chap.~5"],
    ["les années 1980, le XIXe siècle", "les années 1980, le XIXe~siècle"],
    ["de 10-12 h", "de 10-12~h"],
  ],
  "times, days and ratios": [
    ["à 14h30", "à 14~h~30"],
    ["à 14 h 30", "à 14~h~30"],
    ["de 9h à 18h", "de 9~h à 18~h"],
    ["à 12:30 précises", "à 12:30 précises"],
    ["au format 16:9", "au format 16:9"],
    ["un contre 3:1 !", "un contre 3:1_!"],
    ["le 14 juillet 1789", "le 14~juillet 1789"],
    ["le 1er mai", "le 1er~mai"],
    ["au XXIe siècle", "au XXIe~siècle"],
  ],
  "ordinals in their right letters": [
    ["la 1ère fois", "la 1re fois"],
    ["la 2ème édition", "la 2e édition"],
    ["les 10èmes rencontres", "les 10es rencontres"],
    ["la 3ième voie", "la 3e voie"],
    ["la XVème législature", "la XVe législature"],
    ["Vers la Ve République", "Vers la Ve République"],
  ],
  dashes: [
    ["Un outil - libre - pour tous", "Un outil –~libre~– pour tous"],
    ["Un outil – libre – pour tous", "Un outil –~libre~– pour tous"],
    ["Le titre — L'éditeur", "Le titre~— L’éditeur"],
    ["Un outil -- libre", "Un outil~– libre"],
    ["— Qui parle ?", "—~Qui parle_?"],
    ["peut-être porte-à-porte", "peut-être porte-à-porte"],
    ["score : 3 - 2", "score~: 3 - 2"],
    ["2012-2016", "2012-2016"],
    ["Un — deux. Trois — quatre.", "Un~— deux. Trois~— quatre."],
  ],
  "what is no prose": [
    ["Voir https://example.org/?q=a:b;c!d ?", "Voir https://example.org/?q=a:b;c!d_?"],
    ["Lire https://example.org/l'avis, vite", "Lire https://example.org/l'avis, vite"],
    ["www.example.org/a...b", "www.example.org/a...b"],
    ["Voir example.org/2e/14h30; puis", "Voir example.org/2e/14h30_; puis"],
    ["Écrire à d'or@example.org !", "Écrire à d'or@example.org_!"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["Bravo :) ou :-( ou ;)", "Bravo :) ou :-( ou ;)"],
    ["Bravo ;-) et :D", "Bravo ;-) et :D"],
    ["Oui :tada: !", "Oui :tada:_!"],
    ["le signe &nbsp; seul", "le signe &nbsp; seul"],
    ["std::vector et a?b:c", "std::vector et a?b:c"],
    ["la couleur #2e3a1b", "la couleur #2e3a1b"],
    ["C:\\votes", "C:\\votes"],
    ["PET·2012·FR", "PET·2012·FR"],
    ["", ""],
  ],
};

describe.each(Object.entries(CASES))("%s:", (_, cases) => {
  it.each(cases)("%s → %s", (text, set) => {
    expect(show(setText(text, "fr"))).toBe(set);
  });
});

it("more than sixty cases are tried", () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(60);
});

it("regional French is French, other languages are left alone", () => {
  expect(show(setText("Qui ?", "fr-BE"))).toBe("Qui_?");
  expect(setText("Who's there ?", "en")).toBe("Who's there ?");
  expect(setText("Chi c'è ?", "frp")).toBe("Chi c'è ?");
});

it("what is set once stays", () => {
  const pieces = Object.values(CASES).flatMap((cases) => cases.map(([text]) => text));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, "…", "—", "(oui)")), (parts) => {
      const once = setText(parts.join(" "), "fr");
      expect(setText(once, "fr")).toBe(once);
    }),
    { numRuns: process.env.SOAK ? 20_000 : 500 },
  );
});

it.each([
  ["a long text", `Il l'a dit : « jamais ! » — et "pourtant" à 14h30, le 1er mai, 12 000 voix... `],
  ["a word without end", "aaaaaaaaaa/"],
  ["numbers without end", "1 000 000 000 "],
  ["marks without end", ' " : « -- '],
])("%s takes time in proportion", (_, piece) => {
  const time = (times: number) => {
    const text = piece.repeat(times);
    const start = performance.now();
    setText(text, "fr");
    return performance.now() - start;
  };
  const best = (times: number) => Math.min(...Array.from({ length: 4 }, () => time(times)));
  expect(best(1000) / best(50)).toBeLessThan(200);
});
