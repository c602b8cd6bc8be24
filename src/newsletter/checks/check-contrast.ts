import { sayNumber } from "../../text/editor-language.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type Check, error, list, ok } from "./check.ts";
import { type HtmlDocument, type HtmlElement, ownTextOf } from "./read-html.ts";
import { type CssRule, openCascade, readCss, type Scheme } from "./read-styles.ts";

/** Red, green, blue, from 0 to 1. */
type Colour = readonly [number, number, number];

/** WCAG 2.2, criterion 1.4.3, level AA; asked of large text too. */
const LEAST = 4.5;
const WHITE: Colour = [1, 1, 1];
const BLACK: Colour = [0, 0, 0];

/** A text, its colour and the one behind it. */
type Shown = { words: string; ink: Colour; paper: Colour };

/** Contrast of every text as it is computed: in light, in dark, and where a mailbox turns the light letter dark by force. */
export function checkContrast({ elements, styleSheet }: HtmlDocument): Check {
  const rules = readCss(styleSheet);
  const light = listShown(elements, rules, "light");
  const modes: [name: string, shown: Shown[]][] = [
    ["en clair", light],
    ["en sombre", listShown(elements, rules, "dark")],
    ["couleurs inversées", light.map(invert)],
  ];
  const faint = modes.flatMap(([name, shown]) =>
    shown.filter((one) => contrastOf(one) < LEAST).map(({ words }) => `${words} (${name})`),
  );
  if (faint.length > 0)
    return error(
      `textes d'un contraste de moins de 4,5${NBSP}: ${list([...new Set(faint)])}${NNBSP}; changez les couleurs`,
    );
  return ok(`contraste${NBSP}: ${modes.map(([name, shown]) => `${formatLeast(shown)} au moins ${name}`).join(", ")}`);
}

function listShown(elements: readonly HtmlElement[], rules: readonly CssRule[], scheme: Scheme): Shown[] {
  const cascade = openCascade(rules, scheme);
  const known = new Map<unknown, { ink: Colour; paper: Colour; hidden: boolean }>();
  return elements.flatMap((element) => {
    const inherited = known.get(element.parent);
    const styles = cascade(element);
    const own = {
      ink: parseColour(styles.get("color") ?? "") ?? inherited?.ink ?? BLACK,
      paper: parseColour(styles.get("background-color") ?? "") ?? inherited?.paper ?? WHITE,
      hidden: inherited?.hidden === true || styles.get("display") === "none" || element.name === "head",
    };
    known.set(element, own);
    const words = ownTextOf(element).replace(/\s+/gu, " ").trim();
    return own.hidden || words === "" ? [] : [{ words: words.slice(0, 40), ...own }];
  });
}

function invert({ words, ink, paper }: Shown): Shown {
  return { words, ink: invertLightness(ink), paper: invertLightness(paper) };
}

function contrastOf({ ink, paper }: Shown): number {
  return measureContrast(ink, paper);
}

/** Rounded down, so that no figure says more than there is. */
function formatLeast(shown: readonly Shown[]): string {
  const least = Math.min(...shown.map(contrastOf), 21);
  return sayNumber(Math.floor(least * 10) / 10);
}

/** The colour of `#rgb` or `#rrggbb`, alone or within a shorthand; undefined where there is none. */
export function parseColour(value: string): Colour | undefined {
  const digits = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/iu.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, « contrast ratio »). */
function measureContrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour as a mailbox shows it that turns light letters dark by force: the same hue, the lightness turned over. */
function invertLightness(colour: Colour): Colour {
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
