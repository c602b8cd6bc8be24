import type { LinkFault, ReadSources } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { quote } from "../../text/quote.ts";
import { findTexts } from "../find-values.ts";
import { findVoice } from "./find-voice.ts";

/** In an article of several voices, headings of level two that open with nobody's name. */
export function checkVoices({ articles }: Pick<ReadSources, "articles">): LinkFault[] {
  return articles.flatMap(({ file, raw, text }) => {
    if (findTexts(raw, ["headings"])[0]?.text !== "voices") return [];
    const people = findTexts(raw, ["people", "*", "name"]).map(({ text: name }) => ({ name }));
    if (people.length === 0)
      return [
        {
          file,
          path: ["headings"],
          message: "l'article est à plusieurs voix et ne nomme personne",
          remedy: "donnez people, ou retirez headings",
        },
      ];
    return text.sections
      .filter(({ heading }) => findVoice(heading, people) === undefined)
      .map(({ heading, line }) => ({ file, path: [], line, ...explain(heading, people) }));
  });
}

function explain(heading: string, people: readonly { name: string }[]) {
  const names = people.map(({ name }) => name);
  const near = findNearest(heading.split(/[,–—(]/u)[0]?.trim() ?? "", names);
  return {
    message: `l'intertitre ${quote(heading)} ne commence par le nom d'aucune personne de people`,
    remedy: near
      ? `commencez-le par ${quote(near)}`
      : "commencez-le par le nom de qui parle, ou faites-en un intertitre de niveau trois",
  };
}
