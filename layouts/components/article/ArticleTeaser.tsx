import type { Article, Speaker } from "../../../src/model/model.ts";
import { givesFloor } from "../../../src/model/speech.ts";
import { tellOriginal } from "../../../src/model/views/tell-original.ts";
import { listNames } from "../../../src/words/format-names.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

type Props = {
  article: Article;
  heading?: "h2" | "h3" | "h4";
  /** How much of the page it takes: the first article of a front page, an entry of a list, a title. */
  size?: "lead" | "entry" | "brief";
};

/** An article as lists show it. */
export const ArticleTeaser = sharePart(Teaser, ({ article, heading, size }) => `${heading} ${size} ${article.path}`);

function Teaser({ article, heading: Heading = "h2", size = "entry" }: Props) {
  const { strings } = useSite();
  const { kind, date, title, summary, path, language, people } = article;
  const origin = tellOriginal(article, strings);
  return (
    <article class={`teaser teaser-${size}`}>
      <p class="teaser-meta">
        <span class="label">{strings.articles.kinds[kind]}</span> <When date={date} />
        {origin && <span class="teaser-origin">{origin}</span>}
      </p>
      <div>
        <Heading class="teaser-title">
          <a href={path} lang={language}>
            {title}
          </a>
        </Heading>
        {size !== "brief" && <p class="teaser-summary">{summary}</p>}
        {size === "entry" && <Voices people={people} />}
      </div>
    </article>
  );
}

/** How many voices a list names before it counts the others. */
const NAMED = 3;

/** Those who have the floor; where nobody has, those whom the text only quotes, told as that. */
function Voices({ people }: { people: readonly Speaker[] }) {
  const { strings } = useSite();
  if (people.length === 0) return null;
  const speaking = people.filter(({ kind }) => givesFloor(kind));
  const names = (speaking.length > 0 ? speaking : people).map(({ name }) => name);
  const others = names.length - NAMED;
  const shown = others > 1 ? [...names.slice(0, NAMED), strings.articles.others(others)] : names;
  return (
    <p class="teaser-voices">
      {speaking.length > 0 ? strings.articles.with : strings.articles.quoting} {listNames(shown, strings)}
    </p>
  );
}
