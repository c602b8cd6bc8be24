import type { Heading } from "../../../src/markdown/environment.ts";
import { useSite } from "../../site-context.tsx";

/** From how many headings on a text is long enough for a table of its contents: fewer are seen at a glance. */
const FEWEST = 4;

type Entry = { heading: Heading; below: Heading[] };

/** The table of contents of a long text: its headings of the two upper levels, one within the other. */
export function TableOfContents({ headings }: { headings: readonly Heading[] }) {
  const { reading } = useSite().strings;
  const entries = nestHeadings(headings);
  if (headings.length < FEWEST || entries.length < 2) return null;
  return (
    <nav class="contents" aria-labelledby="table_des_matieres">
      <p class="label" id="table_des_matieres">
        {reading.contents}
      </p>
      <ol>
        {entries.map(({ heading, below }) => (
          <li>
            <a href={`#${heading.id}`}>{heading.text}</a>
            {below.length > 0 && (
              <ol>
                {below.map(({ id, text }) => (
                  <li>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function nestHeadings(headings: readonly Heading[]): Entry[] {
  const top = Math.min(...headings.map(({ level }) => level));
  const entries: Entry[] = [];
  for (const heading of headings) {
    if (heading.level === top) entries.push({ heading, below: [] });
    else if (heading.level === top + 1) entries.at(-1)?.below.push(heading);
  }
  return entries;
}
