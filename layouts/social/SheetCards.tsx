import type { ComponentProps } from "preact";
import { fitText } from "../../src/social/fit-text.ts";
import { CardFrame } from "./CardFrame.tsx";
import { CardLabel, CardText } from "./CardText.tsx";
import type { CardLook, SocialCard } from "./social-card.ts";

type Props = { card: SocialCard; site: string; look: CardLook };

/** A text as a page of the review: its kind, its title as large as it can be, who signs it and when. */
export function TextCard({ card: { label, title, details = "" }, site, look }: Props) {
  const sizes = [128, 112, 98, 86, 76, 66, 58];
  const text = fitText(title, look.prose.measure, { width: 1050, height: 306, leading: 1.08, sizes });
  return (
    <Sheet look={look} site={site} background={look.colours.paper}>
      <CardLabel font={look.labels} x={70} y={120} colour={look.colours.accent}>
        {label.toUpperCase()}
      </CardLabel>
      <CardText font={look.prose} text={text} x={66} y={138 + text.size} colour={look.colours.ink} />
      <Byline text={details} x={70} width={1050} look={look} />
    </Sheet>
  );
}

/** An edition of the links: its number as a large figure, its title beside. */
export function EditionCard({ card: { label, title, details = "", mark = "" }, site, look }: Props) {
  const figure = fitText(mark, look.prose.measure, {
    width: 390,
    height: 300,
    leading: 1,
    sizes: [300, 240, 190, 150],
  });
  const sizes = [80, 70, 62, 54, 48];
  const text = fitText(title, look.prose.measure, { width: 600, height: 318, leading: 1.12, sizes });
  return (
    <Sheet look={look} site={site} background={look.colours.paper}>
      <CardText font={look.prose} text={figure} x={58} y={390} colour={look.colours.accent} />
      <rect x="490" y="104" width="1" height="416" fill={look.colours.rule} />
      <CardLabel font={look.labels} x={530} y={120} colour={look.colours.ink}>
        {label.toUpperCase()}
      </CardLabel>
      <CardText font={look.prose} text={text} x={527} y={142 + text.size} colour={look.colours.ink} />
      <Byline text={details} x={530} width={600} look={look} />
    </Sheet>
  );
}

/** A sentence of a text between its marks, the first one large and outside, and who says it. */
export function QuotationCard({ card: { title, details = "", marks: [open, close] = ["", ""] }, site, look }: Props) {
  const sizes = [76, 68, 60, 53, 47, 42];
  const text = fitText(`${title}${close}`, look.prose.measure, { width: 920, height: 380, leading: 1.16, sizes });
  return (
    <Sheet look={look} site={site} background={look.colours.card}>
      <CardText
        font={look.prose}
        text={{ size: 190, leading: 1, lines: [open] }}
        x={58}
        y={open === "«" ? 214 : 240}
        colour={look.colours.accent}
      />
      <CardText font={look.prose} text={text} x={196} y={96 + text.size} colour={look.colours.ink} />
      <Byline text={details} x={198} width={930} look={look} />
    </Sheet>
  );
}

/** A sheet of the review: a rule above, another below, the foot of every picture. */
function Sheet({ children, ...frame }: ComponentProps<typeof CardFrame>) {
  const { colours } = frame.look;
  return (
    <CardFrame {...frame}>
      <rect x="70" y="66" width="1060" height="4" fill={colours.ink} />
      {children}
      <rect x="70" y="544" width="1060" height="1" fill={colours.rule} />
    </CardFrame>
  );
}

function Byline({ text, x, width, look }: { text: string; x: number; width: number; look: CardLook }) {
  const line = fitText(text, look.labels.measure, { width, height: 32, leading: 1, sizes: [32, 28] });
  return <CardText font={look.labels} text={line} x={x} y={516} colour={look.colours.faded} />;
}
