import { routes } from "../../../src/model/routes.ts";
import { ComparePage } from "../../components/compare/ComparePage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: routes.compare(), render: () => <ComparePage /> });
