import type { ProposedLink } from "../../edition/merge-draft.ts";
import { hashAddress } from "../../edition/parse-memory.ts";
import type { Model } from "../../model/model.ts";
import { canonicalUrl, hostOf } from "../../text/canonical-url.ts";
import { quote } from "../../text/quote.ts";
import { createSectionFinder } from "../assign-sections.ts";
import { createJudge } from "../judge-item.ts";
import { pickPageAddress } from "../pages/complete-candidates.ts";
import type { PageReader } from "../pages/open-page-reader.ts";
import { pickItemAddress } from "../pick-item-address.ts";
import type { KnownLink } from "../plan-edition.ts";

export type AddContext = {
  model: Pick<Model, "settings" | "actors" | "people" | "vocabularies">;
  now: Date;
  /** Asks the page of each; absent where none is to be asked. */
  reader?: Pick<PageReader, "read">;
  known: ReadonlyMap<string, KnownLink>;
  own: { present: ReadonlySet<string>; removed: ReadonlySet<string> };
};

/** A link that a person found, or why it is not added, in French; `url` is the address as it was given. */
export type FoundLink = { url: string } & ({ link: ProposedLink } | { why: string });

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
  if (before !== undefined) return { url, why: before };
  const page = (await context.reader?.read(asked)) ?? { url: asked };
  const address = pickPageAddress(asked, page);
  const after = explainPlace(address, context);
  if (after !== undefined) return { url, why: after };
  const { title, publisher, excerpt, ...facts } = page.facts ?? {};
  const told = { title: title ?? excerpt ?? canonicalUrl(address), excerpt: title === undefined ? undefined : excerpt };
  const actorIds = findActors({ ...told, url: address }, context);
  const link: ProposedLink = {
    ...{ ...told, url: address, publisher: publisher ?? hostOf(address) ?? "", actorIds, others: [], kept },
    ...{ language: facts.language, author: facts.author, isPaid: facts.isFree === false, date: facts.day },
    section: createSectionFinder(context.model)({ ...told, actorIds }),
    isDoubtful: false,
  };
  return { url, link };
}

function findActors(told: { title: string; excerpt?: string; url: string }, { model, now }: AddContext): string[] {
  const judgement = createJudge({ ...model, now })(told, { name: "", url: told.url, weight: 1 });
  return judgement.kind === "judged" ? judgement.judged.actorIds : [];
}

/** Where an address stands already; undefined where it is new. */
function explainPlace(url: string, { known, own }: AddContext): string | undefined {
  const hash = hashAddress(url);
  if (own.present.has(hash)) return "déjà dans le brouillon";
  const link = known.get(hash);
  if (link?.isPublished) return `déjà paru dans l'édition ${link.number}`;
  return own.removed.has(hash) ? `retiré de ce brouillon${"\u00a0"}: remettez-le depuis le bureau` : undefined;
}

/** What was done with each, a line each, in French. */
export function renderAdded(found: readonly FoundLink[]): string[] {
  return found.map((one) =>
    "link" in one
      ? `Ajouté${"\u00a0"}: ${quote(one.link.title)} — ${one.link.publisher}.`
      : `Pas ajouté${"\u00a0"}: ${one.url}, ${one.why}.`,
  );
}

/** The addresses of a text that was pasted: a mail, a thread, a list; each once, without what closes the sentence around it. */
export function listPastedAddresses(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"»]+/giu) ?? [];
  return [...new Set(found.map((url) => trimAddress(url)))];
}

function trimAddress(url: string): string {
  const bare = url.replace(/[.,;:!?…'’\]]+$/u, "");
  const isUnbalanced = bare.endsWith(")") && (bare.match(/\(/gu)?.length ?? 0) < (bare.match(/\)/gu)?.length ?? 0);
  return isUnbalanced ? trimAddress(bare.slice(0, -1)) : bare;
}
