import type { Locator } from "playwright-core";

/** Opens what a link leads to, and waits for its page whole: what styles hide is not yet hidden before. */
export async function followLink(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent("load"), link.click()]);
}
