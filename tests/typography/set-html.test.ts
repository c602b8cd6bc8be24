import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { setHtml } from "../../src/typography/set-html.ts";

/** Cases write a no-break space as `~`, a thin one as `_`. */
const show = (html: string) => html.trim().replaceAll("\u00a0", "~").replaceAll("\u202f", "_");

type Case = [sentence: string, html: string, set: string];

describe("in HTML", () => {
  const cases: Case[] = [
    ["a quotation is closed in another element", "<p>« <em>Nous</em> »</p>", "<p>«~<em>Nous</em>~»</p>"],
    ["a straight one too", '<p>"<b>Nous</b>" seuls</p>', "<p>«~<b>Nous</b>~» seuls</p>"],
    ["escaped quotes are quotes", "<p>Le &quot;peuple&quot;</p>", "<p>Le «~peuple~»</p>"],
    ["a mark stands outside of the link before it", '<p><a href="/a">Qui</a>?</p>', '<p><a href="/a">Qui</a>_?</p>'],
    ["a title that asks ends a sentence", '<p>Lire <a href="/a">Qui ?</a>.</p>', '<p>Lire <a href="/a">Qui_?</a>.</p>'],
    ["two blocks are two sentences", "<p>Qui</p><p>?</p>", "<p>Qui</p><p>?</p>"],
    [
      "attributes stay",
      '<a title="Qui ? > Non !" href="/?a=b">Non !</a>',
      '<a title="Qui ? > Non !" href="/?a=b">Non_!</a>',
    ],
    ["code stays", "<p><code>a ? b : c</code> ?</p>", "<p><code>a ? b : c</code>_?</p>"],
    ["blocks of code stay", "<pre><code>l'un ?</code></pre>", "<pre><code>l'un ?</code></pre>"],
    ["scripts stay", '<script type="x">"a" ?</script><p>a ?</p>', '<script type="x">"a" ?</script><p>a_?</p>'],
    ["signs of HTML stay signs", "<p>a &lt; b &amp; c ?</p>", "<p>a &lt; b &amp; c_?</p>"],
    ["ordinals are raised", "<p>le 1er, la 2ème</p>", "<p>le 1<sup>er</sup>, la 2<sup>e</sup></p>"],
    ["those raised by hand stay", "<p>le 1<sup>er</sup> mai</p>", "<p>le 1<sup>er</sup>~mai</p>"],
    ["a title holds no element", "<title>Le 1er ?</title>", "<title>Le 1er_?</title>"],
    [
      "another language stays",
      '<p>Dit : <i lang="en">a: b ?</i> : non</p>',
      '<p>Dit~: <i lang="en">a: b ?</i>~: non</p>',
    ],
    [
      "French inside of it does not",
      '<div lang="en"><p>Why ?</p><p lang="fr">Quoi ?</p><p>Why ?</p></div>',
      '<div lang="en"><p>Why ?</p><p lang="fr">Quoi_?</p><p>Why ?</p></div>',
    ],
    ["void elements close nothing", '<p lang="en">a<br>b ?</p><p>c ?</p>', '<p lang="en">a<br>b ?</p><p>c_?</p>'],
    ["a number and the title after it are two", "<p>102 <a>L'État</a></p>", "<p>102 <a>L’État</a></p>"],
    [
      "also where the blank is in the first",
      "<p><span>102 </span><a>km de pistes</a></p>",
      "<p><span>102 </span><a>km de pistes</a></p>",
    ],
    ["also where the blank is in the second", "<p><em>12</em> h de marche</p>", "<p><em>12</em> h de marche</p>"],
    ["also before hundreds", "<p><b>102</b> <a>300 idées</a></p>", "<p><b>102</b> <a>300 idées</a></p>"],
    ["also before a sign", "<p><b>50</b>% et <b>12</b> €</p>", "<p><b>50</b>% et <b>12</b> €</p>"],
    [
      "a unit in the element of its number is kept with it",
      "<p><em>12 km</em> à <a>14 h 30</a></p>",
      "<p><em>12~km</em> à <a>14~h~30</a></p>",
    ],
    ["a month is kept with its day", "<p><b>14</b> juillet</p>", "<p><b>14</b>~juillet</p>"],
    ["ellipses may be cut", "<p>Fin.<b>..</b></p>", "<p>Fin…<b></b></p>"],
  ];
  it.each(cases)("%s", (_, html, set) => {
    expect(show(setHtml(html, "fr"))).toBe(set);
    expect(show(setHtml(setHtml(html, "fr"), "fr"))).toBe(set);
  });

  it("English pages stay as they are", () => {
    const page = '<p>What\'s "this" ?</p>';
    expect(setHtml(page, "en")).toBe(page);
  });
});

describe("Markdown set", () => {
  const cases: Case[] = [
    [
      "closes quotations across marks",
      "Il dit « *non* » ; **oui** !",
      "<p>Il dit «~<em>non</em>~»_; <strong>oui</strong>_!</p>",
    ],
    [
      "leaves code and addresses",
      "`a ?` [b](/c?d=e:f) <https://example.org/a?b=c:d> !",
      '<p><code>a ?</code> <a href="/c?d=e:f">b</a> <a href="https://example.org/a?b=c:d">https://example.org/a?b=c:d</a>_!</p>',
    ],
    ["reads across line ends", "Un mot\n: deux", "<p>Un mot~: deux</p>"],
  ];
  it.each(cases)("%s", (_, markdown, html) => {
    expect(show(setHtml(renderMarkdown(markdown), "fr"))).toBe(html);
  });
});
