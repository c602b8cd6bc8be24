import fc from "fast-check";
import { HOSTILE } from "../roundup/hostile-texts.ts";

/** What a text may hold to leave its place in a letter, each with what it tries. */
export const HOSTILE_TEXTS = [
  ["a closing MJML element", "</mj-text></mj-column></mj-section><mj-raw><script>alert(1)</script></mj-raw>"],
  ["an opening MJML element", "<mj-raw><img src=x onerror=alert(1)></mj-raw>"],
  ["an MJML include", '<mj-include path="/etc/passwd" type="html" />'],
  ["a script", "<script>alert(1)</script>"],
  ["a style that closes", "</style><script>alert(1)</script><style>"],
  ["a title that closes", "</title></mj-title></mj-head><script>alert(1)</script>"],
  ["a template", "{{ 7 }} {{ .Subscriber.Email }} [[ x ]] {% raw %} <%= 7 %>"],
  ["a template in a style", 'x" style="color:{{ 7 }}'],
  ["Markdown", "](javascript:alert(1)) **x** `y` <https://x.example.org>"],
  ["front matter", "---js\n{}\n---"],
  ["an attribute that closes", `"><img src=x onerror="alert(1)" x='`],
  ["an Outlook conditional", "<!--[if mso]><p>x</p><![endif]--><!-- htmlmin:ignore -->"],
  ["a CDATA section", "<![CDATA[ </mj-text> ]]>"],
  ["entities", "&lt;script&gt; &amp;lt; &#x3c;b&#62; &nbsp;"],
  ["a replacement pattern", "$& $1 $` $' $$"],
  ["header lines", "x\r\nBcc: victim@example.org\r\n\r\n<b>y</b>"],
  ["a boundary", "----_NmP-0-Part_1"],
] as const;

const PIECES = [
  ...HOSTILE.filter((text) => text.length < 200),
  ...HOSTILE_TEXTS.map(([, text]) => text),
  "<img src=x onerror=window.pwned=1>",
  "<svg/onload=window.pwned=1>",
  "</style><script>window.pwned=1</script>",
  "<!--",
  "-->",
  "]]>",
  "<![endif]-->",
  '"',
  "'",
  "&",
  "&#60;",
  "=3D",
  "=\r\n",
];

/** Texts made of hostile pieces and of any characters at all, the same at every run. */
export function makeHostileTitles(count: number): string[] {
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 }));
  const title = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
  return fc.sample(
    title.filter((text) => text.trim() !== ""),
    { numRuns: count, seed: 2016 },
  );
}
