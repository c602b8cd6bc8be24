import { renderAtom } from "../../src/exports/render-atom.ts";
import { routes } from "../../src/model/routes.ts";
import { renderRoundupContent } from "../components/RoundupContent.tsx";
import { definePage } from "../define-pages.tsx";

export default definePage({
  path: routes.atom(),
  render: ({ model }) => renderAtom(model, (roundup) => renderRoundupContent(roundup, model.site)),
});
