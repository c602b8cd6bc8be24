import type { Page } from "playwright-core";

/** One value of one facet, as addresses name them. */
export type Choice = { name: string; id: string };

/** The sentence that the catalogue says of a number of fiches. */
export function sayCount(count: number): string {
  return count === 1 ? "1 fiche." : `${count} fiches.`;
}

/** What a reader does on the catalogue's page, and sees there. */
export function driveCatalogue(page: Page, url: string) {
  const box = ({ name, id }: Choice) => page.locator(`input[name="${name}"][value="${id}"]`);
  return {
    box,
    open: (address: string) => page.goto(`${url}/civic-theque/${address}`),
    search: () => decodeURIComponent(new URL(page.url()).search),
    says: (text: string) =>
      page.waitForFunction((wanted) => document.querySelector("#catalogue-status")?.textContent === wanted, text),
    listed: () => page.locator("#catalogue-found .entry").count(),
    tick: async (choice: Choice) => {
      const drawer = page.locator(`details[data-facet="${choice.name}"]`);
      if (!(await drawer.evaluate((details: HTMLDetailsElement) => details.open)))
        await drawer.locator("summary").click();
      await box(choice).check();
    },
  };
}
