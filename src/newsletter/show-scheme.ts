/**
 * The letter as a mailbox shows it in a colour scheme, whatever that of the browser that shows it here: its dark rules hold always,
 * or never.
 */
export function showScheme(html: string, scheme: "light" | "dark"): string {
  return html
    .replaceAll("@media (prefers-color-scheme:dark)", scheme === "dark" ? "@media all" : "@media not all")
    .replaceAll("color-scheme:light dark", `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}
