import { z } from "zod";
import { hashAddress } from "../../edition/parse-memory.ts";
import { dropTurningMarks } from "../../text/direction.ts";
import { sayNumber } from "../../text/editor-language.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { foldText } from "../../text/slug.ts";
import { getStrings, LANGUAGES } from "../../words/languages.ts";
import { parseBoxFile } from "./read-box.ts";
import { listPastedAddresses } from "./split-box-text.ts";

/** A file for the box, made of what a reader proposed by a forge's form; or why it is none, in French. */
export type ProposedFile = { name: string } & ({ text: string } | { why: string });

/** Addresses and characters that one proposal may hold. */
const MOST_LINKS = 10;
const MOST_CHARACTERS = 5000;

/** An issue as `gh issue list --json number,body` tells it, and as GitLab's `/projects/:id/issues` does. */
const issues = z.array(
  z.object({
    number: z.int().positive().optional(),
    iid: z.int().positive().optional(),
    body: z.string().nullish(),
    description: z.string().nullish(),
  }),
);

/**
 * Proposals from a forge's list of issues (JSON), or from the text of one. Issues of another kind are passed over. What strangers wrote can become
 * neither a link's block nor anything that the box obeys: each file is read again as the box will read it.
 */
export function parseProposals(given: string): Result<ProposedFile[], string> {
  const text = given.replace(/^\ufeff/u, "");
  if (!/^\s*\[\s*[\]{]/u.test(text)) {
    const proposal = parseProposal(text);
    return proposal === undefined
      ? refuse(`pas de titre ${ADDRESS.map(quote).join(" ni ")} dans ce texte`)
      : accept([proposal]);
  }
  const read = issues.safeParse(parseJson(text)).data;
  if (read === undefined) return refuse("ce n'est pas une liste de propositions, telle que gh ou GitLab la donnent");
  return accept(
    read.flatMap(({ number, iid, body, description }) => {
      const own = number ?? iid;
      return own === undefined ? [] : (parseProposal(body ?? description ?? "", String(own)) ?? []);
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words = LANGUAGES.map((language) => getStrings(language).draft);
const [ADDRESS, REASON] = [
  words.map(({ proposedAddress }) => proposedAddress),
  words.map(({ proposedReason }) => proposedReason),
];

/** What an issue without an answer holds on GitHub. */
const NO_ANSWER = /^_No response_$/u;

/** Undefined for an issue that was not written with the form. */
function parseProposal(body: string, own?: string): ProposedFile | undefined {
  const lines = clean(body).split("\n");
  const start = findHeading(lines, ADDRESS);
  if (start === -1) return undefined;
  const end = findHeading(lines, REASON);
  const isOrdered = end > start;
  const addresses = listPastedAddresses(lines.slice(start + 1, isOrdered ? end : undefined).join("\n"));
  const [first, ...others] = addresses;
  const name = `proposition-${own ?? hashAddress(first ?? body)}.md`;
  if (first === undefined) return { name, why: "pas d'adresse qui commence par https://" };
  const said = isOrdered
    ? lines
        .slice(end + 1)
        .join("\n")
        .trim()
    : "";
  const reason = NO_ANSWER.test(said) ? "" : said;
  if (reason.length > MOST_CHARACTERS)
    return { name, why: `${sayNumber(reason.length)} caractères, ${sayNumber(MOST_CHARACTERS)} au plus` };
  const text = `${[[first, reason].join("\n"), ...others].join("\n\n").trim()}\n`;
  return check(name, text, first);
}

/** The file as the box reads it: links, the proposed one first, and nothing that it would obey. */
function check(name: string, text: string, first: string): ProposedFile {
  const read = parseBoxFile(name, text);
  if (!("links" in read) || read.notBefore !== undefined || read.links[0]?.url !== first)
    return { name, why: "il contient ce que la boîte prendrait pour autre chose qu'une adresse et des mots" };
  const { length } = read.links;
  return length > MOST_LINKS ? { name, why: `${length} adresses, ${MOST_LINKS} au plus` } : { name, text };
}

/** What is said, without the hints of the form, and without what the eye does not see. */
function clean(body: string): string {
  return dropTurningMarks(body)
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, "")
    .replace(/[^\P{Cc}\n]/gu, "");
}

function findHeading(lines: readonly string[], names: readonly string[]): number {
  const wanted = new Set(names.map((name) => foldText(name)));
  return lines.findIndex((line) => {
    const [, title] = /^#{1,6}\s+(.*?)\s*:?\s*$/u.exec(line) ?? [];
    return title !== undefined && wanted.has(foldText(title.replaceAll(NBSP, " ")));
  });
}
