const SHEETS = 'link[rel="stylesheet"][href^="/assets/"]';

/** Puts style sheets in the place of others of the same names, the old one staying until the new one is read. */
export function swapStyles(styles: readonly string[]): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>(SHEETS)];
  for (const style of styles) {
    const old = links.find((link) => nameOf(link.getAttribute("href") ?? "") === nameOf(style));
    if (!old || old.getAttribute("href") === style) continue;
    const fresh = old.cloneNode() as HTMLLinkElement;
    fresh.href = style;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  }
}

/** `/assets/site-ABCDEFGH.css` is `site`, whatever it holds. */
function nameOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1, address.lastIndexOf("-"));
}
