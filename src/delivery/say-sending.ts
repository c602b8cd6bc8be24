import { NBSP, NNBSP } from "../text/quote.ts";
import type { Carrier, Named, Report } from "./ways/contract.ts";
import { describeReply } from "./ways/smtp/judge-answer.ts";
import type { Stop } from "./ways/smtp/offer-messages.ts";

export type Summary = {
  number: number;
  title: string;
  subject: string;
  sender: string;
  notAfter: Date;
  timeZone: string;
  at?: Date;
  /** What the ledger knows already, where the sending goes on. */
  before?: { accepted: number; uncertain: number };
};

/** What the editor reads before saying yes: edition, subject, recipients, way, server. */
export function renderSummary(carrier: Carrier, summary: Summary): string[] {
  const { number, title, subject, sender, notAfter, timeZone, at, before } = summary;
  const day = (date: Date) => date.toLocaleString("fr", { timeZone, dateStyle: "long", timeStyle: "short" });
  const rows: [string, string][] = [
    ["Édition", `n°${NBSP}${number}, ${title}`],
    ["Objet", subject],
    ["De", sender],
    ["À", carrier.recipients],
    ["Voie", carrier.way],
    [carrier.way === "outbox" ? "Dossier" : "Serveur", carrier.server],
    ...(at ? [["Départ", day(at)] as [string, string]] : []),
    ["Au plus tard", day(notAfter)],
    ...(before ? [["Déjà partis", describeBefore(before)] as [string, string]] : []),
  ];
  const lines = rows.map(([label, value]) => `${label}${NBSP}: ${value.replace(/\p{Cc}/gu, "\ufffd")}`);
  return [...lines, ...carrier.warnings.map((warning) => `Attention${NBSP}: ${warning}.`)];
}

function describeBefore({ accepted, uncertain }: NonNullable<Summary["before"]>): string {
  return uncertain > 0 ? `${accepted}, et ${uncertain} dont on ne sait rien` : String(accepted);
}

/** What became of the letter, and what is left to do. */
export function renderReport(report: Report): string[] {
  const { accepted, sent, refused, uncertain, pending, notes, stop } = report;
  const gone = refused.filter(({ isAddressGone }) => isAddressGone);
  const others = refused.filter(({ isAddressGone }) => !isAddressGone);
  return [
    ...notes.map(({ level, text }) => (level === "warning" ? `Attention${NBSP}: ${text}` : text)),
    ...(notes.length > 0 ? [] : [`Envoyés à l'instant${NBSP}: ${sent}. En tout${NBSP}: ${accepted}.`]),
    ...(stop ? [explainStop(stop)] : []),
    ...list(
      gone,
      `Adresses refusées par leur serveur${NNBSP}; retirez-les par npm run abonnes -- retirer ADRESSE${NBSP}:`,
    ),
    ...list(others, `Messages refusés${NBSP}:`),
    ...list(pending, `Pas encore partis${NNBSP}; relancez la même commande${NBSP}:`),
    ...list(
      uncertain,
      `Incertains${NBSP}: le serveur les a peut-être pris. Demandez-lui, ou envoyez-les encore par --renvoyer-incertains${NBSP}:`,
    ),
  ];
}

const MOST_NAMED = 1000;

function list(people: Named[], heading: string): string[] {
  if (people.length === 0) return [];
  const lines = people
    .slice(0, MOST_NAMED)
    .map(({ who, reply }) => `  ${who}${reply ? ` — ${describeReply(reply)}` : ""}`);
  const rest = people.length > MOST_NAMED ? [`  … et ${people.length - MOST_NAMED} de plus`] : [];
  return [heading, ...lines, ...rest];
}

const STOPS: Record<Stop["why"], string> = {
  fatal: "Arrêt\u00a0: le serveur ne veut pas de nous.",
  unreachable: "Arrêt\u00a0: le serveur reste injoignable.",
  late: "Arrêt\u00a0: la date limite est passée.",
  interrupted: "Arrêt demandé\u00a0: les messages commencés sont finis, les autres attendent.",
  "refused-content": "Arrêt\u00a0: le serveur refuse la lettre elle-même, non les adresses.",
};

function explainStop({ why, reply }: Stop): string {
  const words = STOPS[why].replace(" :", `${NBSP}:`);
  return reply === "" ? words : `${words} Il dit${NBSP}: ${describeReply(reply)}`;
}
