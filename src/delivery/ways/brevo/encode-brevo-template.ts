import { UNSUBSCRIBE_MARK } from "../send-campaign.ts";

/** What Brevo replaces by a recipient's own address of unsubscription. */
const BREVO_UNSUBSCRIBE = "{{ unsubscribe }}";

/**
 * HTML that Brevo's template engine leaves as it is. Outside style sheets and comments, where none of our texts stand, the signs that
 * begin its tags (`{{ … }}`, `{% … %}`, `{# … #}`, and the older `[UNSUBSCRIBE]`) become character references, which every client shows as the
 * signs themselves. Only the mark of unsubscription becomes a tag.
 */
export function encodeBrevoHtml(html: string): string {
  return html
    .split(/(<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->)/u)
    .map((part, index) => (index % 2 === 0 ? encodeSigns(part) : spread(part)))
    .join("");
}

/** A subject knows no references: a word joiner, which shows nothing, parts the signs. */
export function encodeBrevoSubject(subject: string): string {
  return subject.replace(/\{(?=[{%#])/gu, "{\u2060").replace(/\[(?=[A-Z_]+\])/gu, "[\u2060");
}

function encodeSigns(html: string): string {
  return html
    .replace(/[{}[\]]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .split(UNSUBSCRIBE_MARK)
    .join(BREVO_UNSUBSCRIBE);
}

/** In a style sheet `@media{a{…}}` and `@media{#id{…}}` hold the signs of tags: a space parts them and changes nothing. */
function spread(css: string): string {
  return css.replace(/\{(?=[{%#])/gu, "{ ").replace(/([}%#])(?=\})/gu, "$1 ");
}
