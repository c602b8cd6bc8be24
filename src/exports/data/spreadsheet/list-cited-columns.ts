import { toPlainText } from "../../../markdown/to-plain-text.ts";
import type { LinkMention, Model } from "../../../model/model.ts";
import { openLinkBase, publisherOf } from "../../../model/views/list-link-base.ts";
import { nameLanguage } from "../../../words/format-names.ts";
import type { Strings } from "../../../words/strings.ts";
import { addressCell, dateCell, joinTexts, openSpeech } from "./say-cell.ts";
import type { SheetCell, SheetColumn } from "./sheet.ts";

type LinkKey = keyof Strings["spreadsheet"]["links"];

/** The columns of the table of links for people: in the words of the site, what was cited before where. */
export function listCitedColumns(
  model: Pick<Model, "roundups" | "settings" | "vocabularies">,
): SheetColumn<LinkMention>[] {
  const speech = openSpeech(model);
  const subjects = listSubjectLabels(model);
  const readings: Readonly<Record<LinkKey, readonly [number, (mention: LinkMention) => SheetCell]>> = {
    title: [60, ({ link }) => link.title],
    url: [34, ({ link }) => addressCell(link.url)],
    publisher: [24, ({ link }) => publisherOf(link)],
    published: [14, ({ link }) => dateCell(link.date)],
    language: [12, ({ link }) => link.language && nameLanguage(link.language, speech.words)],
    subjects: [30, (mention) => joinTexts(subjects.get(mention) ?? [], speech)],
    actors: [
      26,
      ({ link }) =>
        joinTexts(
          link.actors.map(({ name }) => name),
          speech,
        ),
    ],
    comment: [60, ({ link }) => toPlainText(link.comment)],
    edition: [9, ({ roundup }) => roundup.number],
    date: [14, ({ roundup }) => dateCell(roundup.date)],
    page: [34, ({ roundup, link }) => addressCell(new URL(`${roundup.path}#${link.anchor}`, speech.url).href)],
  };
  return (Object.keys(readings) as LinkKey[]).map((key) => {
    const [heading, about] = speech.words.spreadsheet.links[key];
    const [width, read] = readings[key];
    return { heading, about, width, read };
  });
}

function listSubjectLabels(model: Parameters<typeof openLinkBase>[0]): ReadonlyMap<LinkMention, string[]> {
  const labels = new Map<LinkMention, string[]>();
  for (const { label, links } of openLinkBase(model).shelves.subjects)
    for (const mention of links) labels.set(mention, [...(labels.get(mention) ?? []), label]);
  return labels;
}
