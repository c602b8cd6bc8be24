import { renderRedirects } from "../../../src/exports/render-redirects.ts";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: "/_redirects", render: ({ model }) => renderRedirects(model) });
