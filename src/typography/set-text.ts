import { findStrings } from "../words/languages.ts";
import { listEdits } from "./list-edits.ts";

/** Sets a plain text by the rules of its language, a tag (BCP 47), where that has some. Setting it again changes nothing. */
export function setText(text: string, language: string): string {
  if (!hasRules(language)) return text;
  let set = "";
  let from = 0;
  for (const edit of listEdits(text)) {
    set += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return from === 0 && set === "" ? text : set + text.slice(from);
}

/** True where the table of a language, a tag (BCP 47), names rules that set its texts. */
export function hasRules(language: string): boolean {
  return findStrings(language)?.conventions.typography === "french";
}
