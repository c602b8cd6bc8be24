import { createRandom, type Random } from "./create-random.ts";

const WORDS =
  "ville commune citoyens débat budget participatif consultation vote assemblée données ouvertes élus démocratie réforme atelier quartier numérique plateforme pétition régie transport école climat".split(
    " ",
  );
const BYTES = 50_000;
const ITEMS = 20;

/** A made-up feed of about 50 kB and 20 items, RSS or Atom by turns, as publishing programs write them: always the same for its number. */
export function makeFeed(number: number): string {
  const random = createRandom(number + 1);
  const paragraphs = Array.from({ length: ITEMS }, () => makeText(random, BYTES / ITEMS - 900));
  return number % 2 === 0 ? renderRss(number, paragraphs, random) : renderAtom(number, paragraphs, random);
}

const makeTitle = (random: Random) => Array.from({ length: 8 }, () => random.pick(WORDS)).join(" ");

function makeText(random: Random, bytes: number): string {
  let text = "";
  while (text.length < bytes)
    text += `<p>L&#8217;<em>${random.pick(WORDS)}</em> ${makeTitle(random)}, <a href="https://example.org/${random.between(1, 999)}?a=1&amp;b=2">${random.pick(WORDS)}</a>&nbsp;!</p>\n`;
  return text;
}

function renderRss(number: number, paragraphs: readonly string[], random: Random): string {
  const items = paragraphs.map(
    (html, index) => `<item>
<title>${makeTitle(random)} &#8211; n°${index}</title>
<link>https://h${number}.example.org/articles/${index}/</link>
<dc:creator><![CDATA[Rédaction]]></dc:creator>
<pubDate>Fri, ${String(20 - (index % 9)).padStart(2, "0")} Nov 2026 08:${String(index).padStart(2, "0")}:00 +0100</pubDate>
<category><![CDATA[${random.pick(WORDS)}]]></category>
<guid isPermaLink="false">https://h${number}.example.org/?p=${index}</guid>
<description><![CDATA[<p>${makeTitle(random)} [&#8230;]</p>]]></description>
<content:encoded><![CDATA[${html}]]></content:encoded>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Source ${number}</title><atom:link href="https://h${number}.example.org/feed/" rel="self" type="application/rss+xml"/>
<link>https://h${number}.example.org</link><description>Essai</description>${items.join("\n")}</channel></rss>`;
}

function renderAtom(number: number, paragraphs: readonly string[], random: Random): string {
  const escapeHtml = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const entries = paragraphs.map(
    (html, index) => `<entry>
<title type="html">${makeTitle(random)} &amp;#8211; n°${index}</title>
<link rel="alternate" type="text/html" href="https://h${number}.example.org/articles/${index}/"/>
<id>tag:h${number}.example.org,2026:${index}</id><author><name>Rédaction</name></author>
<published>2026-11-${String(20 - (index % 9)).padStart(2, "0")}T08:00:00+01:00</published>
<updated>2026-11-20T08:00:00+01:00</updated><category term="${random.pick(WORDS)}"/>
<content type="html">${escapeHtml(html)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Source ${number}</title>
<link rel="self" href="https://h${number}.example.org/feed/"/><link href="https://h${number}.example.org/"/>
<id>tag:h${number}.example.org,2026:flux</id><updated>2026-11-20T08:00:00Z</updated>${entries.join("\n")}</feed>`;
}
