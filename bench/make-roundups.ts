import { addDays } from "../src/text/dates.ts";
import { LAST_DAY, type MarkdownFile, nameSome, pickTags } from "./make-articles.ts";
import { cut, type Subject, type Supplies, siteOf } from "./make-fiche.ts";

const SECTIONS = 4;
const LINKS_PER_SECTION = 5;
const PRESSES = 60;
const THEMES = 12;

/** What roundups are drawn from: the names of the press, and of sections. */
type Stock = { presses: readonly string[]; themes: readonly string[]; subjects: readonly Subject[] };

/** Roundups of twenty links, one a week up to the last day; two links in five lead to an actor's site. */
export function makeRoundups(
  supplies: Supplies,
  count: number,
  subjects: readonly Subject[],
  tags: readonly string[],
): MarkdownFile[] {
  const { random, writer } = supplies;
  const stock = { presses: nameSome(supplies, PRESSES), themes: nameSome(supplies, THEMES), subjects };
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const date = addDays(LAST_DAY, -7 * (count - number));
    const matter = {
      number,
      date,
      title: writer.phrase(5),
      summary: cut(writer.paragraph(18), 300),
      tags: pickTags(random, tags, 3),
    };
    const sections = Array.from({ length: SECTIONS }, (_, section) => {
      const theme = stock.themes[(number * SECTIONS + section) % THEMES] ?? "";
      return makeSection(supplies, number, theme, stock);
    });
    return { file: `content/liens/${date}.md`, matter, body: [writer.paragraph(40), ...sections].join("\n\n") };
  });
}

function makeSection(supplies: Supplies, number: number, theme: string, stock: Stock): string {
  const links = Array.from({ length: LINKS_PER_SECTION }, () => makeLink(supplies, number, stock));
  return [`## ${theme}`, ...links].join("\n\n");
}

function makeLink({ random, writer }: Supplies, number: number, { presses, subjects }: Stock): string {
  const subject = random.chance(0.4) ? random.pick(subjects) : undefined;
  const press = random.between(1, presses.length);
  const host = subject ? siteOf(subject) : `https://presse-${press}.example.org/`;
  const address = `${host}${number}/${random.between(1, 1e9)}`;
  return [
    `### [${writer.phrase(9)}](${address}) — ${subject?.name ?? presses[press - 1]}\n<!-- date: 2026 ; langue: fr -->`,
    writer.paragraph(random.between(20, 35)),
    ...(random.chance(0.5) ? [`> ${writer.paragraph(18)}`] : []),
  ].join("\n\n");
}
