import type { SourceOf } from "../../model/contents.ts";
import type { Actor, Roundup, RoundupLink } from "../../model/model.ts";
import type { Routes } from "../../model/routes.ts";
import type { RoundupEntry } from "../../model/schema/roundup.ts";
import { compareDates } from "../../text/dates.ts";
import { renewTag } from "../../text/direction.ts";
import { createActorFinder } from "../actors/find-actors-of-link.ts";
import type { LinkContext } from "../kind.ts";

/** Roundups with each link's actors, named by the editor or known by the link's host; newest first. */
export function linkRoundups(
  sources: readonly SourceOf<"roundups">[],
  { actors, people, routes, tags, today }: LinkContext,
): Roundup[] {
  const findActor = createActorFinder([...actors.values()]);
  const actorsOf = ({ actorIds, url }: RoundupEntry): Actor[] => {
    const found = [...actorIds.map((id) => actors.get(id)), url === undefined ? undefined : findActor(url)];
    return [...new Set(found.filter((actor) => actor !== undefined))];
  };
  const newestFirst = [...sources].sort((a, b) => compareDates(b.value.date, a.value.date));
  return newestFirst.map(({ id, file, value, body }) => {
    const sections = numberLinks(
      body.sections.map(({ id, title, line, intro, entries }) => ({
        ...(id === undefined ? {} : { id }),
        title,
        line,
        intro,
        links: entries.map(({ detailsLine: _, ...entry }) => ({
          ...entry,
          language: entry.language && renewTag(entry.language),
          publisher: people.mayBeNamed(entry.publisher) ? entry.publisher : undefined,
          actors: actorsOf(entry),
        })),
      })),
      routes.linkAnchor,
    );
    const links = sections.flatMap((section) => section.links);
    const upcoming = value.date > today;
    const roundup: Roundup = {
      ...value,
      id,
      file,
      path: routes.roundup(id),
      intro: body.intro,
      sections,
      links,
      memory: body.memory,
      ...(body.strays && { strays: body.strays }),
      tags: tags.of(value.tags),
      upcoming,
    };
    for (const link of links) for (const actor of link.actors) actor.mentions.push({ roundup, link });
    tags.addRoundup(roundup);
    return roundup;
  });
}

function numberLinks(
  sections: { id?: string; title?: string; line?: number; intro: string; links: Omit<RoundupLink, "anchor">[] }[],
  linkAnchor: Routes["linkAnchor"],
): Roundup["sections"] {
  let number = 0;
  return sections.map(({ links, ...section }) => ({
    ...section,
    links: links.map((link) => {
      number += 1;
      return { ...link, anchor: linkAnchor(number) };
    }),
  }));
}
