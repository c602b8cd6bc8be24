import type { ArticleFolder } from "../src/model/schema/article.ts";
import { addDays } from "../src/text/dates.ts";
import { cut, type Subject, type Supplies } from "./make-fiche.ts";
import type { YamlFields } from "./render-yaml.ts";

/** A Markdown source: where it stands, its front matter, its body. */
export type MarkdownFile = { file: string; matter: YamlFields; body: string };

/** The day after which nothing of a made-up site is dated; a Sunday. */
export const LAST_DAY = "2026-11-22";

const FOLDERS: ArticleFolder[] = ["interviews", "reflexions", "contributions", "vu-sur-le-web"];
/** The days over which articles are spread: ten years. */
const SPAN = 3650;
const SERIES_LENGTH = 4;

/** Articles of some 500 words; every fifth run of four is a series. */
export function makeArticles(
  supplies: Supplies,
  count: number,
  subjects: readonly Subject[],
  tags: readonly string[],
): MarkdownFile[] {
  let series = "";
  const authors = nameSome(supplies, Math.round(Math.sqrt(count)) + 1);
  return Array.from({ length: count }, (_, index) => {
    const run = Math.floor(index / SERIES_LENGTH);
    const part = (index % SERIES_LENGTH) + 1;
    if (part === 1) series = `${supplies.writer.phrase(4)} ${run + 1}`;
    const inSeries = run % 5 === 0 && (run + 1) * SERIES_LENGTH <= count;
    const age = Math.floor((index * SPAN) / count);
    const article = makeArticle(supplies, { index, age, authors, subjects, tags });
    return inSeries
      ? { ...article, matter: { ...article.matter, series: { title: series, part, of: SERIES_LENGTH } } }
      : article;
  });
}

/** Names of two words: a newsroom or a press of which each is met again and again. */
export function nameSome({ writer }: Pick<Supplies, "writer">, count: number): string[] {
  return Array.from({ length: count }, () => writer.phrase(2));
}

type ArticlePlan = {
  index: number;
  /** In days, on the last day. */
  age: number;
  authors: readonly string[];
  subjects: readonly Subject[];
  tags: readonly string[];
};

function makeArticle({ random, writer }: Supplies, { index, age, authors, subjects, tags }: ArticlePlan): MarkdownFile {
  const named = random.pickSome(subjects, random.between(1, 3));
  const folder = random.pick(FOLDERS);
  const speaker = named[0] && { name: writer.phrase(2), role: writer.phrase(3), actor: named[0].id };
  const matter = {
    title: writer.phrase(random.between(6, 11)),
    date: addDays(LAST_DAY, -age),
    summary: cut(writer.paragraph(random.between(25, 35)), 300),
    authors: [random.pick(authors)],
    people: folder === "interviews" && speaker ? [speaker] : undefined,
    actors: named.map(({ id }) => id),
    tags: pickTags(random, tags, random.between(2, 4)),
    original: folder === "vu-sur-le-web" ? { title: writer.phrase(6), publisher: writer.phrase(2) } : undefined,
    sources: [{ title: writer.phrase(8), url: `https://presse-${random.between(1, 60)}.example.org/${index}` }],
  };
  return { file: `content/${folder}/article-${index + 1}.md`, matter, body: makeBody({ random, writer }, named) };
}

function makeBody({ random, writer }: Pick<Supplies, "random" | "writer">, named: readonly Subject[]): string {
  const links = named.map(({ id, name }) => `[${name}](/acteurs/${id}/)`).join(", ");
  const sections = Array.from({ length: 4 }, () =>
    [`## ${writer.phrase(5)}`, writer.paragraph(random.between(45, 60)), writer.paragraph(random.between(45, 60))].join(
      "\n\n",
    ),
  );
  const list = Array.from({ length: 4 }, () => `- **${writer.word()}** ${writer.paragraph(8)}`).join("\n");
  return [`${writer.paragraph(40)} ${links}.`, ...sections, `> ${writer.paragraph(20)}`, list].join("\n\n");
}

/** Tags, the first of the list most often. */
export function pickTags(random: Supplies["random"], tags: readonly string[], count: number): string[] {
  const indices = Array.from({ length: count }, () => Math.floor(random.next() ** 2 * tags.length));
  return [...new Set(indices)].flatMap((index) => tags[index] ?? []);
}
