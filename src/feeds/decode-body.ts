import { gunzipSync, constants as zlib } from "node:zlib";
import iconv from "iconv-lite";
import { decodeStrays } from "./decode-strays.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Byte order marks (XML 1.0, F.1). */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-32be", [0x00, 0x00, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes of a compressed body that are undone: as many as a fetch takes. */
const MOST_BYTES = 10 * 2 ** 20;

/**
 * Bytes of a feed → text, never throwing. Tried in order: byte order mark, zeros where UTF-16 and UTF-32 put them, the escapes of
 * ISO-2022-JP, valid UTF-8, the charset of the Content-Type header, the encoding of the XML prolog, UTF-8 in which a few bytes are of windows-1252, the
 * encoding that makes the likeliest text. A body that was compressed without a word is undone first, as far as it goes.
 */
export function decodeBody(written: Uint8Array, contentType?: string): string {
  const body = unzip(written);
  const marked = MARKS.find(([, bytes]) => bytes.every((byte, index) => body[index] === byte))?.[0];
  const wide = marked ?? detectWide(body);
  if (wide !== undefined) return iconv.decode(body, wide);
  const text = decodeValidUtf8(body);
  if (text?.includes("\u001b$")) return new TextDecoder("iso-2022-jp").decode(body);
  return text ?? decodeDeclared(body, contentType) ?? decodeGuessed(body);
}

/** Since Mac OS 8.5 the currency sign is the euro (https://unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT); iconv-lite has the older table. */
function decodeGuessed(body: Uint8Array): string {
  const encoding = guessEncoding(body);
  const text = iconv.decode(body, encoding);
  return encoding === "macintosh" ? text.replaceAll("¤", "€") : text;
}

/** RFC 1952, 2.3.1. */
function unzip(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES });
  } catch {
    return body;
  }
}

/** The markup at the head of a feed is ASCII: in two or four bytes a character, most of the others are zero. */
function detectWide(body: Uint8Array): string | undefined {
  const head = body.subarray(0, 64);
  const pattern = [0, 1, 2, 3].map((place) => {
    const bytes = head.filter((_, index) => index % 4 === place);
    return bytes.filter((byte) => byte === 0).length > bytes.length / 2 ? "0" : "x";
  });
  return { x000: "utf-32le", "000x": "utf-32be", x0x0: "utf-16le", "0x0x": "utf-16be" }[pattern.join("")];
}

function decodeValidUtf8(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function decodeDeclared(body: Uint8Array, contentType: string | undefined): string | undefined {
  for (const label of [pickHeaderCharset(contentType), pickPrologEncoding(body), "utf-8"]) {
    const text = label === undefined ? undefined : decodeAs(body, label);
    if (text !== undefined) return text;
  }
  return undefined;
}

function decodeAs(body: Uint8Array, label: string): string | undefined {
  const encoding = pickEncoding(label);
  if (encoding === "utf-8") return decodeMostlyUtf8(body);
  // A prolog or header that could be read as ASCII is not UTF-16, whatever it says.
  const usable = !/^utf-?(?:16|32)/i.test(encoding) && iconv.encodingExists(encoding);
  return usable ? iconv.decode(body, encoding) : undefined;
}

/** The WHATWG name of a label (`latin1` and `iso-8859-1` are windows-1252 there), else the label for iconv-lite. */
function pickEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label;
  }
}

/** Broken bytes beyond which each is not looked at. */
const MOST_STRAYS = 100_000;

/** UTF-8 with broken bytes counts as UTF-8 only when as many of its accents are right as wrong. */
function decodeMostlyUtf8(body: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(body);
  if (!isMostlySound(text)) return undefined;
  return countBroken(text) > MOST_STRAYS ? text : decodeStrays(body);
}

function isMostlySound(text: string): boolean {
  const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return sound > 0 && sound >= countBroken(text);
}

const countBroken = (text: string) => text.match(/\ufffd/g)?.length ?? 0;

/** The line, counted from 1, of the first bytes of another encoding in UTF-8: a feed is read all the same, a list of people is not. */
export function findStray(body: Uint8Array): number | undefined {
  const text = new TextDecoder("utf-8").decode(body);
  const at = decodeValidUtf8(body) === undefined && isMostlySound(text) ? text.indexOf("\ufffd") : -1;
  return at === -1 ? undefined : text.slice(0, at).split(/\r\n?|\n/u).length;
}

function pickHeaderCharset(contentType = ""): string | undefined {
  const [, quoted, plain] = /charset\s*=\s*(?:["']([^"']*)["']|([^\s;"']+))/i.exec(contentType) ?? [];
  return (quoted ?? plain)?.trim() || undefined;
}

function pickPrologEncoding(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, 1024)).toString("latin1");
  return /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
}
