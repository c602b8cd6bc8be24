import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderColours } from "../../assets/render-theme-sheet.ts";
import { renderContentSecurityPolicy } from "../../exports/content-security-policy.ts";
import type { Model, Roundup } from "../../model/model.ts";
import { hasLetter } from "../../model/parts.ts";
import { themeOf } from "../../model/theme-of.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { checkParution } from "../../newsletter/check-parution.ts";
import type { Letter } from "../../newsletter/letter.ts";
import { showScheme } from "../../newsletter/letter-style.ts";
import { type PreviewReply, replyWith, replyWithPage } from "./preview-reply.ts";

/** Answers with a letter of a model, dated of an instant; undefined where the address is none of a letter's. */
type AnswerLetter = (path: string, model: Model, now: Date) => Promise<PreviewReply | undefined>;

const ADDRESS =
  /^\/_newsletter(?:\/(\d+))?\/(|clair\.html|sombre\.html|index\.txt|message\.eml|controles\.json|(?:tokens|preview)\.css)$/u;

/** A letter is framed: it has its styles in it, and nothing that runs. */
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'";
const PAGE_POLICY = `${renderContentSecurityPolicy({ preview: true })}; frame-src 'self'; frame-ancestors 'none'`;

/**
 * Shows every edition as a letter at `/_newsletter/`: on a phone, on a desk, in dark, turned over by force, as text, with its
 * checks. No letter is written or sent. What composes letters is loaded with the first one.
 * @param home the folder of this project, which holds layouts/
 * @param root the site root, which holds the editions
 */
export function openLetters({ home, root }: { home: string; root: string }): AnswerLetter {
  const lettersOf = oncePer((_: Model) => new Map<Roundup, Promise<Letter>>());
  const render = (roundup: Roundup, model: Model, now: Date) => {
    const letters = lettersOf(model);
    const letter = letters.get(roundup) ?? renderOne(roundup, model, now);
    letters.set(roundup, letter);
    return letter;
  };
  return async (path, model, now) => {
    const [found, number, file = ""] = ADDRESS.exec(path) ?? [];
    if (found === undefined) return undefined;
    if (number === undefined && file.endsWith(".css")) return replyWith(file, readStyle(home, file, model));
    if (!hasLetter(model)) return replyWith("refusal.txt", "Ce site n'a pas de lettre.\n", 404);
    const roundup =
      number === undefined ? model.roundups[0] : model.roundups.find((one) => one.number === Number(number));
    if (!roundup) return replyWith("refusal.txt", "Aucune édition n'a ce numéro.\n", 404);
    const shown = { model, roundup, letter: await render(roundup, model, now) };
    return file === "controles.json" ? showChecks(file, root, shown) : showLetter(file, shown);
  };
}

async function renderOne(roundup: Roundup, model: Model, date: Date): Promise<Letter> {
  const { renderLetter } = await import("../../../layouts/newsletter/render-letter.ts");
  return renderLetter({ roundup, model, date });
}

/** The site's colours and sizes, or the sheet of the page that shows letters. */
function readStyle(home: string, file: string, { settings }: Model): string {
  const read = (path: string) => readFileSync(join(home, "layouts", path), "utf8");
  return file === "tokens.css"
    ? renderColours(themeOf(settings)) + read("assets/styles/site/tokens.css")
    : read("newsletter/preview.css");
}

type Shown = { model: Model; roundup: Roundup; letter: Letter };

async function showLetter(file: string, shown: Shown): Promise<PreviewReply> {
  const { html, text, message } = shown.letter;
  switch (file) {
    case "clair.html":
      return withPolicy(LETTER_POLICY, replyWith(file, showScheme(html, "light")));
    case "sombre.html":
      return withPolicy(LETTER_POLICY, replyWith(file, showScheme(html, "dark")));
    case "index.txt":
      return withPolicy(LETTER_POLICY, replyWith(file, text));
    case "message.eml":
      return replyWith(file, message);
    default: {
      const { renderPreviewPage } = await import("../../../layouts/newsletter/PreviewPage.tsx");
      return withPolicy(PAGE_POLICY, replyWithPage(renderPreviewPage(shown), 200, html, text));
    }
  }
}

/** What is wrong with an edition, for the editor's desk. */
function showChecks(file: string, root: string, shown: Shown): PreviewReply {
  const readText = (name: string) => readFileSync(join(root, name), "utf8");
  return replyWith(file, JSON.stringify(checkParution(shown, readText)));
}

function withPolicy(policy: string, reply: PreviewReply): PreviewReply {
  return { ...reply, headers: { ...reply.headers, "Content-Security-Policy": policy } };
}
