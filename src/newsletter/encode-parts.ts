/** The parts of a message as MIME nodes, encoded, for recipients whose tokens have the same length. */
export type EncodedParts = {
  /** The parts in their order, with a recipient's token in its places. */
  fill: (token: string) => FilledParts;
};

export type FilledParts = { boundary: string; nodes: string[] };

/** A pool of one letter repeated would be found in a text; this stands in none. */
const PROBE = "Zq7x-Kv3j_Wd9";

/** A token of some length that no text holds, to be found again in an encoded message. */
export function makeProbe(length: number): string {
  return PROBE.repeat(Math.ceil(length / PROBE.length)).slice(0, length);
}

/** True for letters, figures, `-` and `_`, which quoted-printable (RFC 2045, 6.7) and addresses leave as they are. */
export function isFillable(token: string): boolean {
  return /^[\w-]+$/u.test(token);
}

/**
 * Cuts a message, already encoded, where the probe stands in it: for ten thousand recipients the same twenty kilobytes would else be
 * encoded ten thousand times. A token takes the place of another of its length without moving a line break; a soft one may stand
 * inside. Undefined where the letter has no place for a token.
 */
export function cutParts(message: string, probe: string): EncodedParts | undefined {
  const boundary = /boundary="([^"]+)"/u.exec(message)?.[1];
  if (boundary === undefined) return undefined;
  const [, ...parts] = message.split(`\r\n--${boundary}`);
  const nodes = parts.filter((part) => !part.startsWith("--")).map((part) => part.replace(/^\r\n/u, ""));
  const place = new RegExp([...probe].join("(?:=\\r\\n)?"), "gu");
  const cut = nodes.map((node) => ({ rests: node.split(place), places: node.match(place) ?? [] }));
  if (cut.length !== 2 || cut.some(({ places }) => places.length === 0)) return undefined;
  return {
    fill: (token) => ({
      boundary: boundary.replace(/^-+_NmP-|-Part_\d+$/gu, ""),
      nodes: cut.map(({ rests, places }) => fillPlaces(rests, places, token)),
    }),
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
