import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isChosen, PART_NAMES } from "../model/parts.ts";
import { FORMAT } from "../model/schema/format.ts";
import { listFiles } from "../sources/list-files.ts";
import { quoteYaml } from "../syntax/quote-yaml.ts";
import { addDays, weekdayFrom } from "../text/dates.ts";
import type { SiteWishes } from "./site-wishes.ts";

/** A file to write, its path from the new site's root. */
export type NewFile = { path: string; text: string };

/** Sunday: the example of an edition is dated of the last that is over. */
const SUNDAY = 0;

/** Days from the first day of a site to the event that its example announces. */
const DAYS_TO_EVENT = 30;

/** What a new site begins with: what every site has, then an example of each of its parts, and settings of those that need some. */
export function listStarterFiles(home: string, wishes: SiteWishes, today: string): NewFile[] {
  const { language } = wishes;
  const parts = PART_NAMES.filter((part) => isChosen(part, wishes.parts));
  const folders = ["base", ...parts.map((part) => `parts/${part}`)].map((name) => `starter/site/${language}/${name}`);
  const words = fillIn(wishes, today);
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/gu, (mark, name: string) => words[name] ?? mark);
  const files = folders.flatMap((folder) =>
    listFiles(home, folder).map((file) => ({
      path: fill(file.slice(folder.length + 1)).replace(/^gitignore$/u, ".gitignore"),
      text: readFileSync(join(home, file), "utf8"),
    })),
  );
  const settings = files.filter(({ path }) => path === "site.yaml").map(({ text }) => text);
  const others = files.filter(({ path }) => path !== "site.yaml");
  const plain = (text: string) => fill(text.replaceAll("{{title}}", () => wishes.title));
  return [
    { path: "site.yaml", text: fill(settings.join("")) },
    { path: "public/.gitkeep", text: "" },
    ...others.map(({ path, text }) => ({ path, text: plain(text) })),
  ];
}

function fillIn({ title, url, parts }: SiteWishes, today: string): Record<string, string> {
  return {
    format: String(FORMAT),
    title: quoteYaml(title),
    url: quoteYaml(url),
    host: new URL(url).hostname,
    parts: parts.join(", "),
    part_names: PART_NAMES.join(", "),
    today,
    sunday: addDays(weekdayFrom(today, SUNDAY), -7),
    soon: addDays(today, DAYS_TO_EVENT),
  };
}
