import { fitText } from "../../src/social/fit-text.ts";
import { CardFrame } from "./CardFrame.tsx";
import { CardLabel, CardText } from "./CardText.tsx";
import type { CardLook, SocialCard } from "./social-card.ts";

const [TEXT_X, TEXT_WIDTH] = [290, 800];

/** The ruling of the card: the distance of two lines, and the last line that stands above the hole. */
const [RULE, LAST] = [54, 478];

type Drawn = { look: CardLook };

type Props = { card: SocialCard; site: string; look: CardLook };

/** An actor's index card: its tab, its shelf mark in the margin, its name, what it does on ruled lines, the stamp of what has stopped. */
export function FichePicture({ card: { label, title, details = "", mark = "", stamp }, site, look }: Props) {
  const sizes = [92, 80, 70, 60, 52];
  const name = fitText(title, look.prose.measure, { width: TEXT_WIDTH, height: 176, leading: 1.06, sizes });
  const head = 120 + name.size * (1 + (name.lines.length - 1) * name.leading) + 28;
  const height = LAST - head;
  const text = fitText(details, look.prose.measure, { width: TEXT_WIDTH, height, leading: RULE / 40, sizes: [40] });
  return (
    <CardFrame look={look} site={site} background={look.colours.desk}>
      <Board look={look} tab={look.labels.measure(label, 27) * 1.06 + 56} />
      <CardLabel font={look.labels} x={122} y={96} size={27} colour={look.colours.ink}>
        {label}
      </CardLabel>
      {mark.split("·").map((part, index) => (
        <CardLabel font={look.labels} x={104} y={176 + index * 42} size={34} colour={look.colours.ink}>
          {part}
        </CardLabel>
      ))}
      <CardText font={look.prose} text={name} x={TEXT_X - 3} y={120 + name.size} colour={look.colours.ink} />
      <Ruling look={look} from={head} />
      <CardText font={look.prose} text={text} x={TEXT_X} y={head + RULE - 13} colour={look.colours.ink} />
      {stamp && <CardStamp look={look} stamp={stamp} width={look.labels.measure(stamp, 38) * 1.06} />}
    </CardFrame>
  );
}

/** The card with its tab, before another one of the drawer, and the hole by which the rod holds it. */
function Board({ tab, look }: Drawn & { tab: number }) {
  return (
    <>
      <g fill={look.colours.card} stroke={look.colours.rule} stroke-width="2">
        <rect x="78" y="118" width="1060" height="420" rx="4" />
        <rect x="70" y="110" width="1060" height="420" rx="4" />
        <path d={`M94 112V80q0-22 22-22h${tab - 44}q22 0 22 22v32`} />
      </g>
      <rect x="95" y="108" width={tab - 2} height="6" fill={look.colours.card} />
      <rect x="252" y="111" width="2" height="418" fill={look.colours.line} />
      <circle cx="600" cy="505" r="13" fill={look.colours.desk} stroke={look.colours.rule} stroke-width="2" />
    </>
  );
}

function Ruling({ from, look }: Drawn & { from: number }) {
  const count = 1 + Math.floor((LAST - from) / RULE);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <rect
          x="254"
          y={Math.round(from + index * RULE)}
          width="875"
          height="2"
          fill={index === 0 ? look.colours.accent : look.colours.line}
        />
      ))}
    </>
  );
}

/** Ink on the card and on the desk: nothing below it is hidden. */
function CardStamp({ stamp, width, look }: Drawn & { stamp: string; width: number }) {
  const left = 1042 - width;
  return (
    <g transform="rotate(-5 980 540)" fill="none" stroke={look.colours.stamp}>
      <rect x={left - 28} y="503" width={width + 56} height="74" rx="6" stroke-width="3" />
      <rect x={left - 21} y="510" width={width + 42} height="60" rx="3" stroke-width="2" />
      <g stroke="none">
        <CardLabel font={look.labels} x={left} y={554} size={38} colour={look.colours.stamp}>
          {stamp}
        </CardLabel>
      </g>
    </g>
  );
}
