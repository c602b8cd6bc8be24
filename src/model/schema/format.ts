import { z } from "zod";
import type { Explanation } from "../../text/problem.ts";
import { NNBSP } from "../../text/quote.ts";

/**
 * The format that this version writes: it grows when a file of a site is to be read otherwise. `migrer` brings a site to it; what is written
 * in an older one is read as it was meant.
 */
export const FORMAT = 3;

/** A format of any version; the first one was told by no line. */
export const formatSchema = z.int().min(1).describe("Version du format des fichiers");

/** A site of a later version: nothing else of it can be judged by this one. */
export function explainLaterFormat(format: number, latest = FORMAT): Explanation {
  return {
    message: `ce site est écrit dans le format ${format}, plus récent que ce programme (${latest})`,
    remedy: "lancez npm update civic-theque",
  };
}

/** A site that this package was installed for is younger than the first format: it told its format, and the line was lost. */
export const LOST_FORMAT: Explanation = {
  message: "le format n'est pas dit, et ce site emploie le paquet civic-theque, qui a toujours écrit cette ligne",
  remedy: `rétablissez format: ${FORMAT}${NNBSP}; ou écrivez format: 1 si ses fichiers datent d'avant le paquet`,
};
