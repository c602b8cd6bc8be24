import { describe, expect, it } from "vitest";
import type { Picture } from "../../src/images/picture.ts";
import { renderProse } from "../../src/markdown/render-markdown.ts";

const PICTURE: Picture = {
  sources: [
    { type: "image/avif", srcset: "/images/a-480.avif 480w, /images/a-960.avif 960w" },
    { type: "image/jpeg", srcset: "/images/a-480.jpeg 480w, /images/a-960.jpeg 960w" },
  ],
  src: "/images/a-960.jpeg",
  width: 960,
  height: 640,
};
const render = (markdown: string, more = {}) =>
  renderProse(markdown, {
    language: "fr",
    offersPlayers: true,
    findPicture: (address) => (address === "images/a.jpg" ? PICTURE : undefined),
    ...more,
  });

type Case = [sentence: string, markdown: string, html: string];

describe("a quotation", () => {
  const cases: Case[] = [
    [
      "is a figure with its source as caption and its address in cite",
      "> Non.\n>\n> — Ada, [Le carnet](https://a.example.org/c)",
      '<figure class="quotation">\n<blockquote cite="https://a.example.org/c">\n<p>Non.</p>\n</blockquote>\n<figcaption>\nAda, <cite><a href="https://a.example.org/c">Le carnet</a></cite></figcaption>\n</figure>\n',
    ],
    [
      "may hold its source on the last line of its paragraph",
      "> Non.\n> – *Ada*",
      '<figure class="quotation">\n<blockquote>\n<p>Non.</p>\n</blockquote>\n<figcaption>\n<em>Ada</em></figcaption>\n</figure>\n',
    ],
    ["without source stays a quotation", "> Non.", "<blockquote>\n<p>Non.</p>\n</blockquote>\n"],
    ["keeps a line of dialogue that stands alone", "> — Non.", "<blockquote>\n<p>— Non.</p>\n</blockquote>\n"],
    [
      "gives no cite for an address that is no page",
      "> Non.\n>\n> — [Ada](mailto:ada@example.org)",
      '<figure class="quotation">\n<blockquote>\n<p>Non.</p>\n</blockquote>\n<figcaption>\n<cite><a href="mailto:ada@example.org">Ada</a></cite></figcaption>\n</figure>\n',
    ],
  ];
  it.each(cases)("%s", (_, markdown, html) => {
    expect(render(markdown).html.replace(/<figcaption>(?!\n)/gu, "<figcaption>\n")).toBe(html);
  });

  it("has a source of its own within another", () => {
    const { html } = render("> > Oui.\n> >\n> > — Ada\n>\n> Non.\n>\n> — Blaise");
    expect(html.match(/<figcaption>\n?(\w+)/gu)?.map((one) => one.replace(/\s/gu, ""))).toEqual([
      "<figcaption>Ada",
      "<figcaption>Blaise",
    ]);
  });
});

