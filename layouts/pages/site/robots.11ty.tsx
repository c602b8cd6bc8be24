import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: "/robots.txt",
  render: ({ routes, model }) =>
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.sitemap(), model.settings.url).href}\n`,
});
