import { describe, expect, it } from "vitest";
import { stringsOf } from "../../src/model/strings-of.ts";
import type { EditionPromise, Rhythm } from "../../src/text/rhythm.ts";
import { getStrings } from "../../src/words/languages.ts";

describe("what the site promises of its editions", () => {
  it.each<[string, Rhythm, string, string]>([
    ["fr", { every: "week", day: "sunday" }, "La lettre du dimanche", "chaque dimanche"],
    ["fr", { every: "week", day: "thursday" }, "La lettre du jeudi", "chaque jeudi"],
    ["fr", { every: "fortnight", day: "friday" }, "La lettre du vendredi", "un vendredi sur deux"],
    ["fr", { every: "month", day: "monday" }, "La lettre du mois", "le premier lundi du mois"],
    ["en", { every: "week", day: "sunday" }, "The Sunday letter", "every Sunday"],
    ["en", { every: "fortnight", day: "friday" }, "The Friday letter", "every other Friday"],
    ["en", { every: "month", day: "monday" }, "The monthly letter", "on the first Monday of the month"],
  ])("follows its rhythm (%s, %o)", (language, rhythm, title, when) => {
    const { letterPage, home } = getStrings(language as "fr" | "en");
    const promise = { byEmail: true, measured: true, rhythm };
    expect(letterPage.title(promise)).toBe(title);
    expect(letterPage.description(promise)).toContain(when);
    expect(home.letterInvitation(promise).toLowerCase()).toContain(when.toLowerCase());
  });

  it.each(["fr", "en"] as const)(
    "is no letter where nobody can subscribe, and no day that it does not keep (%s)",
    (language) => {
      const { letterPage, home } = getStrings(language);
      const say = (promise: EditionPromise) =>
        [letterPage.title(promise), letterPage.description(promise), home.letterInvitation(promise)]
          .join("\n")
          .replace(/La lettre par courrier électronique n’est pas ouverte|The letter by email is not open/u, "");
      const sunday: Rhythm = { every: "week", day: "sunday" };
      const letter = /\bletter\b|lettre|courrier|\bemail\b/iu;
      const day = /dimanche|sunday/iu;
      const said = [
        say({ byEmail: true, measured: false, rhythm: sunday }),
        say({ byEmail: true, measured: false }),
        say({ byEmail: false, measured: false, rhythm: sunday }),
        say({ byEmail: false, measured: false }),
      ];
      expect(said.map((words) => [letter.test(words), day.test(words)])).toEqual([
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]);
    },
  );

  it.each([
    ["week", undefined, "Liens de la semaine #7"],
    ["fortnight", undefined, "Liens de la quinzaine #7"],
    ["month", undefined, "Liens du mois #7"],
    ["month", "La revue", "La revue #7"],
  ] as const)(
    "names an edition by its rhythm, unless the site has a name for it (%s, %s)",
    (every, title, expected) => {
      const names = title === undefined ? {} : { names: { roundups: { title } } };
      const { draft, nav } = stringsOf({ language: "fr", title: "Essai", roundup: { every }, ...names });
      expect([draft.title(7), `${nav.roundups} #7`]).toEqual([expected, expected]);
    },
  );
});