describe("a note", () => {
  it("is linked both ways, by links that say where they lead", () => {
    expect(render("Un[^a].\n\n[^a]: Deux.").html).toMatchInlineSnapshot(`
      "<p>Un<sup class="note-call"><a href="#note-1" id="appel-1" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="note-1"><p>Deux. <a class="note-back" href="#appel-1" role="doc-backlink" aria-label="Revenir à l’appel de la note 1">↑</a></p>
      </li>
      </ol>
      </section>
      "
    `);
  });

  it("called twice is written once, with a way back to each call", () => {
    const { html } = render("Un[^a], deux[^a].\n\n[^a]: Trois.");
    expect([...html.matchAll(/id="([^"]+)"/gu)].map(([, id]) => id)).toEqual(["appel-1", "appel-1-2", "note-1"]);
    expect([...html.matchAll(/doc-backlink/gu)]).toHaveLength(2);
    expect([...html.matchAll(/href="#(appel[^"]+)"/gu)].map(([, id]) => id)).toEqual(["appel-1", "appel-1-2"]);
  });

  it("shares no id with those of another text of the page", () => {
    const text = "## Un\n\nDeux[^a].\n\n[^a]: Trois.";
    const ids = ["voix-1", "voix-2", undefined].flatMap((prefix) =>
      [...render(text, { prefix }).html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(9);
  });

  it("leads to the page where the text leaves it", () => {
    const base = "https://example.org/a/";
    expect(render("Un[^a].\n\n[^a]: Deux.", { base }).html).toContain(`href="${base}#note-1"`);
  });

  it("starts anew in every text", () => {
    const shared = {};
    for (const _ of [1, 2]) expect(renderProse("Un[^a].\n\n[^a]: Deux.", shared).html).toContain(">1</a>");
  });

  it("that nothing defines stays text", () => {
    expect(render("Un[^a].").html).toBe("<p>Un[^a].</p>\n");
  });
});

describe("a table", () => {
  it("scrolls in a region that has a name and takes the focus", () => {
    const { html } = render("|Ville|An|\n|:-|-:|\n|A|1|");
    expect(html).toContain('<section class="table" tabindex="0" aria-label="Tableau\u00a0: Ville, An">');
    expect(html).toContain('<th class="align-left" scope="col">Ville</th>');
    expect(html).toContain('<td class="align-right">1</td>');
    expect(html).not.toContain("style=");
  });

  it.each([
    [
      "of three columns with a sentence",
      "|Jour|Texte|Ici|\n|-|-|-|\n|lundi|Un titre qui ne tiendrait pas en trois lignes étroites|là|",
      true,
    ],
    ["of three columns of short cells", "|Jour|Texte|Ici|\n|-|-|-|\n|lundi|Un titre|là|", false],
    [
      "of two columns with a sentence",
      "|Jour|Texte|\n|-|-|\n|lundi|Un titre qui ne tiendrait pas en trois lignes étroites|",
      false,
    ],
    [
      "of four columns with a sentence",
      "|A|B|C|D|\n|-|-|-|-|\n|a|Un titre qui ne tiendrait pas en trois lignes étroites|c|d|",
      false,
    ],
    [
      "whose address is long, and not its words",
      `|A|B|C|\n|-|-|-|\n|a|[b](https://example.org/${"x".repeat(50)})|c|`,
      false,
    ],
  ])("%s is shown row by row on a narrow screen or not, and then says its roles", (_, markdown, isStack) => {
    const { html } = render(markdown);
    const roles = [...html.matchAll(/<(\w+)[^>]* role="(\w+)"/gu)].map(([, tag, role]) => `${tag} ${role}`);
    const [row, head, cell] = ["tr row", "th columnheader", "td cell"];
    const whole = ["table table", "thead rowgroup", row, head, head, head, "tbody rowgroup", row, cell, cell, cell];
    expect(html.includes('class="table table-stack"')).toBe(isStack);
    expect(roles).toEqual(isStack ? whole : []);
  });

  it("is numbered where there are several", () => {
    const { html } = render("|A|\n|-|\n|b|\n\ntexte\n\n|A|\n|-|\n|b|", { language: "en" });
    expect([...html.matchAll(/aria-label="([^"]+)"/gu)].map(([, name]) => name)).toEqual(["Table 1: A", "Table 2: A"]);
  });
});

describe("a picture alone in its paragraph", () => {
  it("is a figure with its legend and its credit, in widths and formats", () => {
    expect(render('![Une salle](images/a.jpg "La salle — Crédit : Ada")').html).toMatchInlineSnapshot(`
      "<figure class="figure"><picture><source type="image/avif" srcset="/images/a-480.avif 480w, /images/a-960.avif 960w" sizes="(min-width: 40rem) 36.5rem, calc(100vw - 2.25rem)"><source type="image/jpeg" srcset="/images/a-480.jpeg 480w, /images/a-960.jpeg 960w" sizes="(min-width: 40rem) 36.5rem, calc(100vw - 2.25rem)"><img src="/images/a-960.jpeg" alt="Une salle" width="960" height="640" decoding="async"></picture><figcaption>La salle <small>Crédit : Ada</small></figcaption>
      </figure>
      "
    `);
  });

  it.each([
    ["a legend alone", '![x](images/a.jpg "La salle")', "<figcaption>La salle</figcaption>"],
    [
      "a credit alone",
      '![x](images/a.jpg "Crédit : Ada")',
      "<figcaption><small>Crédit\u00a0: Ada</small></figcaption>",
    ],
    ["a legend with a dash", '![x](images/a.jpg "A — B")', "<figcaption>A — B</figcaption>"],
  ])("has %s", (_, markdown, caption) => {
    expect(render(markdown).html.replace(/\n/gu, "")).toContain(caption);
  });

  it("may be a link", () => {
    expect(render("[![x](images/a.jpg)](https://example.org/)").html).toMatch(
      /<figure class="figure">\s*<a href="[^"]+"><picture>/u,
    );
  });

  it("comes at once if it is the text's first, when it is near else", () => {
    const { html } = render("![x](images/a.jpg)\n\n![y](images/a.jpg)");
    expect([...html.matchAll(/<img [^>]*>/gu)].map(([image]) => image.includes('loading="lazy"'))).toEqual([
      false,
      true,
    ]);
  });

  it("has one absolute address where the text leaves the page", () => {
    const { html } = render("![x](images/a.jpg)", { base: "https://example.org/b/" });
    expect(html).toContain('<img src="https://example.org/images/a-960.jpeg" alt="x" width="960" height="640">');
    expect(html).not.toContain("<picture>");
  });

  it("amid words stays among them", () => {
    expect(render("Voir ![x](images/a.jpg) ici").html).not.toContain("<figure");
  });
});

describe("a link alone in its paragraph", () => {
  const cases: [address: string, frame: string | undefined][] = [
    ["https://www.youtube.com/watch?v=abcdefghijk&t=12", "https://www.youtube-nocookie.com/embed/abcdefghijk"],
    ["https://youtu.be/abcdefghijk?si=x", "https://www.youtube-nocookie.com/embed/abcdefghijk"],
    ["https://www.youtube.com/shorts/abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk"],
    ["https://www.youtube.com/@chaine", undefined],
    ["https://vimeo.com/123456", "https://player.vimeo.com/video/123456?dnt=1"],
    ["https://vimeo.com/channels/x", undefined],
    ["https://www.dailymotion.com/video/x8abc", "https://geo.dailymotion.com/player.html?video=x8abc"],
    [
      "https://bsky.app/profile/ada.example.org/post/3kabc",
      "https://embed.bsky.app/embed/ada.example.org/app.bsky.feed.post/3kabc",
    ],
    [
      "https://tube.example.org/w/abcdefghijkmnopqrstuvw",
      "https://tube.example.org/videos/embed/abcdefghijkmnopqrstuvw",
    ],
    [
      "https://tube.example.org/videos/watch/01234567-89ab-cdef-0123-456789abcdef",
      "https://tube.example.org/videos/embed/01234567-89ab-cdef-0123-456789abcdef",
    ],
    ["https://social.example.org/@ada/123456789012", "https://social.example.org/@ada/123456789012/embed"],
    ["https://social.example.org/@ada", undefined],
    ["https://example.org/w/court", undefined],
    ["https://notyoutube.com/watch?v=abcdefghijk", undefined],
  ];
  it.each(cases)("to %s offers %s", (address, frame) => {
    const { html, playerOrigins } = render(`[Un titre](${address})`);
    expect(/data-frame="([^"]+)"/u.exec(html)?.[1]).toBe(frame);
    expect(playerOrigins).toEqual(frame === undefined ? [] : [new URL(frame).origin]);
    expect(html).toContain(`href="${address.replaceAll("&", "&amp;")}"`);
  });

  it("names the host that a click will ask", () => {
    expect(render("[Un <titre>](https://youtu.be/abcdefghijk)").html).toMatchInlineSnapshot(`
      "<figure class="player">
      <p class="player-kind label">Vidéo sur YouTube</p>
      <p class="player-title"><a href="https://youtu.be/abcdefghijk">Un &lt;titre&gt;</a></p>
      <button type="button" hidden="" data-frame="https://www.youtube-nocookie.com/embed/abcdefghijk" data-title="Un &lt;titre&gt;, Vidéo sur YouTube" data-kind="video">Regarder ici</button>
      <figcaption>Rien n’est chargé avant votre clic : votre navigateur contactera alors www.youtube-nocookie.com.</figcaption>
      </figure>
      "
    `);
  });

  it.each([
    ["where words stand beside it", "[x](https://youtu.be/abcdefghijk) !", {}],
    ["where another link does", "[x](https://youtu.be/abcdefghijk) [y](/)", {}],
    ["where the page loads no script for it", "[x](https://youtu.be/abcdefghijk)", { offersPlayers: false }],
    ["where the text leaves the page", "[x](https://youtu.be/abcdefghijk)", { base: "https://example.org/" }],
  ])("stays a link %s", (_, markdown, more) => {
    expect(render(markdown, more).html).not.toContain("<button");
  });
});

it("headings are told with their anchors, those of quotations left out", () => {
  expect(render("## Un\n\n> ## Cité\n\n### Deux *fois*").headings).toEqual([
    { level: 2, id: "un", text: "Un" },
    { level: 3, id: "deux-fois", text: "Deux fois" },
  ]);
});
