import type { Way } from "../model/schema/delivery.ts";
import { callCommand } from "../text/call-command.ts";
import { dayIn } from "../text/dates.ts";
import { sayDay, sayTime } from "../text/editor-language.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { quoteReply } from "./ledger/quote-reply.ts";
import type { Named, Report, Stop } from "./ledger/report-ledger.ts";
import {
  type CurrentEdition,
  countCommon,
  countTitles,
  type EditionIdentity,
  type Witness,
} from "./ledger/witness-editions.ts";
import { type Said, stop } from "./open-editor-terminal.ts";
import type { Carrier, Obstacle } from "./ways/contract.ts";
import { traitsOf } from "./ways/table.ts";

/** What the editor is asked to say yes to. */
export type Plan = {
  way: Way;
  number: number;
  title: string;
  subject: string;
  sender: string;
  notAfter: Date;
  timeZone: string;
  at?: Date;
  /** What the ledger knows already, where the sending goes on. */
  before?: { accepted: number; uncertain: number };
  /** Whoever joined the list since the edition left, and whether it goes to them now. */
  newcomers?: { count: number; areTaken: boolean };
};

/** What the editor reads before saying yes: edition, subject, recipients, way, server. */
export function renderPlan({ server, recipients, warnings }: Carrier, plan: Plan): string[] {
  const { way, number, title, subject, sender, notAfter, timeZone, at, before, newcomers } = plan;
  const rows: [string, string][] = [
    ["Édition", `n°${NBSP}${number}, ${title}`],
    ["Objet", subject],
    ["De", sender],
    ["À", recipients],
    ["Voie", way],
    [traitsOf(way).staysHere ? "Dossier" : "Serveur", server],
    ...(at ? [["Départ", sayTime(at, timeZone)] as [string, string]] : []),
    ["Au plus tard", sayTime(notAfter, timeZone)],
    ...(before ? [["Déjà partis", describeBefore(before)] as [string, string]] : []),
    ...(newcomers ? [["Inscrits depuis", describeNewcomers(newcomers)] as [string, string]] : []),
  ];
  const lines = rows.map(([label, value]) => `${label}${NBSP}: ${value.replace(/\p{Cc}/gu, "\ufffd")}`);
  return [...lines, ...warnings.map((warning) => `Attention${NBSP}: ${warning}.`)];
}

function describeBefore({ accepted, uncertain }: NonNullable<Plan["before"]>): string {
  return uncertain > 0 ? `${accepted}, et ${uncertain} dont on ne sait rien` : String(accepted);
}

function describeNewcomers({ count, areTaken }: NonNullable<Plan["newcomers"]>): string {
  const [get, them] = count > 1 ? ["reçoivent", "leur"] : ["reçoit", "lui"];
  if (areTaken) return `${count}, qui la ${get} cette fois`;
  return `${count}, qui ne la ${get} pas${NNBSP}; pour la ${them} envoyer aussi${NBSP}: --nouveaux`;
}

/** An edition that bears another number than when it left: what it is recognised by, then what can be done. */
export function explainTwin(identity: CurrentEdition, twin: Witness, timeZone: string): [string, string] {
  const left = sayDay(dayIn(timeZone, new Date(twin.at)));
  const common = countCommon(identity, twin);
  const titles = common > 0 ? 0 : countTitles(identity, twin);
  const signs = [
    identity.date === twin.date ? "même jour" : "",
    common > 0 ? `${common} ${common > 1 ? "liens" : "lien"} sur ${twin.links.length}` : "",
    titles > 0 ? `${titles} ${titles > 1 ? "titres" : "titre"} sur ${twin.titles?.length}` : "",
  ].filter(Boolean);
  return [
    `L'édition n°${NBSP}${identity.number} paraît être celle qui est partie le ${left} sous le n°${NBSP}${twin.number} (${signs.join(", ")}).`,
    `Rien n'est envoyé. Rendez-lui le n°${NBSP}${twin.number}${NNBSP}; si c'en est une autre, ou si elle doit repartir pour tous${NBSP}: --encore.`,
  ];
}

/** A number that another edition bore when it left. */
export function explainNamesake({ number }: EditionIdentity, { date }: Witness): string {
  return `Le n°${NBSP}${number} est celui d'une autre édition, datée du ${date}, qui est déjà partie${NNBSP}; donnez à celle-ci son propre numéro, ou, si c'est bien elle qui doit repartir pour tous${NBSP}: --encore.`;
}

/** An edition whose time has passed. */
export function sayLate(number: number, notAfter: Date, timeZone: string): Said {
  return stop(
    `L'édition n°${NBSP}${number} ne devait plus partir après le ${sayTime(notAfter, timeZone)}${NNBSP}; pour l'envoyer tout de même, donnez une autre limite par --pas-apres.`,
  );
}

type Left = { number: number; way: Way; carrier: Carrier; known: Report; isLate: boolean };

/** An edition that left already, and whoever joined the list since. Whoever was refused or is uncertain is named at every call: one call's words can be lost with it. */
export function sayDone({ number, way, carrier, known, isLate }: Left): Said {
  const since = explainSince({ number, way, carrier, known, isLate });
  const text = traitsOf(way).staysHere
    ? `Les messages de l'édition n°${NBSP}${number} sont déjà écrits dans ${carrier.server}. Pour les refaire tous${NBSP}: --encore.`
    : `L'édition n°${NBSP}${number} est déjà partie par ${way}${NBSP}: rien n'est envoyé. Pour l'envoyer encore à tous${NBSP}: --encore.`;
  if (known.accepted === 0)
    return sayReport({ ...known, pending: [], notes: [{ level: "warning", text: nobody(number) }, ...since] });
  const said = sayReport({ ...known, pending: [], notes: [{ level: "info", text }, ...since] });
  return { ...said, code: known.uncertain.length > 0 ? said.code : 0 };
}

