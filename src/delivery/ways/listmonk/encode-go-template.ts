import { UNSUBSCRIBE_MARK } from "../send-campaign.ts";

/**
 * A text as a Go template that renders to that very text, and runs nothing of it. listmonk first rewrites its own shorthands
 * anywhere in the text (`https://…@TrackLink`), then gives it to `html/template`, which would also drop comments and re-escape
 * addresses. So the whole text stands in string literals, `{{ Safe "…" }}`, in which neither finds anything; only the mark of
 * unsubscription becomes an action of its own.
 */
export function encodeGoTemplate(text: string): string {
  return text
    .split(UNSUBSCRIBE_MARK)
    .map((part) => `{{ Safe ${quoteGo(part)} }}`)
    .join("{{ UnsubscribeURL }}");
}

/** The same for a subject, which listmonk compiles only if it holds an action, and as plain text. */
export function encodeGoSubject(subject: string): string {
  return subject.includes("{{") ? `{{ ${quoteGo(subject)} }}` : subject;
}

/** An interpreted string literal of Go: JSON's escapes are among its own. No brace stands next to another, no shorthand stays whole. */
function quoteGo(text: string): string {
  return JSON.stringify(text.toWellFormed())
    .replace(/\{(?=\{)/gu, "\\u007b")
    .replace(/\}(?=\})/gu, "\\u007d")
    .replace(/@(?=TrackLink)/gu, "\\u0040");
}
