import { sayNumber } from "../../text/editor-language.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type Colour, measureContrast, parseColour, turnOver } from "../../theme/colour.ts";
import type { Scheme } from "../../theme/palette.ts";
import { type Check, error, list, ok } from "./check.ts";
import { type HtmlDocument, type HtmlElement, ownTextOf } from "./read-html.ts";
import { type CssRule, openCascade, readCss } from "./read-styles.ts";

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
  return { words, ink: turnOver(ink), paper: turnOver(paper) };
}

function contrastOf({ ink, paper }: Shown): number {
  return measureContrast(ink, paper);
}

/** Rounded down, so that no figure says more than there is. */
function formatLeast(shown: readonly Shown[]): string {
  const least = Math.min(...shown.map(contrastOf), 21);
  return sayNumber(Math.floor(least * 10) / 10);
}
