import { checkOwnFonts, checkOwnStyle } from "../assets/check-own-assets.ts";
import type { Settings } from "../model/schema/settings.ts";
import { themeOf } from "../model/theme-of.ts";
import { checkOwnPictures } from "../social/check-own-pictures.ts";
import type { Problem } from "../text/problem.ts";

/** What is wrong within the files of a site's look, as far as they are there: fonts, logo, icon, style. */
export async function checkLook(root: string, settings: Pick<Settings, "theme">): Promise<Problem[]> {
  const theme = themeOf(settings);
  const found = [checkOwnFonts(theme, root), checkOwnStyle(root), checkOwnPictures(theme, root)];
  return (await Promise.all(found)).flat();
}
