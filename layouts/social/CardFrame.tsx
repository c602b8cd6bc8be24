import type { ComponentChildren } from "preact";
import { LIGHT } from "../../src/newsletter/letter-style.ts";
import { CardLabel } from "./CardText.tsx";
import { CARD_HEIGHT, CARD_WIDTH } from "./social-card.ts";

type Props = {
  /** The name of the site. */
  site: string;
  background: string;
  children: ComponentChildren;
};

/** A picture's ground, with the site's sign and name at its foot. */
export function CardFrame({ site, background, children }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG, whose alternative text stands in `og:image:alt`.
    <svg xmlns="http://www.w3.org/2000/svg" width={CARD_WIDTH} height={CARD_HEIGHT}>
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill={background} />
      {children}
      <g transform="translate(70 566) scale(1.25)">
        <path fill={LIGHT.paper} stroke={LIGHT.ink} stroke-width="2" d="M2 29V8h3l2-5h9l2 5h12v21z" />
        <path stroke={LIGHT.ink} stroke-width="2" d="M7 13h10M7 18h18" />
        <circle cx="16" cy="24" r="2" fill={LIGHT.vermilion} />
      </g>
      <CardLabel x={126} y={599} size={30} colour={LIGHT.ink}>
        {site}
      </CardLabel>
    </svg>
  );
}
