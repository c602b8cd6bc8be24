import { LetterPage } from "../../components/letter/LetterPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: (routes) => routes.letter(), render: () => <LetterPage /> });
