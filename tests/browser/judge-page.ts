import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What a page, as it stands in its window, makes hard for somebody; a line per fault. Each is run in the page itself. */

/** Controls that something sticky covers once the focus reaches them, forwards or backwards (WCAG 2.2, 2.4.11). */
export function findCoveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
    const reached = all.filter((control) => control.tabIndex >= 0 && control.checkVisibility());
    return [...reached, ...reached.toReversed()].flatMap((control) => {
      control.focus();
      const { left, right, top, bottom } = control.getClientRects()[0] ?? control.getBoundingClientRect();
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (above === null || control.contains(above) || above.contains(control)) return [];
      let holder: Element | null = above;
      while (holder && !/sticky|fixed/u.test(getComputedStyle(holder).position)) holder = holder.parentElement;
      return holder ? [`covers the focus: ${control.outerHTML.slice(0, 100)}`] : [];
    });
  });
}

/** Targets smaller than 24 px that stand too near to others; those inside of a sentence may (WCAG 2.2, 2.5.8). */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary"),
    ];
    const targets = all
      .filter((target) => target.checkVisibility() && !target.matches(".unseen, .skip"))
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    const small = targets.filter(({ target, box }) => {
      const around = (target.parentElement?.textContent ?? "").trim().length;
      const isInSentence =
        /^inline/u.test(getComputedStyle(target).display) && around > (target.textContent ?? "").trim().length;
      return (box.width < 24 || box.height < 24) && !isInSentence;
    });
    const near = small.filter(({ target, box }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some(({ target: other, box: its }) => {
        if (other === target || other.contains(target) || target.contains(other)) return false;
        const [dx, dy] = [Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)];
        return Math.hypot(dx, dy) < 12;
      });
    });
    return near.map(
      ({ target, box }) =>
        `is ${Math.round(box.width)} × ${Math.round(box.height)} px: ${target.outerHTML.slice(0, 100)}`,
    );
  });
}

/** Buttons, fields and folds that a finger finds lower than 44 px (WCAG 2.2, 2.5.5), but for the signs inside of a sentence; boxes and their words count as one. */
export function findLowControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll("button, input:not([type=hidden]), select, textarea, summary");
    return [...all]
      .filter((control) => control.checkVisibility() && !control.matches(".unseen, .term-mark"))
      .map((control) => ({ control, height: (control.closest("label") ?? control).getBoundingClientRect().height }))
      .filter(({ height }) => height < 43.5)
      .map(({ control, height }) => `is ${Math.round(height)} px high: ${control.outerHTML.slice(0, 100)}`);
  });
}

/** By how much a page overflows the narrowest phone with the spacing that a reader may ask for (WCAG 2.2, 1.4.10 and 1.4.12). */
export async function findSpacedOverflow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets = [spacing];
    const width = document.documentElement.scrollWidth - window.innerWidth;
    document.adoptedStyleSheets = [];
    return width;
  });
  return overflow > 0 ? [`overflows 320 px by ${overflow} px with wide spacing`] : [];
}

/** Whether the colophon has the last printed page to itself: no more words stand there than where it is printed by itself. */
export async function findLoneColophon(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const pages = countWords(await page.pdf({ format: "A4" }));
  await page.evaluate(() => document.body.replaceChildren(document.querySelector("footer.colophon") ?? ""));
  const [alone = 0] = countWords(await page.pdf({ format: "A4" }));
  return pages.length > 1 && (pages.at(-1) ?? 0) <= alone ? [`prints its colophon alone, on page ${pages.length}`] : [];
}

/** How many runs of text each page of a PDF shows (ISO 32000-1, 9.4.3: the operators Tj and TJ). */
function countWords(pdf: Buffer): number[] {
  const objects = new Map(
    Array.from(pdf.toString("latin1").matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/gu), ([, number, body = ""]) => [
      number,
      body,
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page(?!s)/u.test(body));
  return pages.map((body) => {
    const content = objects.get(/\/Contents (\d+) 0 R/u.exec(body)?.[1]) ?? "";
    const stream = content.slice(content.indexOf("stream\n") + 7, content.lastIndexOf("\nendstream"));
    return (
      inflateSync(Buffer.from(stream, "latin1"))
        .toString("latin1")
        .match(/T[jJ]\b/gu)?.length ?? 0
    );
  });
}

/** Words that have the colour of what is behind them where the reader forces colours; there browsers put a plate behind all words. */
export function findForcedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    );
    const backOf = (element: Element | null): string => {
      if (element === null) return "";
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$/u.test(backgroundColor) ? backOf(element.parentElement) : backgroundColor;
    };
    const plate = document.createElement("i");
    plate.style.color = "Canvas";
    document.body.append(plate);
    const canvas = getComputedStyle(plate).color;
    plate.remove();
    const isHidden = (element: Element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      return color === (forcedColorAdjust === "none" ? backOf(element) : canvas);
    };
    return all
      .filter((element) => !element.closest("svg") && isHidden(element))
      .map((element) => `hides its words: ${element.outerHTML.slice(0, 100)}`);
  });
}
