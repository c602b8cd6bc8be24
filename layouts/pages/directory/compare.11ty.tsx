import { ComparePage } from "../../components/compare/ComparePage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: (routes) => routes.compare(), render: () => <ComparePage /> });
