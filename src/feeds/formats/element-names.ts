/** Elements of an item, or of its feed, as the formats spell them; feeds write them in any case. */
const NAMES = [
  "rss rdf:RDF feed channel item entry title link guid pubDate description content:encoded content summary id author name",
  "published updated issued modified created dc:date dc:title dc:creator dcterms:issued dcterms:created dcterms:modified",
  "atom:link atom:updated atom:published",
].flatMap((names) => names.split(" "));

const SPELLINGS = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The name as its format spells it: `pubDate` for `PUBDATE`; unknown names stay as they are. */
export function spellName(name: string): string {
  return SPELLINGS.get(name) ?? SPELLINGS.get(name.toLowerCase()) ?? name;
}

/** True for the elements that stand side by side in an item and never one in the other. */
export function isField(name: string): boolean {
  return FIELDS.has(name);
}

const FIELDS: ReadonlySet<string> = new Set(NAMES.slice(NAMES.indexOf("title")).filter((name) => name !== "name"));

/** The name without its prefix, in lower case. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
