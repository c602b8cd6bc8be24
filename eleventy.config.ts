import type { Configure, ConfigurePreview } from "./src/site/create-eleventy.ts";
import { guardLoopback } from "./src/site/guard-loopback.ts";

/** Configures Eleventy for a build: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export const configureSite: Configure = ({ prepare, pickPages }) => {
  return (config) => {
    let site: Awaited<ReturnType<typeof prepare>> | undefined;
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats("11ty.tsx");
    config.setUseGitIgnore(false);
    config.addGlobalData("everything", [true]);
    config.addGlobalData("site", () => () => site);
    config.addGlobalData("pickPages", () => () => pickPages);
    config.addPassthroughCopy({ "layouts/assets/favicon.svg": "favicon.svg" });
    config.on("eleventy.before", async () => {
      site = await prepare();
    });
  };
};

/** Configures Eleventy for the preview: it watches and serves, and renders nothing by itself. */
export const configurePreview: ConfigurePreview = ({ watched, welcome, middleware }) => {
  return (config) => {
    config.setUseGitIgnore(false);
    config.setServerOptions({
      liveReload: false,
      domDiff: false,
      middleware: [guardLoopback, ...middleware],
      messageOnStart: ({ hosts }: { hosts: string[] }) => welcome(hosts[0] ?? ""),
    });
    config.setWatchJavaScriptDependencies(false);
    config.setChokidarConfig({ awaitWriteFinish: false });
    for (const path of watched) config.addWatchTarget(path);
  };
};