/** Whoever joined the list since an edition left has not had it: how many, and how they get it. */
function explainSince({ number, way, carrier, known, isLate }: Left): Report["notes"] {
  const { newcomers } = known;
  if (newcomers === 0) return [];
  if (newcomers === undefined)
    return [{ level: "info", text: `Qui s'est inscrit depuis (${carrier.recipients}) ne l'a pas reçue.` }];
  const isOne = newcomers === 1;
  const people = `${newcomers} ${isOne ? "personne inscrite" : "personnes inscrites"} depuis ne ${isOne ? "l'a" : "l'ont"} pas reçue`;

  const typed = callCommand(
    "envoi",
    `--number ${number} --par ${way} --nouveaux${isLate ? " --pas-apres INSTANT" : ""}`,
  );
  const late = isLate ? ", et son dernier jour est passé" : "";
  return [
    { level: "info", text: `${people}${late}${NNBSP}; pour la ${isOne ? "lui" : "leur"} envoyer${NBSP}: ${typed}` },
  ];
}

/** `--nouveaux` where the list is kept elsewhere. */
export function explainNewcomers({ recipients }: Carrier): string {
  return `--nouveaux ne sert qu'où la liste des abonnés est tenue ici${NNBSP}; ce qui est tenu ailleurs (${recipients}) ne dit pas qui s'est inscrit depuis.`;
}

/** What became of a letter that its sender alone saw, for want of anybody on the list. */
export function sayStandIn(report: Report): Said {
  const text = `C'est un essai${NBSP}: la liste est vide, et le registre n'en sait rien. Inscrivez vos abonnés par ${callCommand("abonnes", "importer")}, puis relancez${NBSP}: chacun la recevra.`;
  return sayReport({ ...report, notes: [...report.notes, { level: "info", text }] });
}

function nobody(number: number): string {
  return `l'édition n°${NBSP}${number} n'est partie pour personne, et plus personne n'attend. Pour l'envoyer à toute la liste${NBSP}: --encore.`;
}

/** Why a way cannot be taken: the faults of the list, then one sentence. */
export function sayObstacles(obstacles: readonly Obstacle[]): Said {
  const lines = obstacles.filter((obstacle) => typeof obstacle === "string");
  return { code: 1, lines, problems: obstacles.filter((obstacle) => typeof obstacle !== "string") };
}

/** What became of a sending, and what is left to do; 0 only where nothing calls for a look, 130 where it was interrupted. */
export function sayReport(report: Report): Said {
  const { accepted, sent, refused, uncertain, pending, notes, stop: end } = report;
  const isClean = [pending, uncertain, refused].every(({ length }) => length === 0);
  const code = isClean && !end && notes.every(({ level }) => level === "info") ? 0 : 1;
  const gone = refused.filter(({ isAddressGone }) => isAddressGone);
  const others = refused.filter(({ isAddressGone }) => !isAddressGone);
  const lines = [
    ...notes.map(({ level, text }) => (level === "warning" ? `Attention${NBSP}: ${text}` : text)),
    ...(notes.length > 0 ? [] : [`Envoyés à l'instant${NBSP}: ${sent}. En tout${NBSP}: ${accepted}.`]),
    ...(end ? [explainStop(end)] : []),
    ...list(
      gone,
      `Adresses refusées par leur serveur${NNBSP}; retirez-les par ${callCommand("abonnes", "retirer ADRESSE")}${NBSP}:`,
    ),
    ...list(others, `Messages refusés${NBSP}:`),
    ...list(pending, `Pas encore partis${NNBSP}; relancez la même commande${NBSP}:`),
    ...list(
      uncertain,
      `Incertains${NBSP}: le serveur les a peut-être pris. Demandez-lui, ou envoyez-les encore par --renvoyer-incertains${NBSP}:`,
    ),
  ];
  return { code: end?.why === "interrupted" ? 130 : code, lines, problems: [] };
}

const MOST_NAMED = 1000;

function list(people: Named[], heading: string): string[] {
  if (people.length === 0) return [];
  const lines = people
    .slice(0, MOST_NAMED)
    .map(({ who, reply }) => `  ${who}${reply ? ` — ${quoteReply(reply)}` : ""}`);
  const rest = people.length > MOST_NAMED ? [`  … et ${people.length - MOST_NAMED} de plus`] : [];
  return [heading, ...lines, ...rest];
}

const STOPS: Record<Stop["why"], string> = {
  fatal: "Arrêt\u00a0: le serveur ne veut pas de nous.",
  unreachable: "Arrêt\u00a0: le serveur reste injoignable.",
  late: "Arrêt\u00a0: la date limite est passée.",
  interrupted: "Arrêt demandé\u00a0: les messages commencés sont finis, les autres attendent.",
  "refused-all":
    "Arrêt\u00a0: le serveur refuse tout le monde, donc nous, et non les adresses\u202f; personne n'est à retirer de la liste. Débloquez l'envoi auprès de lui, puis relancez.",
  "refused-alike":
    "Arrêt\u00a0: les derniers messages ont été refusés dans les mêmes mots, qui ne nomment personne, et le serveur n'en prend plus\u202f; ce peut être nous (un compte suspendu), et non les adresses\u00a0: personne n'est à retirer de la liste pour cela. Demandez-lui, puis relancez.",
  "refused-content": "Arrêt\u00a0: le serveur refuse la lettre elle-même, non les adresses.",
};

function explainStop({ why, reply }: Stop): string {
  return reply === "" ? STOPS[why] : `${STOPS[why]} Il dit${NBSP}: ${quoteReply(reply)}`;
}
