import { quoteYaml } from "../syntax/quote-yaml.ts";
import { replaceField } from "../syntax/replace-field.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { MatterField } from "./edit.ts";
import type { Draft } from "./parse-draft.ts";
import { type Edition, parseEdition } from "./parse-edition.ts";

/** The draft with another value for a field of its front matter; without that field where nothing is said. Undefined where its YAML cannot be changed so. */
export function replaceMatter(draft: Draft, field: MatterField, words: string): string | undefined {
  const value = words.replace(/\s+/gu, " ").trim();
  const scalar = value === "" ? undefined : field === "number" ? value : quoteYaml(value);
  return changeYaml(draft, { name: field, scalar, after: "title" });
}

/** The edition that a draft becomes: its front matter says no more that it is one, and all else stays. */
export function publishDraft(draft: Draft): Result<string, string> {
  const text = changeYaml(draft, { name: "draft", after: "title" });
  const after = text === undefined ? undefined : parseEdition(text, draft.file);
  const isSame =
    after?.value !== undefined &&
    JSON.stringify({ ...after.value, draft: true }) === JSON.stringify(draft.matter) &&
    !after.value.draft &&
    bodyOf(after) === bodyOf(draft);
  return isSame && text !== undefined
    ? accept(text)
    : refuse(`retirez vous-même la ligne ${quote("draft: true")} de ce fichier, le bureau ne sait pas le faire ici`);
}

function changeYaml({ lines, parts, eol }: Draft, change: Omit<Parameters<typeof replaceField>[1], "eol">) {
  const end = parts[0]?.start ?? 0;
  const closing = lines.slice(0, end).findIndex((line, index) => index > 0 && /^---\s*$/u.test(line));
  const yaml = replaceField(lines.slice(1, closing).join(""), { ...change, eol });
  return yaml === undefined || closing < 1 ? undefined : [lines[0], yaml, ...lines.slice(closing)].join("");
}

function bodyOf({ lines, parts }: Edition): string {
  return lines.slice(parts[0]?.start ?? 0).join("");
}
