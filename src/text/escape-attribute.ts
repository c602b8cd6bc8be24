/** A text as the value of an HTML attribute between double quotes, or as an element's text. */
export function escapeAttribute(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
