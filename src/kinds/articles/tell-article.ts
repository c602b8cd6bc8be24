import { renderMarkdown } from "../../markdown/render-markdown.ts";
import type { SafeHtml } from "../../markdown/safe-html.ts";
import type { Article, Speaker } from "../../model/model.ts";
import { categoriesOf } from "../../model/views/list-categories.ts";
import { tellOriginal, useOf } from "../../model/views/tell-original.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { setText } from "../../typography/set-text.ts";
import type { FeedEntry, Teller } from "../kind.ts";
import { tellItem } from "../tell-item.ts";

/** An article as feeds hold it, the answers to a questionnaire with it. */
export function tellArticle(article: Article, teller: Teller): FeedEntry {
  const { model } = teller;
  const { body, authors, questionnaire } = article;
  const base = new URL(article.path, model.settings.url).href;
  const language = article.language ?? model.settings.language;
  const render = (markdown: string, file = article.file) =>
    renderMarkdown(markdown, { base, language, findPicture: teller.findPictures(file) });
  const answers = (questionnaire?.respondents ?? []).flatMap((respondent) => [
    `<h2>${escapeHtml(respondent.name)}</h2>`,
    ...respondent.answers
      .filter(({ state }) => state === "answered")
      .map(
        ({ question, text }) =>
          `<h3>${escapeHtml(setText(question.text, language))}</h3>\n${render(text, respondent.file)}`,
      ),
  ]);
  const tags = [...categoriesOf(article, model), ...article.tags].map(({ label }) => label);
  const html = [
    ...describeProvenance(article, teller),
    render(body),
    ...answers,
    ...describeSignatories(article, base, teller),
  ].join("\n");
  return { ...tellItem(article, model), html: html as SafeHtml, authors, tags };
}

/** Where a text comes from, as its page says it on a slip: before the text, in feeds. Nothing where it is ours. */
function describeProvenance(article: Article, { model, strings }: Teller): string[] {
  const { original, translator } = article;
  if (!original) return [];
  const { language } = model.settings;
  const { provenance } = strings.media;
  const { title, url, publisher, authors, licence } = original;
  const notice = [tellOriginal(article, strings), provenance.uses[useOf(article)]].filter(Boolean).join(". ");
  const known = [
    [provenance.original, link(title, url)],
    [provenance.authors, authors.map(nameSpeaker).join(", ")],
    [provenance.publisher, publisher && escapeHtml(publisher)],
    [provenance.licence, licence && link(licence.name, licence.url)],
    [provenance.translator, translator && nameSpeaker(translator)],
  ].filter(([, value]) => value);
  const rows = known.map(([name, value]) => `${escapeHtml(`${name}${strings.colon}`)} ${value}`);
  return [`<p>${rows.join("<br>")}</p>`, `<p>${escapeHtml(setText(notice, language))}</p>`];
}

/** Who signs a text, after it. Nothing where nobody does. */
function describeSignatories(article: Article, base: string, { model, strings }: Teller): string[] {
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
