import { offsetAt } from "../../text/zoned-time.ts";

/**
 * Minutes east of Greenwich of the zone names met in feeds; RFC 822 knows the American ones. Of a name that several zones have, the one of the
 * most readers: IST is India's, BST Britain's, CST America's.
 */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, tu: 0, gmt: 0, wet: 0 },
  ...{ bst: 60, west: 60, wat: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120, hec: 60, heec: 120 },
  ...{ eet: 120, sast: 120, cat: 120, eest: 180, eat: 180, msk: 180, trt: 180, irst: 210, gst: 240 },
  ...{ pkt: 300, ist: 330, npt: 345, ict: 420, wib: 420, sgt: 480, hkt: 480, pht: 480, awst: 480, jst: 540, kst: 540 },
  ...{ acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
  ...{ nst: -210, ndt: -150, ast: -240, adt: -180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360 },
  ...{ pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, hne: -300, hae: -240 },
  ...{ brt: -180, art: -180, uyt: -180, clt: -240, clst: -180, bot: -240, vet: -240, cot: -300, pet: -300 },
};

/** Names that say where the clock hangs, and not whether it is summer. */
const PLACES: Readonly<Record<string, string>> = {
  at: "America/Halifax",
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
  "cet/cest": "Europe/Paris",
  "met/mest": "Europe/Paris",
  "mez/mesz": "Europe/Berlin",
  "est/edt": "America/New_York",
  est5edt: "America/New_York",
  cst6cdt: "America/Chicago",
  mst7mdt: "America/Denver",
  "pst/pdt": "America/Los_Angeles",
  pst8pdt: "America/Los_Angeles",
};

const MINUTE = 60_000;

/**
 * Minutes by which clocks that show `local` (milliseconds, as if in UTC) are east of Greenwich, by the zone's name in lower case: « est »,
 * « met dst », « europe/brussels ». Undefined for a name that nobody knows.
 */
export function findOffset(name: string, local: number): number | undefined {
  const [zone = "", summer] = name.split(" ");
  const fixed = ZONES[zone];
  if (fixed !== undefined) return fixed + (summer === undefined ? 0 : 60);
  const place = PLACES[zone] ?? zone;
  return place.includes("/") ? offsetThere(local, place) : undefined;
}

function offsetThere(local: number, timeZone: string): number | undefined {
  try {
    const near = offsetAt(local, timeZone);
    return offsetAt(local - near, timeZone) / MINUTE;
  } catch {
    return undefined;
  }
}
