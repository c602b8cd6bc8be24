import { routes } from "../../../src/model/routes.ts";
import { FeedPage } from "../../components/feeds/FeedPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: routes.feeds(), render: () => <FeedPage /> });
