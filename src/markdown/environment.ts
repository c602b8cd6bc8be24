import type { Picture } from "../images/picture.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { getStringsOf } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";

/** What a rendering may know beside its text. */
export type Environment = {
  /** Absolute address that links are resolved against: the text leaves the site's pages, for a feed or a letter. */
  base?: string;
  /** The text's language (BCP 47); it says nothing where only the editor or no one reads the text. */
  language?: string;
  /** What ids of headings and notes begin with, where several texts stand on one page. */
  prefix?: string;
  /** The picture at an address as the text gives it, once it is prepared. */
  findPicture?: (address: string) => Picture | undefined;
  /** True where the page loads the script that opens players of other sites. */
  offersPlayers?: boolean;
};

/** What a text was found to hold while it was rendered. */
export type Findings = {
  headings: Heading[];
  /** The origins that its players come from. */
  playerOrigins: string[];
  /** How many pictures it shows. */
  pictures: number;
};

export type Heading = { level: number; id: string; text: string };

/** What rules share for the time of one rendering. */
export type RuleEnvironment = Environment & { words: Strings; findings: Findings };

export function openEnvironment(environment: Environment): RuleEnvironment {
  const words = getStringsOf(environment.language ?? EDITOR_LANGUAGE);
  return { ...environment, words, findings: { headings: [], playerOrigins: [], pictures: 0 } };
}
