import nodemailer from "nodemailer";
import type { Settings } from "../../model/schema/settings.ts";
import { describeMessage } from "../../newsletter/compose-message.ts";
import type { UnaddressedLetter } from "../../newsletter/letter.ts";

/** The parts of a letter as MIME nodes, encoded, for recipients whose tokens have the same length. */
export type EncodedParts = {
  boundary: string;
  /** The parts in their order, with a recipient's token in its places. */
  fill: (token: string) => string[];
};

/** A pool of one letter repeated would be found in a text; this stands in none. */
const PROBE = "Zq7x-Kv3j_Wd9";

/**
 * Encodes the parts once: for ten thousand recipients the same twenty kilobytes would else be encoded ten thousand times. Tokens are of
 * letters, figures, `-` and `_`, which quoted-printable (RFC 2045, 6.7) leaves as they are, so that one takes the place of another of its
 * length without moving a line break; a soft one may stand inside. Undefined where the letter has no place for a token.
 */
export async function encodeParts(
  letter: UnaddressedLetter,
  settings: Settings,
  tokenLength: number,
): Promise<EncodedParts | undefined> {
  const token = PROBE.repeat(Math.ceil(tokenLength / PROBE.length)).slice(0, tokenLength);
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(describeMessage(letter, settings, { email: "x@example.org", token }));
  const text = message.toString("latin1");
  const boundary = /boundary="([^"]+)"/u.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  const [, ...parts] = text.split(`\r\n--${boundary}`);
  const nodes = parts.filter((part) => !part.startsWith("--")).map((part) => part.replace(/^\r\n/u, ""));
  const place = new RegExp([...token].join("(?:=\\r\\n)?"), "gu");
  const cut = nodes.map((node) => ({ rests: node.split(place), places: node.match(place) ?? [] }));
  if (cut.length !== 2 || cut.some(({ places }) => places.length === 0)) return undefined;
  return {
    boundary: boundary.replace(/^-+_NmP-|-Part_\d+$/gu, ""),
    fill: (own) => cut.map(({ rests, places }) => fillPlaces(rests, places, own)),
  };
}

function fillPlaces(rests: string[], places: string[], token: string): string {
  return rests.map((rest, index) => rest + fillPlace(places[index] ?? "", token)).join("");
}

/** Puts a token where another stood, with that one's soft line break. */
function fillPlace(place: string, token: string): string {
  const cut = place.indexOf("=\r\n");
  if (place === "" || cut < 0) return place === "" ? "" : token;
  return `${token.slice(0, cut)}=\r\n${token.slice(cut)}`;
}
