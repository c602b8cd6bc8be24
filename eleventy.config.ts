import { join } from "node:path";
import type { Configure } from "./src/site/create-eleventy.ts";
import { guardLoopback } from "./src/site/guard-loopback.ts";
import { HOME } from "./src/site/home.ts";

/** Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export const configureSite: Configure = ({ root, prepare, finish, pickPages, welcome, middleware = [] }) => {
  return (config) => {
    let site: Awaited<ReturnType<typeof prepare>> | undefined;
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats("11ty.tsx");
    config.setUseGitIgnore(false);
    if (welcome)
      config.setServerOptions({
        domDiff: false,
        middleware: [guardLoopback, ...middleware],
        messageOnStart: ({ hosts }: { hosts: string[] }) => welcome(hosts[0] ?? ""),
      });
    config.addGlobalData("everything", [true]);
    config.addGlobalData("site", () => () => site);
    config.addGlobalData("pickPages", () => () => pickPages);
    for (const source of ["site.yaml", "actors", "content", "theme"]) config.addWatchTarget(join(root, source));
    config.addWatchTarget(join(HOME, "layouts/assets"));

    config.on("eleventy.before", async () => {
      site = await prepare();
    });
    if (finish) config.on("eleventy.after", finish);
  };
};
