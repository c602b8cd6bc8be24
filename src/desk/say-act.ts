import { type Draft, type DraftBlock, findBlock, listBlocks } from "../edition/parse-draft.ts";
import { hashAddress } from "../edition/parse-memory.ts";
import { listGone } from "../edition/prove-edit.ts";
import { sayDay } from "../text/editor-language.ts";
import { NBSP, quote } from "../text/quote.ts";
import { findHost } from "./find-host.ts";
import type { DeskAction } from "./read-action.ts";

/** What the editor is told of an act, and of its undoing, each a clause without a final stop. */
export type SaidAct = { done: string; undone: string };

/** An act that changes the draft's text. */
export type DraftAct = Exclude<DeskAction, { kind: "undo" | "redo" }>;

/** What the fields of a link are called. */
const LINK_FIELDS = {
  title: "le titre",
  address: "l'adresse",
  publisher: "l'éditeur",
  language: "la langue",
  actors: "les acteurs",
  comment: "vos mots",
  quotation: "la citation",
};
const MATTER_FIELDS = { number: "le numéro", date: "la date", title: "le titre", summary: "le résumé" };

/** Says what an act did to a draft; `after` is absent where it is none any more. */
export function sayAct(before: Draft, action: DraftAct, after: Draft | undefined): SaidAct {
  switch (action.kind) {
    case "drop":
    case "drop-rest":
    case "close":
      return sayGone(before, action);
    case "up":
    case "down":
    case "move":
      return sayMove(before, after, action.key);
    case "restore": {
      const title = titleOf(after, action.key);
      return {
        done: `Remis${NBSP}: ${title}, ${sayHome(after, action.key)}`,
        undone: `${title} est de nouveau retiré`,
      };
    }
    case "join":
    case "split":
    case "apart":
    case "snooze":
      return sayStory(before, action);
    case "add":
      return sayAdded(before, after);
    case "publish":
      return { done: "L'édition est parue", undone: "l'édition est de nouveau un brouillon" };
    case "matter":
      return sayField(
        MATTER_FIELDS[action.field],
        "de l'édition",
        action.field === "date" ? sayDate(action.words) : "",
      );
    case "section":
    case "rename":
    case "opening":
    case "raise":
    case "lower":
      return saySection(before, action);
    default:
      return sayField(LINK_FIELDS[action.kind], `de ${titleOf(before, action.key)}`);
  }
}

function sayStory(before: Draft, action: Extract<DraftAct, { kind: "join" | "split" | "apart" | "snooze" }>): SaidAct {
  const title = titleOf(before, action.key);
  switch (action.kind) {
    case "snooze":
      return {
        done: `Remis à plus tard${NBSP}: ${title}`,
        undone: `${title} est revenu, ${sayHome(before, action.key)}`,
      };
    case "split":
      return { done: `${action.url} est un lien à part`, undone: `${action.url} est de nouveau dit par ${title}` };
    case "apart": {
      const near = titleOf(before, hashAddress(action.url));
      return {
        done: `${title} et ${near} sont deux histoires`,
        undone: `${title} est de nouveau dit proche de ${near}`,
      };
    }
    case "join": {
      const host = quote(findHost(before, action.into)?.entry.title);
      return { done: `${title} est joint à ${host}`, undone: `${title} est de nouveau un lien à part` };
    }
  }
}

function sayField(field: string, of: string, now = ""): SaidAct {
  const whose = field === LINK_FIELDS.comment ? of.replace(/^de /u, "sur ") : of;
  return {
    done: `Enregistré${NBSP}: ${field} ${whose}${now}`,
    undone: `${field} ${whose} ${/^(?:vos|les) /u.test(field) ? "sont" : "est"} de nouveau comme avant`,
  };
}

function sayDate(words: string): string {
  const day = words.trim();
  return /^\d{4}-\d\d-\d\d$/u.test(day) ? `, le ${sayDay(day)}` : "";
}

function sayGone(before: Draft, action: Extract<DraftAct, { kind: "drop" | "drop-rest" | "close" }>): SaidAct {
  const block = "key" in action ? findBlock(before, action.key) : undefined;
  const gone = listGone(before, action, block);
  const count = gone.length === 1 ? "un lien" : `${gone.length} liens`;
  if (action.kind === "close") {
    const name = nameSection(before, action.part);
    const links = gone.length === 0 ? "" : `, avec ${count}`;
    return { done: `Rubrique effacée${NBSP}: ${name}${links}`, undone: `la rubrique ${name} est revenue${links}` };
  }
  const [first] = gone;
  const home = first === undefined ? "" : `, ${sayHome(before, first.key)}`;
  if (gone.length === 1) {
    const title = quote(first?.entry.title);
    return { done: `Retiré${NBSP}: ${title}`, undone: `${title} est revenu${home}` };
  }
  return {
    done: `Retirés${NBSP}: ${count}, de ${quote(first?.entry.title)} à la fin de la rubrique`,
    undone: `${count} sont revenus${home}`,
  };
}

function sayMove(before: Draft, after: Draft | undefined, key: string): SaidAct {
  const title = titleOf(before, key);
  return {
    done: `Déplacé${NBSP}: ${title}, ${sayHome(after, key)}`,
    undone: `${title} est revenu ${sayHome(before, key)}`,
  };
}

function sayAdded(before: Draft, after: Draft | undefined): SaidAct {
  const known = new Set(listBlocks(before).map(({ key }) => key));
  const fresh = after === undefined ? [] : listBlocks(after).filter(({ key }) => !known.has(key));
  const titles = fresh.map(({ entry }) => quote(entry.title)).join(", ");
  return { done: `Ajouté${NBSP}: ${titles}`, undone: `${titles} n'est plus dans le brouillon` };
}

function saySection(
  before: Draft,
  action: Extract<DraftAct, { kind: "section" | "rename" | "opening" | "raise" | "lower" }>,
): SaidAct {
  if (action.kind === "section") {
    const name = quote(action.words);
    return { done: `Rubrique ouverte${NBSP}: ${name}`, undone: `la rubrique ${name} n'est plus là` };
  }
  const name = nameSection(before, action.part);
  switch (action.kind) {
    case "rename":
      return {
        done: `La rubrique ${name} s'appelle maintenant ${quote(action.words)}`,
        undone: `la rubrique s'appelle de nouveau ${name}`,
      };
    case "opening":
      return sayField("les mots d'ouverture", action.part === 0 ? "de l'édition" : `de la rubrique ${name}`);
    default: {
      const way = action.kind === "raise" ? "montée" : "descendue";
      return { done: `La rubrique ${name} est ${way}`, undone: `la rubrique ${name} est revenue à sa place` };
    }
  }
}

function nameSection({ parts }: Draft, part: number): string {
  return quote(parts[part]?.title ?? "Sans rubrique");
}

function titleOf(draft: Draft | undefined, key: string): string {
  const block = draft && findBlock(draft, key);
  return block === undefined ? "le lien" : quote(block.entry.title);
}

/** `dans « Budgets », 2e sur 5` */
function sayHome(draft: Draft | undefined, key: string): string {
  const holds = ({ blocks }: { blocks: DraftBlock[] }) => blocks.some((block) => block.key === key);
  const part = draft?.parts.find(holds);
  if (part === undefined) return "à sa place";
  const at = part.blocks.findIndex((block) => block.key === key) + 1;
  const rank = at === 1 ? "1er" : `${at}e`;
  return `${part.title === undefined ? "avant les rubriques" : `dans ${quote(part.title)}`}, ${rank} sur ${part.blocks.length}`;
}
