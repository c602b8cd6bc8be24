import type { Model } from "../model/model.ts";
import { setText } from "../typography/set-text.ts";
import type { FeedEntry } from "./kind.ts";

type Item = { path: string; title: string; summary?: string; date: string; updated?: string; language?: string };

/** What feeds say of any item, beside its content. */
export function tellItem(item: Item, { settings }: Model): Omit<FeedEntry, "html" | "authors" | "tags"> {
  const { path, title, summary, date, updated = date, language = settings.language } = item;
  const address = new URL(path, settings.url).href;
  return {
    id: address,
    url: address,
    title: setText(title, language),
    summary: summary && setText(summary, language),
    published: date,
    updated,
    language,
  };
}
