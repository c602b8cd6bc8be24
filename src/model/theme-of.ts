import { openTheme, type Theme } from "../theme/theme.ts";
import type { Settings } from "./schema/settings.ts";
import { oncePer } from "./views/once-per.ts";

/** The look of a site, from its settings. */
export const themeOf = oncePer((settings: Pick<Settings, "theme">): Theme => openTheme(settings.theme));
