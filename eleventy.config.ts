import type { Configure } from "./src/site/create-eleventy.ts";

/** Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export const configureSite: Configure = ({ prepare, pickPages }) => {
  return (config) => {
    let site: Awaited<ReturnType<typeof prepare>> | undefined;
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats("11ty.tsx");
    config.setUseGitIgnore(false);
    config.addGlobalData("everything", [true]);
    config.addGlobalData("site", () => () => site);
    config.addGlobalData("pickPages", () => () => pickPages);
    config.on("eleventy.before", async () => {
      site = await prepare();
    });
  };
};
