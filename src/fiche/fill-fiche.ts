import { hostOf } from "../text/canonical-url.ts";
import type { PageFacts } from "./pick-page-facts.ts";
import type { Filled, FormValues } from "./render-form.ts";

type Known = {
  name: string;
  isNameGiven: boolean;
  /** The address as it was given. */
  url?: string;
  /** Where the page was found, after redirects. */
  address?: string;
  /** Absent where the page was not read. */
  facts?: PageFacts;
  /** AAAA-MM-JJ. */
  today: string;
};

/** What is known of a new fiche. Nothing is said to be verified, and every guess is told as one. */
export function fillFiche({ name, isNameGiven, url, address, facts, today }: Known): FormValues {
  const website = address === undefined ? undefined : { value: address, isGuess: address !== url };
  const links = facts?.links.map((link) => ({ role: guess(link.role), url: guess(link.url) })) ?? [];
  return {
    name: { value: name, isGuess: !isNameGiven },
    ...(facts?.summary === undefined ? {} : { summary: guess(facts.summary) }),
    added: { value: today },
    ...(website
      ? {
          links: [{ role: { value: "website" }, url: website }, ...links],
          sources: [fillSource(website, facts, today)],
        }
      : {}),
  };
}

/** A page that could not be read was not accessed either. */
function fillSource(url: Filled, facts: PageFacts | undefined, today: string): Record<string, Filled> {
  const title: Record<string, Filled> = facts?.title === undefined ? {} : { title: guess(facts.title) };
  return { url, ...title, ...(facts ? { accessed: { value: today } } : {}) };
}

/** The name that the page gives itself, else that of its host without its ending: `voxe` for `www.voxe.org`. */
export function guessName(facts: PageFacts | undefined, url: string): string {
  return facts?.name ?? (hostOf(url) ?? "").split(".").slice(0, -1).join(" ");
}

function guess(value: string): Filled {
  return { value, isGuess: true };
}
