import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ExtensionOptions, Template } from "@11ty/eleventy";
import type { Configure } from "./src/site/create-eleventy.ts";

/** Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export const configureSite: Configure = ({ prepare, pickPages }) => {
  return (config) => {
    let site: Awaited<ReturnType<typeof prepare>> | undefined;
    config.addExtension(["11ty.tsx", "11ty.js"], TEMPLATES);
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

/** Eleventy by itself loads its templates anew in each pass, with all that they import to be walked through again: here they are loaded once. */
const TEMPLATES: ExtensionOptions = {
  read: false,
  useJavaScriptImport: true,
  useLayouts: false,
  getInstanceFromInputPath: loadTemplate,
  getData: true,
  compileOptions: { cache: false },
  compile: async (_, file) => {
    const template = await loadTemplate(file);
    return (data) => template.render(data);
  },
};

const loaded = new Map<string, Promise<{ default: Template }>>();

async function loadTemplate(file: string): Promise<Template> {
  const template = loaded.get(file) ?? import(pathToFileURL(resolve(file)).href);
  loaded.set(file, template);
  return (await template).default;
}
