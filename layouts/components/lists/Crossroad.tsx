import { type Crossing, listCrossroads, type TopicKind } from "../../../src/model/views/crossroads/list-crossroads.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

/** What each kind of page is called, and how what it lists is counted. */
const KINDS: Readonly<Record<TopicKind, (words: Strings) => { name: string; tell?: (count: number) => string }>> = {
  term: ({ glossary }) => ({ name: glossary.kind }),
  guides: ({ articles }) => ({ name: articles.kinds.page }),
  functions: ({ facets, directory }) => ({ name: facets.axes.functions.one, tell: directory.count }),
  themes: ({ facets, directory }) => ({ name: facets.axes.themes.one, tell: directory.count }),
  subjects: ({ lists, roundups }) => ({ name: lists.base.axes.subjects.kind, tell: roundups.count }),
  linkThemes: ({ lists, roundups }) => ({ name: lists.base.axes.themes.kind, tell: roundups.count }),
  tags: ({ articles }) => ({ name: articles.tagKind, tell: articles.count }),
};

/** The other pages about the subject of the page at an address; nothing where there is none. */
export function Crossroad({ path }: { path: string }) {
  const { model, strings } = useSite();
  const crossings = listCrossroads(path, model);
  if (crossings.length === 0) return null;
  return (
    <nav class="crossroad" aria-labelledby="page_carrefour">
      <h2 class="label" id="page_carrefour">
        {strings.lists.crossroad}
      </h2>
      <ul>
        {crossings.map((crossing) => (
          <Way {...crossing} />
        ))}
      </ul>
    </nav>
  );
}

function Way({ kind, label, path, count }: Crossing) {
  const { name, tell } = KINDS[kind](useSite().strings);
  return (
    <li>
      <span class="crossroad-kind">{name}</span> <a href={path}>{label}</a>
      {tell && count !== undefined && <span class="count"> {tell(count)}</span>}
    </li>
  );
}
