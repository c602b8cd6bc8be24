import type { Roundup } from "../../../src/model/model.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { EditionDay } from "./EditionDay.tsx";

type Props = { roundup: Roundup; heading?: "h2" | "h3" };

/** An edition as lists show it. */
export const RoundupTeaser = sharePart(Teaser, ({ roundup, heading }) => `${heading} ${roundup.path}`);

function Teaser({ roundup, heading: Heading = "h2" }: Props) {
  const { roundups } = useSite().strings;
  const { number, title, summary, path, links } = roundup;
  const nature = findNature(roundup);
  return (
    <article class="teaser teaser-entry">
      <p class="teaser-meta">
        <span class="teaser-number">{roundups.headEdition(number)}</span> <EditionDay roundup={roundup} />
        {nature !== "week" && <span class="teaser-origin">{roundups.natures[nature]}</span>}
      </p>
      <div>
        <Heading class="teaser-title">
          <a href={path}>{title}</a>
        </Heading>
        {summary && <p class="teaser-summary">{summary}</p>}
        <p class="teaser-voices">{links.length > 0 ? roundups.count(links.length) : roundups.noLinks}</p>
      </div>
    </article>
  );
}
