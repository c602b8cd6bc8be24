import type { Roundup } from "../../../src/model/model.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

type Props = { roundup: Roundup; heading?: "h2" | "h3" };

/** An edition as lists show it. */
export const RoundupTeaser = sharePart(Teaser, ({ roundup, heading }) => `${heading} ${roundup.path}`);

function Teaser({ roundup, heading: Heading = "h2" }: Props) {
  const { roundups } = useSite().strings;
  const { number, date, title, summary, path, links } = roundup;
  return (
    <article class="teaser teaser-entry">
      <p class="teaser-meta">
        <span class="teaser-number">{roundups.edition(number)}</span> <When date={date} />
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
