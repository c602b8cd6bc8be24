import type { ProposedLink } from "../../edition/merge-draft.ts";
import { hashAddress } from "../../edition/parse-memory.ts";
import type { Model } from "../../model/model.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { getStrings } from "../../words/languages.ts";
import { createSectionFinder } from "../assign-sections.ts";
import { createJudge } from "../judge-item.ts";
import { pickPageAddress } from "../pages/complete-candidates.ts";
import type { PageReader } from "../pages/open-page-reader.ts";
import { pickItemAddress } from "../pick-item-address.ts";
import type { KnownLink } from "../plan-edition.ts";

/** As the editor is told them. */
const LACKING = getStrings(EDITOR_LANGUAGE).draft.lacking;

export type AddContext = {
  model: Pick<Model, "settings" | "actors" | "people" | "vocabularies">;
  now: Date;
  /** Asks the page of each; absent where none is to be asked. */
  reader?: Pick<PageReader, "read">;
  known: ReadonlyMap<string, KnownLink>;
  own: { present: ReadonlySet<string>; removed: ReadonlySet<string> };
};

/**
 * A link that a person found, or why it is not added, in French; `url` is the address as it was given, `standsAs` that under which the draft
 * has it already.
 */
export type FoundLink = { url: string } & ({ link: ProposedLink } | { why: string; standsAs?: string });

/**
 * Addresses that a person found → links for a draft: out of what wraps them, with what their pages say and nothing else, each once. What
 * stands in an edition already is told with it.
 */
export async function describeLinks(urls: readonly string[], kept: string, context: AddContext): Promise<FoundLink[]> {
  const found: FoundLink[] = [];
  const taken = new Set<string>();
  for (const url of urls) {
    const one = await describeLink(url, kept, context);
    const hash = "link" in one ? hashAddress(one.link.url) : undefined;
    found.push(hash !== undefined && taken.has(hash) ? { url, why: "donné deux fois" } : one);
    if (hash !== undefined) taken.add(hash);
  }
  return found;
}

async function describeLink(url: string, kept: string, context: AddContext): Promise<FoundLink> {
  const asked = pickItemAddress(url);
  if (asked === undefined) return { url, why: "ce n'est pas une adresse que l'on puisse citer" };
  const before = explainPlace(asked, context);
  if (before !== undefined) return { url, ...before };
  const page = (await context.reader?.read(asked)) ?? { url: asked };
  const address = pickPageAddress(asked, page);
  const after = explainPlace(address, context);
  if (after !== undefined) return { url, ...after };
  const { title, publisher, excerpt, ...facts } = page.facts ?? {};
  const told = { title: title ?? canonicalUrl(address), excerpt };
  const said = { title: title ?? "", excerpt };
  const actorIds = findActors({ ...said, url: address }, context);
  const link: ProposedLink = {
    ...{ ...told, url: address, publisher, actorIds, others: [], kept },
    ...{ language: facts.language, author: facts.author, isPaid: facts.isFree === false, date: facts.day },
    missing: [
      ...(title === undefined ? (["title"] as const) : []),
      ...(publisher === undefined ? (["publisher"] as const) : []),
    ],
    section: createSectionFinder(context.model)({ ...said, actorIds }),
    isDoubtful: false,
  };
  return { url, link };
}

function findActors(said: { title: string; excerpt?: string; url: string }, { model, now }: AddContext): string[] {
  const judgement = createJudge({ ...model, now })(said, { name: "", url: said.url, weight: 1 });
  return judgement.kind === "judged" ? judgement.judged.actorIds : [];
}

/** Where an address stands already; undefined where it is new. */
export function explainPlace(
  url: string,
  { known, own }: Pick<AddContext, "known" | "own">,
): { why: string; standsAs?: string } | undefined {
  const hash = hashAddress(url);
  if (own.present.has(hash)) return { why: "déjà dans le brouillon", standsAs: url };
  const link = known.get(hash);
  if (link?.isPublished) return { why: `déjà paru dans l'édition ${link.number}` };
  return own.removed.has(hash) ? { why: `retiré de ce brouillon${NBSP}: remettez-le depuis le bureau` } : undefined;
}

/** What was done with each, a line each, in French. */
export function renderAdded(found: readonly FoundLink[]): string[] {
  return found.map((one) => {
    if ("why" in one) return `Pas ajouté${NBSP}: ${one.url}, ${one.why}.`;
    const { title, publisher, missing = [] } = one.link;
    const lacks =
      missing.length === 0 ? "" : ` (à compléter${NBSP}: ${missing.map((what) => LACKING[what]).join(", ")})`;
    return `Ajouté${NBSP}: ${quote(title)}${publisher === undefined ? "" : ` — ${publisher}`}${lacks}.`;
  });
}
