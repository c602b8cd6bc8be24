/**
 * Escapes a text so that Markdown shows it to the letter, on one line: nothing in it can open a link, a heading, HTML, an
 * entity or a template of another engine (CommonMark 0.31, 2.4: any ASCII punctuation may be escaped).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&$^]/gu, "\\$&")
    .replace(/^(\p{Cf}*)(?=[-=])/u, "$1\\")
    .replace(/^(\p{Cf}*\d+)(?=[.)])/u, "$1\\");
}

/**
 * An address as a Markdown link destination: what could end it or hide in it is percent-encoded (RFC 3986), what would be read as
 * an entity is not one.
 */
export function escapeDestination(address: string): string {
  return encodeURI(address.toWellFormed())
    .replace(/&(?=#?\w+;)/gu, "&amp;")
    .replace(/%25([0-9a-f]{2})/giu, "%$1")
    .replace(/[()'*_~`<>\\[\]{}|^!]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
