import type { LinkFault, ReadSources } from "../../model/source.ts";
import { isDay, isPartialDate } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { findTexts, findValues } from "../find-values.ts";
import { folderOf } from "./parse-article.ts";

type ReadArticle = ReadSources["articles"][number];

/** What texts that draw on others do not say of them, and dates that say of a text made now that it appeared when its original did. */
export function checkOriginals({ articles }: Pick<ReadSources, "articles">): LinkFault[] {
  return articles.flatMap((article) => [
    ...checkSilence(article),
    ...checkOrder(article),
    ...checkBorrowedDay(article),
  ]);
}

/** A text seen elsewhere comes from somewhere; the first versions did not ask from where. */
function checkSilence({ file, raw }: ReadArticle): LinkFault[] {
  if (folderOf(file) !== "vu-sur-le-web" || findValues(raw, ["original"]).length > 0) return [];
  return [
    {
      ...{ file, path: ["original"], level: "warning" },
      message: "rien ne dit d'où vient le texte",
      remedy: "ajoutez original, avec le titre du texte traduit, repris ou résumé",
    },
  ];
}

/** Nothing is summed up before it appears. */
function checkOrder({ file, raw }: ReadArticle): LinkFault[] {
  const day = dayOf(raw);
  const original = String(findValues(raw, ["original", "date"])[0]?.value);
  if (day === undefined || !isPartialDate(original) || original <= day.slice(0, original.length)) return [];
  return [
    {
      ...{ file, path: ["date"], seen: { file, path: ["original", "date"] } },
      message: `l'article est daté du ${quote(day)}, avant son original, ${quote(original)}`,
      remedy: "écrivez le jour où l'article paraît ici",
    },
  ];
}

/** The day of all that an article draws on, though it says of nothing that it is its original, is hardly its own. */
function checkBorrowedDay({ file, raw }: ReadArticle): LinkFault[] {
  if (folderOf(file) === "pages" || findValues(raw, ["original"]).length > 0) return [];
  const day = dayOf(raw);
  const sources = findValues(raw, ["sources", "*"]);
  const days = findTexts(raw, ["sources", "*", "date"]);
  const borrowed = days.find(({ text }) => text === day);
  if (!borrowed || days.length < sources.length) return [];
  return [
    {
      ...{ file, path: ["date"], level: "warning", seen: { file, path: borrowed.path } },
      message: `la date ${quote(day)} est celle d'une source`,
      remedy: "si l'article la résume, donnez-la sous original et écrivez ici le jour où il paraît",
    },
  ];
}

function dayOf(raw: unknown): string | undefined {
  return findTexts(raw, ["date"]).find(({ text }) => isDay(text))?.text;
}
