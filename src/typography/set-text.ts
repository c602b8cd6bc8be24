import { listEdits } from "./list-edits.ts";

/** Sets a plain text by the rules of its language, a language tag (BCP 47); only French has some. Setting it again changes nothing. */
export function setText(text: string, language: string): string {
  if (!isFrench(language)) return text;
  let set = "";
  let from = 0;
  for (const edit of listEdits(text)) {
    set += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return from === 0 && set === "" ? text : set + text.slice(from);
}

export function isFrench(language: string): boolean {
  return /^fr(?:-|$)/iu.test(language);
}
