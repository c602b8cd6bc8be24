/** Red, green, blue, from 0 to 1 (sRGB). */
export type Colour = readonly [number, number, number];

/** Lightness from 0 to 1, chroma from 0 to about 0.37, hue in degrees (OKLCH; CSS Color 4, 9.3): steps of each are seen as alike. */
export type Perceived = { lightness: number; chroma: number; hue: number };

/** The colour of `#rgb` or `#rrggbb`, alone or within a shorthand; undefined where there is none. */
export function parseColour(value: string): Colour | undefined {
  const digits = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/iu.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function measureContrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour as a mailbox shows it that turns light letters dark by force: the same hue, the lightness turned over. */
export function turnOver(colour: Colour): Colour {
  const shift = 1 - Math.max(...colour) - Math.min(...colour);
  const [red, green, blue] = colour;
  return [red + shift, green + shift, blue + shift];
}

/** How a colour is seen: lightness, chroma, hue. */
export function perceive(hex: string): Perceived {
  const [red = 0, green = 0, blue = 0] = readHex(hex).map(toLinear);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/** The colour that is seen so, as `#rrggbb`: with less chroma, at the same lightness, where no screen shows as much. */
export function renderColour({ lightness, chroma, hue }: Perceived): string {
  const light = Math.min(1, Math.max(0, lightness));
  let [least, most] = [0, Math.max(0, chroma)];
  if (isShown(toRed({ lightness: light, chroma: most, hue }))) least = most;
  while (most - least > 0.0005) {
    const middle = (least + most) / 2;
    if (isShown(toRed({ lightness: light, chroma: middle, hue }))) least = middle;
    else most = middle;
  }
  const bytes = toRed({ lightness: light, chroma: least, hue }).map((value) =>
    Math.round(Math.min(1, Math.max(0, fromLinear(value))) * 255),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour of a token or of a setting, which a schema has checked; throws for anything else. */
export function readHex(hex: string): Colour {
  const colour = parseColour(hex);
  if (!colour) throw new Error(`${hex} is no colour`);
  return colour;
}

/** The contrast of two colours written `#rrggbb`. */
export function contrastOfHex(a: string, b: string): number {
  return measureContrast(readHex(a), readHex(b));
}

/** Linear red, green and blue; outside of 0 to 1 where no screen shows the colour. */
function toRed({ lightness, chroma, hue }: Perceived): Colour {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(linear: Colour): boolean {
  return linear.every((value) => value >= -0.0005 && value <= 1.0005);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
