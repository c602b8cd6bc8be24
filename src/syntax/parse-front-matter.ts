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
  let yaml: ParsedYaml | undefined;
  const readYaml = (block: string) => {
    yaml = parseYaml(block.replace(/^[^\S\n]*\n/u, ""));
    return {};
  };
  const engines = { yaml: readYaml, javascript: refuse, js: refuse, coffee: refuse, json: refuse, toml: refuse };
  const { content } = matter(text, { engines, language: "yaml" });
  const body = content.replace(/^[^\S\n]+\n/u, "");
  const bodyOffset = text.slice(0, text.length - body.length).split("\n").length - 1;
  return { yaml: yaml ?? parseYaml(""), body, yamlOffset: 1, bodyOffset };
}

/** A file's text without its byte order mark, with one kind of line end and its letters composed. */
export function normaliseText(source: string): string {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  return composeLetters(text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text);
}

/** The front matter must open on the first line and be closed, each time by a line that is `---` and nothing else. */
function checkMarks(text: string): ParsedYaml | undefined {
  const [first = ""] = text.split("\n", 1);
  if (text.trim() === "")
    return refuseYaml(1, "l'en-tête manque, le fichier est vide", "écrivez-y un en-tête et un texte, ou retirez-le");
  if (!first.startsWith("---"))
    return refuseYaml(1, "l'en-tête manque", "commencez le fichier par une ligne --- suivie des champs");
  if (first.trimEnd() !== "---")
    return refuseYaml(1, `l'en-tête ${quote(first)} n'est pas du YAML`, "écrivez --- seul sur la première ligne");
  const end = text.indexOf("\n---");
  if (end === -1)
    return refuseYaml(1, "l'en-tête n'est pas fermé", "écrivez --- seul sur une ligne après le dernier champ");
  const [closing = ""] = text.slice(end + 1).split("\n", 1);
  return closing.trimEnd() === "---"
    ? undefined
    : refuseYaml(
        text.slice(0, end).split("\n").length + 1,
        `la ligne ${quote(closing)} ne ferme pas l'en-tête`,
        "écrivez --- seul sur la ligne",
      );
}

/** Letters that may be parts of others: none stands before U+0300, nor among the signs that French texts use (Unicode, NFC_Quick_Check). */
const MAY_COMPOSE = /[^\0-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]/u;

/**
 * Letters and their accents as one character each (Unicode, NFC): macOS writes the names of files, and what is copied from them, as two.
 * Addresses keep what they are made of.
 */
function composeLetters(text: string): string {
  if (!MAY_COMPOSE.test(text) || text.normalize("NFC") === text) return text;
  return text
    .split(/(https?:\/\/[^\s<>"')]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize("NFC")))
    .join("");
}
