import type { ComponentProps } from "preact";
import { LIGHT } from "../../src/newsletter/letter-style.ts";
import { fitText } from "../../src/social/fit-text.ts";
import type { Painter } from "../../src/social/open-painter.ts";
import { CardFrame } from "./CardFrame.tsx";
import { CardLabel, CardText } from "./CardText.tsx";
import type { SocialCard } from "./social-card.ts";

const PAPER = "#f5f2e9";

type Props = { card: SocialCard; site: string; painter: Painter };

/** A text as a page of the review: its kind, its title as large as it can be, who signs it and when. */
export function TextCard({ card: { label, title, details = "" }, site, painter }: Props) {
  const sizes = [128, 112, 98, 86, 76, 66, 58];
  const text = fitText(title, painter.measureSerif, { width: 1050, height: 306, leading: 1.08, sizes });
  return (
    <Sheet site={site} background={PAPER}>
      <CardLabel x={70} y={120} colour={LIGHT.vermilion}>
        {label.toUpperCase()}
      </CardLabel>
      <CardText text={text} x={66} y={138 + text.size} colour={LIGHT.ink} />
      <Byline text={details} x={70} width={1050} painter={painter} />
    </Sheet>
  );
}

/** An edition of the links: its number as a large figure, its title beside. */
export function EditionCard({ card: { label, title, details = "", mark = "" }, site, painter }: Props) {
  const figure = fitText(mark, painter.measureSerif, {
    width: 390,
    height: 300,
    leading: 1,
    sizes: [300, 240, 190, 150],
  });
  const sizes = [80, 70, 62, 54, 48];
  const text = fitText(title, painter.measureSerif, { width: 600, height: 318, leading: 1.12, sizes });
  return (
    <Sheet site={site} background={PAPER}>
      <CardText text={figure} x={58} y={390} colour={LIGHT.vermilion} />
      <rect x="490" y="104" width="1" height="416" fill={LIGHT.rule} />
      <CardLabel x={530} y={120} colour={LIGHT.ink}>
        {label.toUpperCase()}
      </CardLabel>
      <CardText text={text} x={527} y={142 + text.size} colour={LIGHT.ink} />
      <Byline text={details} x={530} width={600} painter={painter} />
    </Sheet>
  );
}

/** A sentence of a text between its marks, the first one large and outside, and who says it. */
export function QuotationCard({
  card: { title, details = "", marks: [open, close] = ["", ""] },
  site,
  painter,
}: Props) {
  const sizes = [76, 68, 60, 53, 47, 42];
  const text = fitText(`${title}${close}`, painter.measureSerif, { width: 920, height: 380, leading: 1.16, sizes });
  return (
    <Sheet site={site} background={LIGHT.paper}>
      <CardText
        text={{ size: 190, leading: 1, lines: [open] }}
        x={58}
        y={open === "«" ? 214 : 240}
        colour={LIGHT.vermilion}
      />
      <CardText text={text} x={196} y={96 + text.size} colour={LIGHT.ink} />
      <Byline text={details} x={198} width={930} painter={painter} />
    </Sheet>
  );
}

/** A sheet of the review: a rule above, another below, the foot of every picture. */
function Sheet({ children, ...frame }: ComponentProps<typeof CardFrame>) {
  return (
    <CardFrame {...frame}>
      <rect x="70" y="66" width="1060" height="4" fill={LIGHT.ink} />
      {children}
      <rect x="70" y="544" width="1060" height="1" fill={LIGHT.rule} />
    </CardFrame>
  );
}

function Byline({ text, x, width, painter }: { text: string; x: number; width: number; painter: Painter }) {
  const line = fitText(text, painter.measureNarrow, { width, height: 32, leading: 1, sizes: [32, 28] });
  return <CardText text={line} x={x} y={516} colour={LIGHT.faded} family="Archivo Narrow" />;
}
