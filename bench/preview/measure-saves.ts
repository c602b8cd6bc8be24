import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { pickMedian } from "../pick-median.ts";

/** From the save of a file to what was saved being seen in an open page, in milliseconds. */
export type SaveMeasure = { kind: SavedKind; median: number; worst: number; rounds: number };

type Saved = {
  /** The page that shows it, root-relative. */
  path: string;
  file: string;
  /** The file's text with a word that no other save has. */
  write: (text: string, word: string) => string;
  /** Waits until the word is seen. */
  see: (page: Page, word: string) => Promise<unknown>;
};

export type SavedKind = "fiche" | "article" | "édition" | "feuille de style";

const STYLE = "layouts/assets/styles/site/page.css";
const ARTICLES = "reflexions";

const seeText = (page: Page, word: string) => page.getByText(word).first().waitFor({ state: "attached" });

/** Saves a file so many times, each with the page open that shows it, and tells the median and the worst. */
export async function measureSaves(
  kind: SavedKind,
  {
    browser,
    address,
    root,
    home,
    rounds,
  }: { browser: Browser; address: string; root: string; home: string; rounds: number },
): Promise<SaveMeasure> {
  const { path, file, write, see } = pickSaved(kind, root, home);
  const text = readFileSync(file, "utf8");
  const page = await browser.newPage();
  await page.goto(`${address}${path}`, { waitUntil: "load" });
  const times: number[] = [];
  try {
    // The first save warms up what renders, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const word = `apercu${1_000_000 + round}`;
      const saved = performance.now();
      writeFileSync(file, write(text, word));
      await see(page, word);
      if (round > 0) times.push(performance.now() - saved);
      await new Promise((done) => setTimeout(done, 150));
    }
  } finally {
    writeFileSync(file, text);
    await page.close();
  }
  return { kind, median: pickMedian(times), worst: Math.max(...times), rounds };
}

function pickSaved(kind: SavedKind, root: string, home: string): Saved {
  const first = (folder: string, extension: string) =>
    readdirSync(join(root, folder)).find((name) => name.endsWith(extension) && !name.startsWith("_")) ?? "";
  const idOf = (name: string) => name.replace(/\.\w+$/u, "");
  const [fiche, article, edition] = [
    first("actors", ".yaml"),
    first(`content/${ARTICLES}`, ".md"),
    first("content/liens", ".md"),
  ];
  const intoBody = (text: string, word: string) => text.replace(/\n---\n/u, `\n---\n\nMot ${word}.\n`);
  const intoStyle = (text: string, word: string) => `${text}\n:root { --mot: ${word}; }\n`;
  const seeStyle = async (page: Page, word: string) => {
    const read = () => page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--mot')");
    while (!String(await read().catch(() => "")).includes(word)) await new Promise((done) => setTimeout(done, 5));
  };
  const saved: Record<SavedKind, Saved> = {
    fiche: {
      path: `/acteurs/${idOf(fiche)}/`,
      file: join(root, "actors", fiche),
      write: (text, word) => text.replace(/^summary: .*(?:\n .*)*/mu, `summary: "Résumé ${word}, pour mesurer."`),
      see: seeText,
    },
    article: {
      path: `/${ARTICLES}/${idOf(article)}/`,
      file: join(root, `content/${ARTICLES}`, article),
      write: intoBody,
      see: seeText,
    },
    édition: {
      path: `/liens/${idOf(edition)}/`,
      file: join(root, "content/liens", edition),
      write: intoBody,
      see: seeText,
    },
    "feuille de style": { path: "/", file: join(home, STYLE), write: intoStyle, see: seeStyle },
  };
  return saved[kind];
}
