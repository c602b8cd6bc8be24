import { type ChangesFeed, renderChangesAtom } from "../../../src/exports/feeds/render-changes-atom.ts";
import type { Term } from "../../../src/model/schema/vocabulary.ts";
import { type Change, listChanges, listFunctionLogs } from "../../../src/model/views/list-changes.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { definePages } from "../../define-pages.tsx";
import { dressOf } from "../../feeds/dress-of.tsx";

type Feed = { term?: Term; changes: readonly Change[] };

export default definePages<Feed>({
  items: (model) => [{ changes: listChanges(model) }, ...listFunctionLogs(model)],
  path: ({ term }, routes) => routes.changesFeed(term?.id),
  render: ({ term, changes }, site) => {
    const { routes, model, strings } = site;
    const words = strings.catalogue.changes;
    const title = term
      ? words.feedOf(model.settings.title, term.plural ?? term.label)
      : words.feedTitle(model.settings.title);
    const path = routes.changesFeed(term?.id);
    const { description } = words;
    const dress = dressOf(routes.changes(), site);
    return renderChangesAtom({ title, description, path, changes, describe: describeIn(strings), dress }, model);
  },
});

function describeIn({ catalogue }: Strings): ChangesFeed["describe"] {
  const { entry, kinds } = catalogue.changes;
  return ({ kind, actor, comment }) => ({
    title: entry(kinds[kind], actor.name),
    text: kind === "added" ? actor.summary : (comment ?? actor.summary),
  });
}
