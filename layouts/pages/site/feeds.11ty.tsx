import { FeedPage } from "../../components/feeds/FeedPage.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({ path: (routes) => routes.feeds(), render: () => <FeedPage /> });
