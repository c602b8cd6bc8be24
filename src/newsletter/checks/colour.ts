/** Red, green, blue, from 0 to 1. */
export type Colour = readonly [number, number, number];

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
export function invertLightness(colour: Colour): Colour {
  const shift = 1 - Math.max(...colour) - Math.min(...colour);
  const [red, green, blue] = colour;
  return [red + shift, green + shift, blue + shift];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
