import type { Roundup } from "../../../src/model/model.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { Cutting } from "../roundup/Cutting.tsx";
import { EditionDay } from "../roundup/EditionDay.tsx";
import { EditionNumber } from "../roundup/RoundupHeader.tsx";

const CUTTINGS = 3;

/** The latest edition on the front page: its first cuttings. */
export function HomeRoundup({ roundup }: { roundup: Roundup | undefined }) {
  const routes = useRoutes();
  const { home, roundups } = useSite().strings;
  if (!roundup) return null;
  const { number, title, summary, path, links } = roundup;
  return (
    <section class="front-edition" aria-labelledby="une_edition">
      <header>
        <EditionNumber number={number} />
        <div>
          <p class="teaser-meta">
            <span class="label">{roundups.naturesTold[findNature(roundup)]}</span> <EditionDay roundup={roundup} />
          </p>
          <h2 id="une_edition">
            <a href={path}>{title}</a>
          </h2>
          {summary && <p class="front-summary">{summary}</p>}
        </div>
      </header>
      {links.slice(0, CUTTINGS).map((link, index) => (
        <Cutting link={link} number={index + 1} edition={path} />
      ))}
      <ul class="more inline">
        <li>
          <a href={path}>{home.readRoundup(links.length)}</a>
        </li>
        <li>
          <a href={routes.roundups()}>{home.allRoundups}</a>
        </li>
      </ul>
    </section>
  );
}
