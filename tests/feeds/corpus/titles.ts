import { inAtom, inRss } from "./broken-feed.ts";

const rss = (title: string) => `<title>${title}</title><link>/x</link><pubDate>2026-11-20T12:00:00Z</pubDate>`;
const atom = (title: string) => `<id>x</id><link href="/x"/><updated>2026-11-20T12:00:00Z</updated>${title}`;
const line = (title: string) => `${title} · /x · 2026-11-20T12:00Z`;

export const TITLES = [
  ...inRss(
    (
      [
        ["a bare ampersand", "Pain & vin", "Pain & vin"],
        ["two bare ampersands and a question", "Q&A & R&D", "Q&A & R&D"],
        ["an entity of HTML", "D&eacute;mocratie&nbsp;: c&oelig;ur", "Démocratie\u00a0: cœur"],
        ["an entity of HTML without its semicolon", "D&eacutemocratie", "Démocratie"],
        ["an entity that nobody knows", "Fin &inconnue; ici", "Fin &inconnue; ici"],
        ["a title escaped twice", "D&amp;eacute;bat &amp;amp; vote", "Débat & vote"],
        ["a title escaped three times", "Pain &amp;amp;amp; vin", "Pain & vin"],
        ["CDATA with markup", "<![CDATA[<b>Gras</b> et maigre]]>", "Gras et maigre"],
        ["CDATA with an entity", "<![CDATA[L&#8217;eau &amp; le feu]]>", "L’eau & le feu"],
        ["CDATA beside text", "Avant <![CDATA[& pendant]]> et après", "Avant & pendant et après"],
        ["CDATA cut in two to hold its own end", "<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b"],
        ["the end of a CDATA section in plain text", "a ]]> b", "a ]]> b"],
        ["a reference to a character that XML forbids", "Un&#0; deux&#x1F; trois", "Un deux trois"],
        ["a control character as it is", "Un\u000b deux\u0000\u0008", "Un deux"],
        ["a reference beyond Unicode", "Un&#x110000; deux", "Un deux"],
        ["a reference to half a character", "Un&#xD83D; deux", "Un deux"],
        ["a character of two halves", "Vote &#55357;&#56832;", "Vote 😀"],
        ["an apostrophe of windows-1252 by its number", "L&#146;eau", "L’eau"],
        ["elements inside the title", "Le <i>vif</i> du <b>sujet</b>", "Le vif du sujet"],
        ["an element that is never closed", "Une ligne<br>et l'autre", "Une ligne et l'autre"],
        ["an element that was never opened", "Un titre</em> bancal", "Un titre bancal"],
        ["elements that overlap", "<b>Un <i>titre</b> croisé</i>", "Un titre croisé"],
        ["a bare less-than sign", "Quand a < b", "Quand a < b"],
        ["a less-than sign before a letter", "Si x <y alors", "Si x <y alors"],
        ["escaped signs that are no markup", "3 &lt;5 et 7&gt; 2", "3 <5 et 7> 2"],
        ["escaped markup", "&lt;em&gt;Un&lt;/em&gt; titre", "Un titre"],
        ["a script", "&lt;script&gt;alert(1)&lt;/script&gt;", "alert(1)"],
        ["blanks and line ends", "\r\n\t  Un\n   titre  \r\n", "Un titre"],
        ["letters in two pieces", "De\u0301mocratie", "Démocratie"],
        ["characters that turn the text round", "abc\u202edef\u2066", "abcdef"],
        ["a soft markup comment", "Un <!-- rien --> titre", "Un titre"],
        ["a processing instruction", "Un <?php echo 1 ?> titre", "Un titre"],
        ["an element of another vocabulary", "Un <foo:bar>autre</foo:bar> titre", "Un autre titre"],
        ["an image alone", "&lt;img src=x onerror=alert(1)&gt;", "—"],
        ["an image and its words", "&lt;img src=x onerror=alert(1) alt='Un dessin'&gt;", "Un dessin"],
        ["a million letters", "a".repeat(1_000_000), "a".repeat(50_000)],
      ] as const
    ).map(([fault, title, expected]) => [fault, rss(title), line(expected)] as const),
  ),
  ...inRss([
    ["an empty title", rss(""), line("—")],
    ["a title that closes itself", rss("").replace("<title></title>", "<title/>"), line("—")],
    ["two titles", rss("Le premier</title><title>Le second"), line("Le premier")],
    ["a title of a picture", `<media:title>Une photo</media:title>${rss("Le titre")}`, line("Le titre")],
    [
      "a title of Dublin Core alone",
      rss("x").replace("<title>x</title>", "<dc:title>Le titre</dc:title>"),
      line("Le titre"),
    ],
    [
      "names in capitals",
      rss("Le titre").replace(/<(\/?)(title|link)>/g, (_, end, name) => `<${end}${name.toUpperCase()}>`),
      line("Le titre"),
    ],
    ["no title but a text", rss("x").replace("<title>x</title>", "<description>Un texte</description>"), line("—")],
    ["a title with an attribute without quotes", rss("x").replace("<title>", "<title type=text>"), line("x")],
    ["a title with the same attribute twice", rss("x").replace("<title>", '<title a="1" a="2">'), line("x")],
    ["a title with an attribute that holds a tag", rss("x").replace("<title>", '<title a="<b>">'), line("x")],
    ["a title with an attribute without value", rss("x").replace("<title>", "<title hidden>"), line("x")],
  ]),
  ...inAtom(
    (
      [
        ["a title of HTML", '<title type="html">L&amp;#8217;&lt;b&gt;eau&lt;/b&gt;</title>', "L’eau"],
        ["a title of HTML in CDATA", '<title type="html"><![CDATA[L&rsquo;<b>eau</b>]]></title>', "L’eau"],
        [
          "a title of XHTML",
          '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <b>mot</b> gras</div></title>',
          "Un mot gras",
        ],
        [
          "a title of XHTML under a prefix",
          '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">Un <h:b>mot</h:b></h:div></title>',
          "Un mot",
        ],
        ["a title of text with signs", '<title type="text">a &lt; b &amp;&amp; c</title>', "a < b && c"],
        [
          "a title of text that looks like markup (RFC 4287, 3.1.1.1)",
          '<title type="text">&lt;b&gt;Gras&lt;/b&gt;</title>',
          "<b>Gras</b>",
        ],
        ["a title without type", "<title>Un &amp; deux</title>", "Un & deux"],
        ["a title of an unknown type", '<title type="application/x">Un titre</title>', "Un titre"],
        ["a title in base64", '<title type="text/html" mode="base64">TCfDqXTDqSA8Yj5pY2k8L2I+</title>', "L'été ici"],
        ["a title in base64 that is none", '<title mode="base64">Pas du tout !</title>', "Pas du tout !"],
        ["a title escaped as of Atom 0.3", '<title mode="escaped" type="text/html">L&amp;eacute;ger</title>', "Léger"],
        [
          "a title of XML as of Atom 0.3",
          '<title mode="xml" type="application/xhtml+xml">Un <b>mot</b></title>',
          "Un mot",
        ],
        ["no title", "", "—"],
        [
          "the title of a source it was taken from",
          "<source><title>Autre</title><link href='https://autre.example.org/'/><updated>2001-01-01T00:00:00Z</updated></source><title>Le mien</title>",
          "Le mien",
        ],
      ] as const
    ).map(([fault, title, expected]) => [fault, atom(title), line(expected)] as const),
  ),
];
