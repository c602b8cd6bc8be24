import matter from "gray-matter";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";

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
  const text = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const opening = /^---[^\n]*/u.exec(text)?.[0];
  if (opening?.trimEnd() !== "---") return { yaml: noFrontMatter(opening), body: "", yamlOffset: 0, bodyOffset: 0 };
  let yaml = parseYaml("");
  const readYaml = (block: string) => {
    yaml = parseYaml(block.replace(/^\n/u, ""));
    return {};
  };
  const engines = { yaml: readYaml, javascript: refuse, js: refuse, coffee: refuse, json: refuse, toml: refuse };
  const { content } = matter(text, { engines, language: "yaml" });
  const bodyOffset = text.slice(0, text.length - content.length).split("\n").length - 1;
  return { yaml, body: content, yamlOffset: 1, bodyOffset };
}

function noFrontMatter(opening: string | undefined): ParsedYaml {
  if (opening === undefined)
    return {
      ok: false,
      line: 1,
      message: "l'en-tête manque",
      remedy: "commencez le fichier par une ligne --- suivie des champs",
    };
  return {
    ok: false,
    line: 1,
    message: `l'en-tête « ${opening} » n'est pas du YAML`,
    remedy: "écrivez --- seul sur la première ligne",
  };
}
