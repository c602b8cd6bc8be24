import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import type { Article } from "../../src/model/model.ts";
import type { Speaker } from "../../src/model/speech.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import { setText } from "../../src/typography/set-text.ts";
import type { Site } from "../site-context.tsx";

/** Where a text comes from, as its page says it on a slip: before the text, in feeds. Nothing where it is ours. */
export function describeProvenance({ original, translator, canonical }: Article, { model, strings }: Site): string[] {
  if (!original) return [];
  const { language } = model.settings;
  const { provenance } = strings.media;
  const { title, url, publisher, authors, licence } = original;
  const status = canonical ? provenance.verbatim : translator ? provenance.translated : provenance.summary;
  const known = [
    [provenance.original, link(title, url)],
    [provenance.authors, authors.map(nameSpeaker).join(", ")],
    [provenance.publisher, publisher && escapeHtml(publisher)],
    [provenance.licence, licence && link(licence.name, licence.url)],
    [provenance.translator, translator && nameSpeaker(translator)],
  ].filter(([, value]) => value);
  const rows = known.map(([name, value]) => `${escapeHtml(`${name}${strings.colon}`)} ${value}`);
  return [`<p>${rows.join("<br>")}</p>`, `<p>${escapeHtml(setText(status, language))}</p>`];
}

/** Who signs a text, after it. Nothing where nobody does. */
export function describeSignatories(article: Article, base: string, { model, strings }: Site): string[] {
  const { signatories, about_signatories: about } = article;
  const { language } = model.settings;
  const words = strings.media.signatories;
  const names = signatories.map((one) => `<li>${nameSpeaker(one)}</li>`).join("");
  return [
    ...(about ? [`<h2>${escapeHtml(words.who)}</h2>`, renderMarkdown(about, { base, language })] : []),
    ...(names === "" ? [] : [`<h2>${escapeHtml(words.title(signatories.length))}</h2>`, `<ul>${names}</ul>`]),
  ];
}

function nameSpeaker({ name, role }: Speaker): string {
  return escapeHtml([name, role].filter(Boolean).join(", "));
}

function link(text: string, url: string | undefined): string {
  return url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
