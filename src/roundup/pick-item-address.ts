import { cleanUrl } from "../text/canonical-url.ts";
import { encodeUnfit, undoDoubleEscaping } from "../text/encode-address.ts";
import { parseUrl } from "../text/parse-url.ts";
import { isWebAddress } from "../text/web-address.ts";

const LONGEST = 2000;

/** The address that a draft is to hold, to the letter but for what follows its reader; undefined where it could not stand there. */
export function pickItemAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > LONGEST) return undefined;
  const written = undoDoubleEscaping(url.trim());
  const read = parseUrl(written);
  if (!read) return undefined;
  // Browsers read a backslash as a slash, and leave out line breaks.
  const clean = encodeUnfit(cleanUrl(/[\\\p{Cc}]/u.test(written) ? read.href : written));
  return isWebAddress(clean) ? clean : undefined;
}
