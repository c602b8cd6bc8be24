import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import { nameAgent } from "../model/name-site.ts";
import { isChosen } from "../model/parts.ts";
import type { Settings } from "../model/schema/settings.ts";
import { readContent } from "../sources/read-content.ts";
import { parseSite } from "../sources/read-site.ts";
import { openReading } from "../sources/reading.ts";
import { callCommand } from "../text/call-command.ts";
import { dayIn } from "../text/dates.ts";
import type { Explanation } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { isIdentifier, slugify } from "../text/slug.ts";
import { explainAddress } from "../text/web-address.ts";
import { fetchHomePage } from "./fetch-home-page.ts";
import { fillFiche, guessName } from "./fill-fiche.ts";
import { findSimilarFiches, type KnownFiche, type SimilarFiche } from "./find-similar-fiches.ts";
import { pickPageFacts } from "./pick-page-facts.ts";
import { type FicheForm, readFicheForm } from "./read-fiche-form.ts";
import { type FormValues, renderForm } from "./render-form.ts";

export type FicheRequest = {
  root: string;
  now: Date;
  name?: string;
  url?: string;
  /** Lets loopback and private addresses through: for a local server, never for the open web. */
  allowPrivate?: boolean;
};

export type MadeFiche = {
  /** Those of the form that it was made from. */
  words: FicheForm["words"];
  file: string;
  values: FormValues;
  similar: readonly SimilarFiche[];
  /** True where the site has parts, and no directory among them: nothing of the fiche is shown. */
  isHidden: boolean;
  /** Why the home page was not read. */
  unread?: string;
};

/** Why nothing was written: what was asked for cannot be a fiche, or is one already. */
export type FicheRefusal = ({ kind: "refused" } & Explanation) | { kind: "exists"; file: string };

export type FicheResult = Result<MadeFiche, FicheRefusal>;

/** Makes a new fiche from the form, with what its home page says; without network it makes it all the same. */
export async function makeFiche({ root, now, name: asked, url, allowPrivate }: FicheRequest): Promise<FicheResult> {
  const refused = refuseRequest(asked, url);
  if (refused) return refuse({ kind: "refused", ...refused });
  const taken = asked === undefined ? undefined : findTaken(root, asked);
  if (taken !== undefined) return refuse({ kind: "exists", file: taken });
  const site = readSiteBasics(root);
  const userAgent = nameAgent(site);
  const page = url === undefined ? undefined : await fetchHomePage(url, { userAgent, allowPrivate });
  const address = page?.ok ? page.value.finalUrl : url;
  const facts = page?.ok ? pickPageFacts(page.value.html, page.value.finalUrl) : undefined;
  const name = asked ?? guessName(facts, url ?? "");
  const id = makeId(name);
  if (id === undefined) return refuse({ kind: "refused", ...NO_NAME });
  const file = `actors/${id}.yaml`;
  const today = dayIn(site.timezone, now);
  const values = fillFiche({ name, isNameGiven: asked !== undefined, url, address, facts, today });
  const similar = findSimilarFiches(name, address, readKnownFiches(root));
  const form = readFicheForm(root);
  const written = await writeNew(join(root, file), renderForm(form, [form.words.howToFill], values));
  if (!written) return refuse({ kind: "exists", file });
  return accept({
    file,
    values,
    similar,
    words: form.words,
    isHidden: site.parts !== undefined && !isChosen("directory", site.parts),
    ...(page?.ok === false ? { unread: page.problems.join(", ") } : {}),
  });
}

const NO_NAME: Explanation = {
  message: "il manque le nom de l'acteur",
  remedy: `écrivez par exemple ${callCommand("fiche", '"Nom de l\'acteur" --url https://www.example.org')}`,
};

function refuseRequest(name: string | undefined, url: string | undefined): Explanation | undefined {
  if (name === undefined && url === undefined) return NO_NAME;
  if (name !== undefined && makeId(name) === undefined) return NO_NAME;
  return url === undefined ? undefined : explainAddress(url);
}

const LONGEST_ID = 80;

function makeId(name: string): string | undefined {
  const id = slugify(name).slice(0, LONGEST_ID).replace(/-+$/u, "");
  return isIdentifier(id) ? id : undefined;
}

function findTaken(root: string, name: string): string | undefined {
  const file = `actors/${makeId(name)}.yaml`;
  return existsSync(join(root, file)) ? file : undefined;
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeAtomically(path, text);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The existing fiches, those with faults too: what they look like is taken as it comes. */
function readKnownFiches(root: string): KnownFiche[] {
  return readContent(openReading(root), "actors").actors.map(({ id, raw }) => {
    const { name, aliases, former_names, links } = Object(raw) as Record<string, unknown>;
    const former = listOf(former_names).map((entry) => Object(entry).name);
    const sites = listOf(links).filter((link) => Object(link).role === "website");
    return {
      id,
      names: [name, ...listOf(aliases), ...former].filter(isText),
      websites: sites.map((link) => Object(link).url).filter(isText),
    };
  });
}

/** What a new fiche needs of site.yaml; a site without a valid one still gets its fiche. */
function readSiteBasics(
  root: string,
): Pick<Settings, "title" | "url" | "timezone" | "addresses" | "language" | "parts"> {
  const { settings, ground } = parseSite(openReading(root));
  return settings ?? { title: "Site", url: "https://example.org", timezone: "UTC", ...ground };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
