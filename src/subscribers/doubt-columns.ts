import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { fold, roleOf } from "./name-columns.ts";
import { readDay } from "./read-day.ts";
import { isBlank, isState, readAnswer } from "./read-state.ts";
import type { Row } from "./read-table.ts";

type Doubt = { field: string; line?: number; message: string; remedy: string };

/** Words of a name, without accents, that speak of people who left, or whom letters do not reach. */
const LEAVING =
  /\b(?:unsub\w*|opt(?:ed)? ?out\w*|desabo\w*|desinscri\w*|resili\w*|radie\w*|radiation|\w*bounc\w*|black ?list\w*|block ?list\w*|blocked|bloque\w*|liste noire|suppress\w*|complain\w*|plainte\w*|spam\w*|junk|hold|do ?not\w*|dnc|no (?:bulk )?e ?mails?|ne (?:pas|plus|veut|souhaite)\w*|pas de|exclu\w*|refus\w*|oppos\w*|deleted?|supprime\w*|clean\w*|nettoy\w*|npai|disabled?|desactiv\w*|invalid\w*|undeliver\w*|cancel\w*|annul\w*|left|parti le|removed?|retire\w*|retrait|revo(?:k|qu)\w*|withdr\w*|quarantin\w*|stop\w*|rejet\w*|inacti\w*|expir\w*|abgemeldet|baja)\b/u;

/** The same of people who said yes, or of the state of their subscription. */
const CONSENT =
  /\b(?:consent\w*|opt(?:ed)? ?in\w*|subscri\w*|abonn\w*|inscri\w*|news ?letters?|infolettres?|lettres?|bulletins?|mailings?|emailings?|accept\w*|accord\w*|agree\w*|autoris\w*|authori[sz]\w*|permissions?|rgpd|gdpr|dsgvo|marketing|confirm\w*|verifi\w*|approv\w*|einwillig\w*|zustimm\w*|consens\w*|recevoir|receiv\w*|souhait\w*|wants?|communications?|status|statuts?|etat|active|actif|activated|enabled|valid\w*|prospection|contactable)\b/u;

