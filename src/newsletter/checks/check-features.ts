import caniemail from "caniemail/caniemail.json" with { type: "json" };
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type Check, error, list, ok } from "./check.ts";
import { listFeatures } from "./list-features.ts";
import type { HtmlDocument } from "./read-html.ts";
import { TOLERATED } from "./tolerated-features.ts";

/** The mailboxes of a French readership. */
export const MAILBOXES = ["gmail", "outlook", "apple-mail", "orange", "sfr", "yahoo", "thunderbird"];

/**
 * Every feature of HTML and CSS that the letter uses, against what caniemail knows of the latest version of each mailbox: one that
 * a mailbox lacks must be among those whose lack the letter was made for.
 */
export function checkFeatures(document: HtmlDocument): Check {
  const used = listFeatures(document);
  const known = caniemail.data.filter(({ slug }) => used.has(slug));
  const lacking = known
    .map(({ slug, title, stats }) => ({ slug, title, mailboxes: listLacking(stats) }))
    .filter(({ mailboxes }) => mailboxes.length > 0);
  const harmful = lacking.filter(({ slug }) => !(slug in TOLERATED));
  if (harmful.length > 0)
    return error(
      `formes que des messageries ignorent${NBSP}: ${list(harmful.map(({ title, mailboxes }) => `${title} (${mailboxes.join(", ")})`))}${NNBSP}; écrivez plus simplement`,
    );
  return ok(
    `messageries${NBSP}: ${known.length} formes essayées par caniemail, dont ${lacking.length} que certaines ignorent sans dommage`,
  );
}

/** The mailboxes, of those asked, in which no platform or only some platforms have a feature. */
function listLacking(stats: Record<string, Record<string, Record<string, string>>>): string[] {
  return MAILBOXES.filter((mailbox) =>
    Object.values(stats[mailbox] ?? {}).some((versions) => findLatest(versions)?.startsWith("n")),
  ).map((mailbox) => caniemail.nicenames.family[mailbox] ?? mailbox);
}

function findLatest(versions: Record<string, string>): string | undefined {
  const latest = Object.keys(versions)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  return latest === undefined ? undefined : versions[latest];
}
