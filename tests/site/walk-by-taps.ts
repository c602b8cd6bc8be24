import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A phone held upright (CSS pixels). */
export const PHONE = { width: 375, height: 667 };

type Role = "link" | "button" | "checkbox";

/** A reader on a phone: what is seen can be tapped, by its name, and every tap is counted. */
export type Walk = {
  page: Page;
  taps: () => number;
  /** Taps what has a name; where several have it, the first that is seen. */
  tap: (name: string | RegExp, role?: Role) => Promise<void>;
  /** Opens a drawer that is folded. */
  unfold: (name: string | RegExp) => Promise<void>;
  /** Taps a link that leads out of the site, and tells where: nobody follows it. */
  leave: (name: string | RegExp) => Promise<string>;
  path: () => string;
};

/** A walk that begins at an address, in a window of its own. */
export async function startWalk(browser: Browser, address: string, javaScriptEnabled = false): Promise<Walk> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(address);
  let taps = 0;
  const touch = async (target: Locator) => {
    taps += 1;
    const seen = await pickSeen(target);
    const href = await seen.getAttribute("href");
    await seen.tap();
    if (href !== null) await page.waitForURL(new URL(href, page.url()).href);
  };
  return {
    page,
    taps: () => taps,
    tap: (name, role = "link") => touch(page.getByRole(role, { name })),
    unfold: (name) => touch(page.locator("summary").filter({ hasText: name })),
    leave: async (name) => {
      taps += 1;
      const seen = await pickSeen(page.getByRole("link", { name }));
      return (await seen.getAttribute("href")) ?? "";
    },
    path: () => new URL(page.url()).pathname,
  };
}

/** The first of some that lies within the width of the phone, scrolled to. */
async function pickSeen(target: Locator): Promise<Locator> {
  const seen = target.filter({ visible: true }).first();
  await seen.scrollIntoViewIfNeeded({ timeout: 5_000 });
  const box = await seen.boundingBox();
  expect(box).not.toBeNull();
  if (box) expect([box.x >= 0, box.x + box.width <= PHONE.width]).toEqual([true, true]);
  return seen;
}
