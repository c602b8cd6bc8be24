import { addDays } from "../../src/model/dates.ts";
import { LAST_DAY, type MarkdownFile, pickTags } from "./make-articles.ts";
import { cut, type Subject, type Supplies, siteOf } from "./make-fiche.ts";

const SECTIONS = 4;
const LINKS_PER_SECTION = 5;

/** Roundups of twenty links, one a week up to the last day; two links in five lead to an actor's site. */
export function makeRoundups(
  supplies: Supplies,
  count: number,
  subjects: readonly Subject[],
  tags: readonly string[],
): MarkdownFile[] {
  const { random, writer } = supplies;
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
    const sections = Array.from({ length: SECTIONS }, () => makeSection(supplies, number, subjects));
    return { file: `content/liens/${date}.md`, matter, body: [writer.paragraph(40), ...sections].join("\n\n") };
  });
}

function makeSection(supplies: Supplies, number: number, subjects: readonly Subject[]): string {
  const links = Array.from({ length: LINKS_PER_SECTION }, () => makeLink(supplies, number, subjects));
  return [`## ${supplies.writer.phrase(3)}`, ...links].join("\n\n");
}

function makeLink({ random, writer }: Supplies, number: number, subjects: readonly Subject[]): string {
  const subject = random.chance(0.4) ? random.pick(subjects) : undefined;
  const host = subject ? siteOf(subject) : `https://presse-${random.between(1, 60)}.example.org/`;
  const address = `${host}${number}/${random.between(1, 1e9)}`;
  return [
    `### [${writer.phrase(9)}](${address}) — ${writer.phrase(2)}\n<!-- date: 2026 ; langue: fr -->`,
    writer.paragraph(random.between(20, 35)),
    ...(random.chance(0.5) ? [`> ${writer.paragraph(18)}`] : []),
  ].join("\n\n");
}
