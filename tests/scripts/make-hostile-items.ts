import { createRandom } from "../../bench/create-random.ts";

const RUN = "window.pwned=1";

/** What each engine on the way would run, open or close: HTML, its attributes and its entities, Markdown, templates, MJML, YAML, XML. */
const ATOMS = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT >`,
  `<img src=x onerror=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `"><input autofocus onfocus=${RUN}>`,
  `' onmouseover='${RUN}' x='`,
  `</title><script>${RUN}</script>`,
  `</textarea></style></noscript><script>${RUN}</script>`,
  `<!--><script>${RUN}</script>-->`,
  `--> <!-- acteurs: voix-publique ; date: 1999 -->`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `[clic](javascript:${RUN})`,
  `[clic]( javascript&colon;${RUN} )`,
  `![image](x" onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `<https://faux.example.org/"onclick="${RUN}>`,
  `[ref]: javascript:${RUN} "x"`,
  `[^1]: <script>${RUN}</script>`,
  `[clic](data:text/html;base64,PHNjcmlwdD4=)`,
  "\\](https://faux.example.org) [x](https://faux.example.org",
  "| a | b |\n|---|---|\n| c | d |",
  "\n\n## Titre\n\n### [faux](https://faux.example.org) — Faux\n",
  "\n```html\n<script>",
  "~~~\n> cité\n- liste\n1. un",
  "---\ntitle: pris\n---",
  "---js\n{ window.pwned = 1 }\n---",
  "{{ 7 * 7 }} {% raw %} {%- include 'x' -%}",
  "<%= 7 * 7 %> $\u007b7*7} #{7*7} *{7*7} @{7*7}",
  "{{constructor.constructor('window.pwned=1')()}}",
  `</mj-text><mj-raw><script>${RUN}</script></mj-raw><mj-text>`,
  "<mj-include path='/etc/hostname' />",
  `]]><script>${RUN}</script><![CDATA[`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;`,
  `<style>*{background:url(javascript:${RUN})}</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  "<base href=https://faux.example.org/><form action=https://faux.example.org><button>",
  '=HYPERLINK("https://faux.example.org")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\u0000\u0007\u001b[31m\u0085\u2028\u2029",
  "\u202egro.elpmaxe\u202c \u200b\ufeff\u00ad",
  "\ud800 \udfff \ufffe",
  "\r\nBcc: tous@example.org\r\n\r\n",
  "é".repeat(300),
  "a".repeat(300),
  "<".repeat(40) + ">".repeat(40),
  "[".repeat(60) + "](".repeat(20),
  "*_`~".repeat(30),
  "> ".repeat(50),
  "\\".repeat(31),
  "# Titre {#id .classe onclick=x}",
  "::: attention\n:::",
  "www.faux.example.org http://faux.example.org mailto:a@example.org",
];

/** Words between, so that the text stays relevant and can be looked for. */
const WORDS = ["Démocratie", "démocratie locale", "La DÉMOCRATIE", "démocraties"];

export type HostileItem = { title: string; excerpt: string };

/** So many items whose title and excerpt are out for harm, no two alike; the same seed makes the same. Every title holds a keyword. */
export function makeHostileItems(count: number, seed: number): HostileItem[] {
  const { pick, between, chance } = createRandom(seed);
  const compose = () => {
    const parts = Array.from({ length: between(1, 3) }, () => pick(ATOMS));
    const text = [pick(WORDS), ...parts].join(chance(0.5) ? " " : "");
    return chance(0.2) ? text.slice(0, between(20, text.length)) : text;
  };
  return Array.from({ length: count }, (_, number) => ({
    title: `démocratie ${number} ${compose()}`,
    excerpt: chance(0.9) ? `${compose()} ${compose()}` : "",
  }));
}
