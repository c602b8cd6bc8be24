import { renderHeaders } from "../../../src/exports/render-headers.ts";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: "/_headers", render: ({ model }) => renderHeaders(model.settings) });
