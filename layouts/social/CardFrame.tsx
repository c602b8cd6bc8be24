import type { ComponentChildren } from "preact";
import { SIGN } from "../../src/social/draw-sign.ts";
import { CardLabel } from "./CardText.tsx";
import { CARD_HEIGHT, CARD_WIDTH, type CardLook } from "./social-card.ts";

type Props = {
  /** The name of the site. */
  site: string;
  background: string;
  look: CardLook;
  children: ComponentChildren;
};

/** A picture's ground, with the site's sign and name at its foot. */
export function CardFrame({ site, background, look, children }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG, whose alternative text stands in `og:image:alt`.
    <svg xmlns="http://www.w3.org/2000/svg" width={CARD_WIDTH} height={CARD_HEIGHT}>
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill={background} />
      {children}
      <g transform="translate(70 566) scale(1.25)">
        <SiteSign look={look} />
      </g>
      <CardLabel font={look.labels} x={126} y={599} size={30} colour={look.colours.ink}>
        {site}
      </CardLabel>
    </svg>
  );
}

/** The site's own icon, or the engine's sign in the site's colours. */
function SiteSign({ look: { colours, icon } }: { look: CardLook }) {
  if (icon !== undefined) return <image href={icon} width="32" height="32" />;
  const { card, lines, hole } = SIGN;
  return (
    <>
      <path fill={colours.card} stroke={colours.ink} stroke-width="2" d={card} />
      <path stroke={colours.ink} stroke-width="2" d={lines} />
      <circle cx={hole.x} cy={hole.y} r={hole.radius} fill={colours.accent} />
    </>
  );
}
