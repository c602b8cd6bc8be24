import { describe, expect, it } from "vitest";
import { createActorFinder } from "../../../src/kinds/actors/find-actors-of-link.ts";

const find = createActorFinder([
  { id: "paris", website: "https://www.paris.fr/" },
  { id: "dansmarue", website: "https://www.paris.fr/dansmarue" },
  { id: "decider", website: "https://decider.paris.fr" },
  { id: "index", website: "http://index.example.org/index.html" },
  { id: "blog", website: "https://blog.medium.com/" },
  { id: "pages", website: "https://collectif.github.io/" },
  { id: "forge", website: "https://github.com/collectif/" },
  { id: "github", website: "https://github.com" },
  { id: "medium", website: "https://medium.com/" },
  { id: "without" },
]);

const links: [sentence: string, url: string, id: string | undefined][] = [
  ["the home page", "https://www.paris.fr/", "paris"],
  ["a page", "https://www.paris.fr/pages/a?b=c", "paris"],
  ["another scheme, without www", "http://paris.fr", "paris"],
  ["a host below", "https://budget.paris.fr/a", "paris"],
  ["a mobile host", "https://m.paris.fr/a", "paris"],
  ["a host below that has its own fiche", "https://decider.paris.fr/a", "decider"],
  ["a path that has its own fiche", "https://www.paris.fr/dansmarue", "dansmarue"],
  ["a page below that path", "https://www.paris.fr/dansmarue/aide", "dansmarue"],
  ["a path that only begins alike", "https://www.paris.fr/dansmaruelle", "paris"],
  ["a site given by its index page", "https://index.example.org/a", "index"],
  ["a host that only ends alike", "https://notparis.fr/", undefined],
  ["a host above", "https://fr/", undefined],
  ["a blog on a shared host", "https://blog.medium.com/a", "blog"],
  ["another blog on it", "https://voxe.medium.com/a", undefined],
  ["the shared host itself", "https://medium.com/@someone/a", undefined],
  ["pages on a shared host", "https://collectif.github.io/outil/", "pages"],
  ["another's pages", "https://autre.github.io/", undefined],
  ["an account on a forge", "https://github.com/collectif/outil", "forge"],
  ["another account on it", "https://github.com/autre/outil", undefined],
  ["an archive's copy", "https://web.archive.org/web/2016/https://www.paris.fr/", undefined],
  ["a text that is no address", "paris.fr", undefined],
  ["a mailbox", "mailto:a@paris.fr", undefined],
];

describe("a link belongs to whom:", () => {
  it.each(links)("%s", (_, url, id) => {
    expect(find(url)?.id).toBe(id);
  });
});
