import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { AccessibilityAudit } from "../model/schema/accessibility.ts";
import { judgeMarkup } from "./judge-markup.ts";
import { launchBrowser } from "./launch-browser.ts";

const require = createRequire(import.meta.url);
const versionOf = (library: string) =>
  `${library} ${(JSON.parse(readFileSync(require.resolve(`${library}/package.json`), "utf8")) as { version: string }).version}`;

/** The windows in which each page is judged, in CSS pixels. */
const WINDOWS = [
  { width: 375, height: 800, colorScheme: "light" },
  { width: 1280, height: 800, colorScheme: "dark" },
] as const;

/** No name on the network: every request is answered from the folder, or not at all. */
const ORIGIN = "https://audit.invalid";

export type AuditOptions = {
  /** The day of the audit. */
  today: string;
  /** Language of the words of the faults that are found. */
  language: string;
  /** Where an unpacked browser is kept. */
  cache: string;
  /** Told of each page as it is begun. */
  onPage?: (path: string) => void;
};

type Faults = Map<string, { rule: string; words: string; pages: Set<string> }>;

/** Judges pages of a built site in a real browser: what axe finds in each window, and what is not valid HTML. */
export async function auditSite(
  folder: string,
  paths: readonly string[],
  { today, language, cache, onPage }: AuditOptions,
): Promise<AccessibilityAudit> {
  const [violations, markup]: [Faults, Faults] = [new Map(), new Map()];
  const browser = await launchBrowser(cache);
  try {
    for (const path of paths) {
      onPage?.(path);
      for (const { rule, message } of await judgeMarkup(readFileSync(fileOf(folder, path), "utf8"), path))
        note(markup, { rule, words: message }, path);
      for (const fault of await judgeInBrowser(browser, folder, path, language)) note(violations, fault, path);
    }
    return {
      date: today,
      tools: ["axe-core", "html-validate"].map(versionOf),
      browser: `Chromium ${browser.version()}`,
      pages: [...paths],
      violations: list(violations).map(({ words, ...fault }) => ({ help: words, ...fault })),
      markup: list(markup).map(({ words, ...fault }) => ({ message: words, ...fault })),
    };
  } finally {
    await browser.close();
  }
}

function note(faults: Faults, { rule, words }: { rule: string; words: string }, path: string): void {
  const key = `${rule} ${words}`;
  const fault = faults.get(key) ?? { rule, words, pages: new Set<string>() };
  faults.set(key, fault);
  fault.pages.add(path);
}

function list(faults: Faults) {
  return [...faults.values()].map(({ rule, words, pages }) => ({ rule, words, pages: [...pages] }));
}

async function judgeInBrowser(browser: Browser, folder: string, path: string, language: string) {
  const found = [];
  for (const { width, height, colorScheme } of WINDOWS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.route("**/*", (route) => {
      const { origin, pathname } = new URL(route.request().url());
      return origin === ORIGIN ? route.fulfill({ path: fileOf(folder, decodeURI(pathname)) }) : route.abort();
    });
    await page.goto(ORIGIN + path, { waitUntil: "load" });
    found.push(...(await runAxe(page, language)));
    await page.close();
  }
  return found;
}

type Violation = { id: string; help: string };

/** What axe finds on a page as it stands, in a language where it speaks it. */
async function runAxe(page: Page, language: string): Promise<{ rule: string; words: string }[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const words = join(dirname(require.resolve("axe-core/package.json")), `locales/${language}.json`);
  if (existsSync(words)) await page.evaluate(`axe.configure({ locale: ${readFileSync(words, "utf8")} })`);
  const found = await page.evaluate("axe.run({ iframes: false }).then(({ violations }) => violations)");
  return (found as Violation[]).map(({ id, help }) => ({ rule: id, words: help }));
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}
