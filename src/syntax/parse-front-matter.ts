import matter from "gray-matter";
import { quote } from "../text/quote.ts";
import { type ParsedYaml, parseYaml, refuseYaml } from "./parse-yaml.ts";

export type FrontMatter = {
  yaml: ParsedYaml;
  body: string;
  /** Lines of the file before the YAML's first, and before the body's first. */
  yamlOffset: number;
  bodyOffset: number;
};

const refuse = () => {
  throw new Error("only YAML front matter is read");
};

/** Splits a Markdown source. Only YAML is read between the marks: no engine of gray-matter runs (its JavaScript one would). */
export function parseFrontMatter(source: string): FrontMatter {
  const text = normaliseText(source);
  const fault = checkMarks(text);
  if (fault) return { yaml: fault, body: "", yamlOffset: 0, bodyOffset: 0 };
  let yaml = parseYaml("");
  const readYaml = (block: string) => {
    yaml = parseYaml(block.replace(/^[^\S\n]*\n/u, ""));
    return {};
  };
  const engines = { yaml: readYaml, javascript: refuse, js: refuse, coffee: refuse, json: refuse, toml: refuse };
  const { content } = matter(text, { engines, language: "yaml" });
  const body = content.replace(/^[^\S\n]+\n/u, "");
  const bodyOffset = text.slice(0, text.length - body.length).split("\n").length - 1;
  return { yaml, body, yamlOffset: 1, bodyOffset };
}

/** A file's text without its byte order mark, with one kind of line end and its letters composed. */
export function normaliseText(source: string): string {
  return composeLetters(source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"));
}

/** The front matter must open on the first line and be closed, each time by a line that is `---` and nothing else. */
function checkMarks(text: string): ParsedYaml | undefined {
  const [first = "", ...rest] = text.split("\n");
  if (text.trim() === "")
    return refuseYaml(1, "l'en-tête manque, le fichier est vide", "écrivez-y un en-tête et un texte, ou retirez-le");
  if (!first.startsWith("---"))
    return refuseYaml(1, "l'en-tête manque", "commencez le fichier par une ligne --- suivie des champs");
  if (first.trimEnd() !== "---")
    return refuseYaml(1, `l'en-tête ${quote(first)} n'est pas du YAML`, "écrivez --- seul sur la première ligne");
  const end = rest.findIndex((line) => line.startsWith("---"));
  const closing = rest[end];
  if (closing === undefined)
    return refuseYaml(1, "l'en-tête n'est pas fermé", "écrivez --- seul sur une ligne après le dernier champ");
  return closing.trimEnd() === "---"
    ? undefined
    : refuseYaml(end + 2, `la ligne ${quote(closing)} ne ferme pas l'en-tête`, "écrivez --- seul sur la ligne");
}

/**
 * Letters and their accents as one character each (Unicode, NFC): macOS writes the names of files, and what is copied from them, as two.
 * Addresses keep what they are made of.
 */
function composeLetters(text: string): string {
  if (text.normalize("NFC") === text) return text;
  return text
    .split(/(https?:\/\/[^\s<>"')]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize("NFC")))
    .join("");
}