/** What a cell of any column says of a person who left. */
const GONE =
  /d[ée]sabonn|d[ée]sinscri|unsubscri|\bopt(?:ed)?[ -]?out\b|\bne plus\b|(?:n'|\bne )(?:veut|souhaite|d[ée]sire) (?:plus|pas)|\bbounced?\b|\bnpai\b|black-?list|block-?list|do not (?:e-?mail|contact)|^stop$|r[ée]sili[ée]|pas de (?:mail|courriel|lettre)|\b(?:ancien(?:ne)?|ex)[ -]abonn|plus abonn|d[ée]c[ée]d[ée]|deceased/iu;

/**
 * Columns that nobody named as ours and that may say who left, or who never said yes: by their name, by answers or states in their cells, or by
 * a word in one cell. To pass them over would write to people who do not want it, so the editor is asked.
 */
export function doubtColumns(names: readonly string[], rows: readonly Row[]): Doubt[] {
  return names.flatMap((name, index) => {
    if (roleOf(name) !== undefined) return [];
    const cells = rows.map((row) => (row.cells[index] ?? "").trim());
    const field = name || `colonne n°${NBSP}${index + 1}`;
    const told = rows.flatMap(({ line }, at) => {
      const cell = cells[at] ?? "";
      if (!GONE.test(cell)) return [];
      const message = `la case dit ${quote(shorten(cell))}`;
      return [{ field, line, message, remedy: `retirez ces lignes, ou ${REMEDY}` }];
    });
    const message = told.length > 0 ? undefined : findDoubt(name, cells);
    return message === undefined ? told : [{ field, message, remedy: REMEDY }];
  });
}

/** A proof that is a refusal, or none. */
const NO_PROOF =
  /^(?:non|no|refus(?:ée?|ee?)?(?: .*)?|opposition|aucune?(?: (?:preuve|consentement|accord))?|sans (?:preuve|consentement|accord)|pas (?:de |d['’ ]).*|inconnue?|n[ée]ant|[?-]+)$/iu;

/**
 * Before it nobody could consent to a letter: the first message went from one computer to another in 1971
 * (https://www.guinnessworldrecords.com/news/60at60/2015/8/1971-first-ever-email-392973).
 */
const FIRST_LETTER = "1971-01-01";

/** What the cells of our own columns say so of a person, by their name or by their proof; and what proves nothing. */
export function doubtPerson(values: Readonly<Record<string, string>>): Omit<Doubt, "line"> | undefined {
  const field = ["name", "proof"].find((column) => GONE.test(values[column] ?? ""));
  const { proof = "", consented = "" } = values;
  if (field === undefined && (NO_PROOF.test(proof) || readAnswer(proof) === "no"))
    return {
      ...{ field: "proof", message: `${quote(proof)} ne prouve aucun consentement` },
      remedy: "dites comment la personne a consenti, ou retirez la ligne",
    };
  if (field === undefined && consented < FIRST_LETTER)
    return {
      ...{ field: "consented", message: `le consentement serait du ${consented}, avant le premier courriel` },
      remedy: "corrigez la date",
    };
  if (field === undefined) return undefined;
  const message = `la case dit ${quote(shorten(values[field] ?? ""))}`;
  return { field, message, remedy: "retirez la ligne si la personne est partie, sinon dites-le autrement" };
}

const REMEDY = `renommez la colonne desabonne si oui veut dire parti, abonne si oui veut dire abonné, statut si elle dit un état${NNBSP}; si elle ne dit rien de la lettre, supprimez-la`;

function findDoubt(name: string, cells: readonly string[]): string | undefined {
  const filled = cells.filter((cell) => !isBlank(cell) || cell === "0");
  if (filled.length === 0) return undefined;
  if (areAnswers(filled, name, filled.length < cells.length))
    return `la colonne répond ${list(filled)}, et l'on ne sait à quoi`;
  if (filled.every(isState) || filled.some((cell) => isState(cell) && readAnswer(cell) === undefined))
    return `la colonne dit ${list(filled)}, et l'on ne sait de quoi`;
  return speaks(name, cells) ? "la colonne paraît dire qui veut la lettre, ou qui l'a quittée" : undefined;
}

/** Figures are answers where both are there and the name counts nothing; a letter, where it is a tick that others lack, or one of two. */
function areAnswers(filled: readonly string[], name: string, hasEmpty: boolean): boolean {
  if (filled.every((cell) => /^\d+$/u.test(cell)))
    return new Set(filled).size === 2 && filled.every((cell) => /^[01]$/u.test(cell)) && !COUNTS.test(splitWords(name));
  const isTold = hasEmpty || new Set(filled).size > 1 || filled.some((cell) => cell.length > 1 || !/^\w$/u.test(cell));
  return isTold && filled.every((cell) => readAnswer(cell) !== undefined && !isDay(cell));
}

const COUNTS =
  /\b(?:nb|nombre|number|count|total|last|days?|jours|opens?|clicks?|views?|times?|visites?|commandes|dons)\b/u;

/** A day or an address of the network beside every person tells when and whence they came, and not that they left. */
function speaks(name: string, cells: readonly string[]): boolean {
  const words = splitWords(name);
  if (LEAVING.test(words)) return !cells.every((cell) => /^0?$/u.test(cell));
  return CONSENT.test(words) && !cells.every(isDay) && !cells.every((cell) => cell === "" || isNetworkAddress(cell));
}

function isNetworkAddress(cell: string): boolean {
  return /^(?:\d+(?:\.\d+){3}|[\da-f]*:[\da-f:]+)$/iu.test(cell);
}

function isDay(cell: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(readDay(cell, "day first"));
}

function splitWords(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, " ");
}

function list(filled: readonly string[]): string {
  const distinct = [...new Map(filled.map((cell) => [fold(cell), cell])).values()];
  return `${distinct.slice(0, 3).map(quote).join(", ")}${distinct.length > 3 ? "…" : ""}`;
}

function shorten(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 59)}…` : cell;
}
