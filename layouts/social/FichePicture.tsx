import { LIGHT } from "../../src/newsletter/letter-style.ts";
import { fitText } from "../../src/social/fit-text.ts";
import type { Painter } from "../../src/social/open-painter.ts";
import { CardFrame } from "./CardFrame.tsx";
import { CardLabel, CardText } from "./CardText.tsx";
import type { SocialCard } from "./social-card.ts";

const [LINE, STAMP] = ["#c5cfdd", "#34468c"];
const [TEXT_X, TEXT_WIDTH] = [290, 800];

/** The ruling of the card: the distance of two lines, and the last line that stands above the hole. */
const [RULE, LAST] = [54, 478];

type Props = { card: SocialCard; site: string; painter: Painter };

/** An actor's index card: its tab, its shelf mark in the margin, its name, what it does on ruled lines, the stamp of what has stopped. */
export function FichePicture({ card: { label, title, details = "", mark = "", stamp }, site, painter }: Props) {
  const sizes = [92, 80, 70, 60, 52];
  const name = fitText(title, painter.measureSerif, { width: TEXT_WIDTH, height: 176, leading: 1.06, sizes });
  const head = 120 + name.size * (1 + (name.lines.length - 1) * name.leading) + 28;
  const height = LAST - head;
  const text = fitText(details, painter.measureSerif, { width: TEXT_WIDTH, height, leading: RULE / 40, sizes: [40] });
  return (
    <CardFrame site={site} background={LIGHT.desk}>
      <Board tab={painter.measureNarrow(label, 27) * 1.06 + 56} />
      <CardLabel x={122} y={96} size={27} colour={LIGHT.ink}>
        {label}
      </CardLabel>
      {mark.split("·").map((part, index) => (
        <CardLabel x={104} y={176 + index * 42} size={34} colour={LIGHT.ink}>
          {part}
        </CardLabel>
      ))}
      <CardText text={name} x={TEXT_X - 3} y={120 + name.size} colour={LIGHT.ink} />
      <Ruling from={head} />
      <CardText text={text} x={TEXT_X} y={head + RULE - 13} colour={LIGHT.ink} />
      {stamp && <CardStamp stamp={stamp} width={painter.measureNarrow(stamp, 38) * 1.06} />}
    </CardFrame>
  );
}

/** The card with its tab, before another one of the drawer, and the hole by which the rod holds it. */
function Board({ tab }: { tab: number }) {
  return (
    <>
      <g fill={LIGHT.paper} stroke={LIGHT.rule} stroke-width="2">
        <rect x="78" y="118" width="1060" height="420" rx="4" />
        <rect x="70" y="110" width="1060" height="420" rx="4" />
        <path d={`M94 112V80q0-22 22-22h${tab - 44}q22 0 22 22v32`} />
      </g>
      <rect x="95" y="108" width={tab - 2} height="6" fill={LIGHT.paper} />
      <rect x="252" y="111" width="2" height="418" fill={LINE} />
      <circle cx="600" cy="505" r="13" fill={LIGHT.desk} stroke={LIGHT.rule} stroke-width="2" />
    </>
  );
}

function Ruling({ from }: { from: number }) {
  const count = 1 + Math.floor((LAST - from) / RULE);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <rect
          x="254"
          y={Math.round(from + index * RULE)}
          width="875"
          height="2"
          fill={index === 0 ? LIGHT.vermilion : LINE}
        />
      ))}
    </>
  );
}

/** Ink on the card and on the desk: nothing below it is hidden. */
function CardStamp({ stamp, width }: { stamp: string; width: number }) {
  const left = 1042 - width;
  return (
    <g transform="rotate(-5 980 540)" fill="none" stroke={STAMP}>
      <rect x={left - 28} y="503" width={width + 56} height="74" rx="6" stroke-width="3" />
      <rect x={left - 21} y="510" width={width + 42} height="60" rx="3" stroke-width="2" />
      <g stroke="none">
        <CardLabel x={left} y={554} size={38} colour={STAMP}>
          {stamp}
        </CardLabel>
      </g>
    </g>
  );
}
