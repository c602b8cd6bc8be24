import { listPages } from "../../../src/exports/list-pages.ts";
import { listSectionMoves } from "../../../src/model/moved-sections.ts";
import { MovedSectionPage } from "../../components/page/MovedSectionPage.tsx";
import { definePages } from "../../define-pages.tsx";

/** For hosts that read no `_redirects`: a page at the former address of each page of a section that moved. */
export default definePages({
  items: (model) => {
    const moves = listSectionMoves(model.settings);
    if (moves.length === 0) return [];
    return listPages(model).flatMap(({ path }) =>
      moves
        .filter(({ to }) => path.startsWith(to))
        .map(({ from, to }) => ({ from: from + path.slice(to.length), to: path })),
    );
  },
  path: ({ from }) => from,
  render: (move) => <MovedSectionPage {...move} />,
});
