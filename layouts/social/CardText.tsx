import type { FittedText } from "../../src/social/fit-text.ts";
import type { CardFace } from "../../src/social/open-painter.ts";

type Props = {
  text: FittedText;
  x: number;
  /** The first line's baseline. */
  y: number;
  colour: string;
  font: CardFace;
};

/** A text in lines. The fonts of pictures hold no narrow no-break space: the no-break space stands for it. */
export function CardText({ text: { size, leading, lines }, x, y, colour, font }: Props) {
  return (
    <>
      {lines.map((line, index) => (
        <text
          x={x}
          y={y + index * size * leading}
          font-family={font.family}
          font-weight={font.weight}
          font-size={size}
          fill={colour}
        >
          {line.replaceAll("\u202f", "\u00a0")}
        </text>
      ))}
    </>
  );
}

type LabelProps = {
  children: string;
  x: number;
  y: number;
  size?: number;
  colour: string;
  font: CardFace;
  anchor?: "start" | "end" | "middle";
};

/** A few words in the grotesque: a label, a mark, a name. */
export function CardLabel({ children, x, y, size = 26, colour, font, anchor = "start" }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      font-family={font.family}
      font-weight={font.weight}
      font-size={size}
      letter-spacing={size * 0.05}
      fill={colour}
      text-anchor={anchor}
    >
      {children.replaceAll("\u202f", "\u00a0")}
    </text>
  );
}
