import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBody } from "../../src/feeds/decode-body.ts";

const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const bytes = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

describe("the encoding of a feed is found in this order", () => {
  it.each<[name: string, body: Uint8Array, contentType: string | undefined, expected: string]>([
    ["a UTF-8 mark wins over everything", bytes("<é>", "utf-8", true), "text/xml; charset=iso-8859-1", "<é>"],
    ["a UTF-16 mark wins", bytes("<é>", "utf-16le", true), "text/xml; charset=utf-8", "<é>"],
    ["a big-endian UTF-16 mark wins", bytes("<é>", "utf-16be", true), undefined, "<é>"],
    ["a UTF-32 mark is not taken for UTF-16", bytes("<é>", "utf-32le", true), undefined, "<é>"],
    ["UTF-16 without a mark is told by its first character", bytes("<é>", "utf-16be"), undefined, "<é>"],
    ["valid UTF-8 wins over a lying header", bytes("<é>", "utf-8"), "text/xml; charset=iso-8859-1", "<é>"],
    ["valid UTF-8 wins over a lying prolog", bytes(`${prolog("latin1")}é`, "utf-8"), undefined, `${prolog("latin1")}é`],
    [
      "the header wins over the prolog",
      bytes(`${prolog("utf-8")}ж`, "koi8-r"),
      "text/xml;charset=koi8-r",
      `${prolog("utf-8")}ж`,
    ],
    ["a quoted charset is read", bytes("ж", "koi8-r"), 'text/xml; charset="KOI8-R"; q=1', "ж"],
    ["a charset in single quotes is read", bytes("ж", "koi8-r"), "text/xml; charset='koi8-r'", "ж"],
    [
      "the prolog decides when the header says nothing",
      bytes(`${prolog("iso-8859-15")}œ€`, "iso-8859-15"),
      "text/xml",
      `${prolog("iso-8859-15")}œ€`,
    ],
    [
      "ISO-8859-1 means windows-1252 on the web",
      bytes(`${prolog("ISO-8859-1")}l’œuvre`, "windows-1252"),
      undefined,
      `${prolog("ISO-8859-1")}l’œuvre`,
    ],
    ["a label that only iconv-lite knows is read", bytes("é", "cp850"), "text/xml; charset=cp850", "é"],
    ["a label that nobody knows is passed over", bytes("é", "windows-1252"), "text/xml; charset=klingon", "é"],
    [
      "a UTF-16 label on bytes that are not is passed over",
      bytes(`${prolog("utf-16")}é`, "windows-1252"),
      undefined,
      `${prolog("utf-16")}é`,
    ],
    ["windows-1252 comes last", bytes("« 30 € »", "windows-1252"), undefined, "« 30 € »"],
    [
      "a UTF-8 character cut at the end does not spoil the others",
      bytes("élan né", "utf-8").subarray(0, -1),
      undefined,
      "élan n",
    ],
    [
      "one broken byte does not spoil a UTF-8 feed",
      Buffer.concat([bytes("été à Noël ", "utf-8"), Buffer.of(0xe9)]),
      "text/xml; charset=utf-8",
      "été à Noël ",
    ],
    [
      "a header that says UTF-8 of windows-1252 is not believed",
      bytes("été à Noël", "windows-1252"),
      "text/xml; charset=utf-8",
      "été à Noël",
    ],
    ["nothing gives nothing", new Uint8Array(), undefined, ""],
  ])("%s", (_, body, contentType, expected) => {
    expect(decodeBody(body, contentType).replace(/\ufffd$/, "")).toBe(expected);
  });
});
