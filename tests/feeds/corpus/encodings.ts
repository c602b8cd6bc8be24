import iconv from "iconv-lite";
import type { BrokenFeed } from "./broken-feed.ts";

const rss = (title: string, prolog = "") =>
  `${prolog}<rss version="2.0"><channel><title>s</title><item><title>${title}</title><link>/x</link></item></channel></rss>`;
const line = (title: string) => `${title} · /x · —`;
const declare = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

type Case = readonly [fault: string, body: string | Uint8Array, title: string, contentType?: string];
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const [HEAD = "", TAIL = ""] = rss("|").split("|");
const around = (title: number[]) => bytes(HEAD, title, TAIL);
const encode = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

const CASES: readonly Case[] = [
  ["a mark before its UTF-8", `\ufeff${rss("été")}`, "été"],
  ["two marks before its UTF-8", `\ufeff\ufeff${rss("été")}`, "été"],
  ["UTF-16, little end first, with its mark", encode(rss("été €", declare("utf-16")), "utf-16le", true), "été €"],
  ["UTF-16, big end first, with its mark", encode(rss("été €", declare("utf-16")), "utf-16be", true), "été €"],
  ["UTF-16, little end first, without a mark", encode(rss("été", declare("utf-16")), "utf-16le"), "été"],
  ["UTF-16, big end first, without a mark", encode(rss("été"), "utf-16be"), "été"],
  ["UTF-16 that the header alone tells", encode(` ${rss("été")}`, "utf-16le"), "été", "text/xml; charset=utf-16le"],
  ["UTF-32, little end first", encode(rss("été"), "utf-32le", true), "été"],
  ["UTF-32, big end first", encode(rss("été"), "utf-32be", true), "été"],
  ["a header that lies about its UTF-8", rss("été"), "été", "text/xml; charset=iso-8859-1"],
  ["a prolog that lies about its UTF-8", rss("été", declare("iso-8859-1")), "été"],
  ["a prolog that says UTF-16 of its UTF-8", rss("été", declare("utf-16")), "été"],
  ["a header that says UTF-16 of its UTF-8", rss("été"), "été", "text/xml; charset=utf-16"],
  [
    "Latin-1 that the header tells between quotes",
    encode(rss("été"), "latin1"),
    "été",
    'text/xml; charset="iso-8859-1"',
  ],
  [
    "Latin-1 that the prolog tells between apostrophes",
    encode(rss("été", `<?xml version='1.0' encoding='ISO-8859-1'?>`), "latin1"),
    "été",
  ],
  ["Latin-1 that nothing tells", encode(rss("été"), "latin1"), "été"],
  [
    "windows-1252 that calls itself Latin-1",
    encode(rss("l’été à 3 €", declare("iso-8859-1")), "windows-1252"),
    "l’été à 3 €",
  ],
  ["windows-1252 that calls itself UTF-8", encode(rss("l’été à 3 €", declare("utf-8")), "windows-1252"), "l’été à 3 €"],
  ["Latin-9", encode(rss("œuvre à 3 €", declare("iso-8859-15")), "iso-8859-15"), "œuvre à 3 €"],
  ["Macintosh", encode(rss("été", declare("macintosh")), "macintosh"), "été"],
  ["an old code page of DOS", encode(rss("été", declare("ibm850")), "cp850"), "été"],
  ["Cyrillic", encode(rss("Выборы", declare("koi8-r")), "koi8-r"), "Выборы"],
  ["Greek", encode(rss("Εκλογές", declare("iso-8859-7")), "iso-8859-7"), "Εκλογές"],
  ["Japanese", encode(rss("市民", declare("Shift_JIS")), "shift_jis"), "市民"],
  ["Chinese", encode(rss("公民参与", declare("gb2312")), "gb2312"), "公民参与"],
  ["Korean", encode(rss("시민", declare("euc-kr")), "euc-kr"), "시민"],
  ["an encoding that nobody knows", encode(rss("été", declare("x-inconnu")), "latin1"), "été"],
  ["an empty encoding", rss("été", declare("")), "été"],
  ["one broken byte among its UTF-8", around([0xc3, 0xa9, 0x74, 0xc3, 0xa9, 0x20, 0xe9]), "été é"],
  ["bytes of two encodings", around([0xe9, 0x20, 0xe0, 0x20, 0xc3, 0xa9]), "é à Ã©"],
  ["an overlong sequence", around([0xc0, 0xbc, 0x62]), "À¼b"],
  ["bytes of nothing at its end", bytes(rss("a"), [0, 0, 0, 0]), "a"],
  ["bytes of nothing at its head", bytes([0, 0, 0], rss("a")), "a"],
  ["its encoding after many blanks", encode(`\n\n   ${rss("été", declare("iso-8859-1"))}`, "latin1"), "été"],
  [
    "its encoding in capitals and blanks",
    encode(rss("été", `<?XML version = "1.0"  encoding = "ISO-8859-1" ?>`), "latin1"),
    "été",
  ],
];

export const ENCODINGS: readonly BrokenFeed[] = CASES.map(([fault, body, title, contentType]) => ({
  fault,
  body,
  contentType,
  gives: [line(title)],
}));
