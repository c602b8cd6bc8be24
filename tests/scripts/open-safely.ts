import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** A text without what typography, Unicode or a browser may change. */
export const bare = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\p{C}|\ufffd/gu, "")
    .replace(/[\s"'«»“”’.…–—-]/gu, "");

/** A reader on a small telephone whose `open` and `show` give the bare text of what a page shows, and fail where anything ran, tried to, or asked for more. */
export async function openSafely(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const complaints: string[] = [];
  // A picture that an article of the site shows is not there; what a hostile text asks for is told below.
  const isMissing = (text: string) => text.startsWith("Failed to load resource");
  page.on("console", (message) => {
    if (message.type() === "error" && !isMissing(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.route(/faux\.example\.org/u, (route) => {
    complaints.push(route.request().url());
    return route.abort();
  });
  const open = async (load: (page: Page) => Promise<unknown>): Promise<string> => {
    await load(page);
    const { text, pwned, protocols } = await page.evaluate(() => ({
      text: document.body.textContent ?? "",
      pwned: "pwned" in window,
      protocols: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol),
    }));
    expect([complaints, pwned]).toEqual([[], false]);
    expect(protocols.filter((protocol) => !/^(?:https?|mailto):$/u.test(protocol))).toEqual([]);
    return bare(text);
  };
  /** A document of no site, as a mailbox shows it: no policy of ours keeps its scripts from running. */
  const show = (html: string) =>
    open(async () => {
      await page.goto("about:blank");
      await page.setContent(html);
    });
  const scrollsSideways = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return { open, show, scrollsSideways, page, close: () => page.close() };
}
