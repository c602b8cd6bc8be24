import { routes } from "../../../src/model/routes.ts";
import { LetterPage } from "../../components/letter/LetterPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: routes.letter(), render: () => <LetterPage /> });
