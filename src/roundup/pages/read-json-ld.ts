/** What a page's JSON-LD says of its article (schema.org). */
export type JsonLdArticle = {
  title?: string;
  description?: string;
  author?: string;
  publisher?: string;
  language?: string;
  date?: string;
  isFree?: boolean;
};

/** Types of what a roundup links to. */
const ARTICLE =
  /^(?:(?:News|Social|Opinion|Report|Reportage|Review|Analysis|Background|Tech|Scholarly|Advertiser|Live|Blog)?(?:NewsArticle|Article|BlogPosting|BlogPost|Posting|MediaPosting)|Report|VideoObject|PodcastEpisode|RadioEpisode|Event|DiscussionForumPosting)$/u;
/** Objects in objects are looked into so far. */
const DEPTH = 4;

/** The first article that the scripts of a page describe; nothing of what cannot be read. */
export function findArticle(scripts: readonly string[]): JsonLdArticle {
  const nodes = scripts.flatMap((script) => listNodes(parseJson(script), DEPTH));
  const node = nodes.find((one) =>
    toList(one["@type"]).some((type) => ARTICLE.test(String(type).replace(/^https?:\/\/schema\.org\//u, ""))),
  );
  if (node === undefined) return {};
  const byId = new Map(nodes.flatMap((one) => (typeof one["@id"] === "string" ? [[one["@id"], one] as const] : [])));
  const nameAll = (value: unknown) =>
    toList(value)
      .flatMap((one) => nameOf(one, byId) ?? [])
      .join(", ") || undefined;
  return {
    title: textOf(node.headline) ?? textOf(node.name),
    description: textOf(node.description),
    author: nameAll(node.author),
    publisher: nameAll(node.publisher),
    language: textOf(node.inLanguage),
    date: textOf(node.datePublished) ?? textOf(node.uploadDate),
    isFree: readFree(node.isAccessibleForFree) ?? readParts(node.hasPart),
  };
}

type Node = Record<string, unknown>;

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ""));
  } catch {
    return undefined;
  }
}

function listNodes(value: unknown, depth: number): Node[] {
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listNodes(one, depth));
  const node = value as Node;
  const inner = [node["@graph"], node.mainEntity, node.mainEntityOfPage];
  return [node, ...inner.flatMap((one) => listNodes(one, depth - 1))];
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const textOf = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string | undefined {
  if (typeof value === "string") return /^https?:/u.test(value) ? undefined : textOf(value);
  if (typeof value !== "object" || value === null) return undefined;
  const node = value as Node;
  return textOf(node.name) ?? textOf(byId.get(String(node["@id"]))?.name);
}

/** A boolean, or its name, as many write it. */
function readFree(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" && /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === "true" : undefined;
}

/** A part that is not free is what one pays for. */
function readParts(parts: unknown): boolean | undefined {
  const isPaid = toList(parts).some((part) => readFree((part as Node | null)?.isAccessibleForFree) === false);
  return isPaid ? false : undefined;
}
