import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DeliverySettings, isLoopback, type Way } from "../../model/schema/delivery.ts";
import { parseSubscribers } from "../../subscribers/read-list.ts";
import type { Problem } from "../../text/problem.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import type { Pseudonyms } from "../ledger/open-pseudonyms.ts";
import { carryByBrevo } from "./brevo/way.ts";
import type { Carrier, CarrierContext, Recipient } from "./contract.ts";
import { carryByListmonk } from "./listmonk/way.ts";
import { carryToOutbox, countPeople } from "./outbox/way.ts";
import { carryBySmtp, type SmtpAccess } from "./smtp/way.ts";

export const LIST_FILE = "abonnes.csv";

/** The environment variables that are read. What they hold is never shown or written, the names of users apart. */
export const SECRETS = [
  "SMTP_USER",
  "SMTP_PASSWORD",
  "DKIM_PRIVATE_KEY",
  "LISTMONK_USER",
  "LISTMONK_TOKEN",
  "BREVO_API_KEY",
];

/** Why a way cannot be taken: faults of the list, or one sentence. */
export type Refusal = { problems: Problem[]; message: string };

type Opening = CarrierContext & { rules: DeliverySettings; pseudonyms: Pseudonyms };

/** Makes a way ready: its settings from `site.yaml`, its secrets from the environment, its people from the list. */
export async function openCarrier(way: Way, opening: Opening): Promise<Carrier | Refusal> {
  if (way === "listmonk") return openListmonk(opening);
  if (way === "brevo") return openBrevo(opening);
  const { rules, pseudonyms, clock, settings, folder } = opening;
  const { smtp } = rules;
  if (way === "smtp" && !smtp) return refuse(missing("smtp"));
  const people = smtp?.to === undefined ? await readPeople(folder) : named(smtp.to, `la liste ${smtp.to}`);
  if ("problems" in people) return people;
  if (people.recipients.length > 0 && way === "smtp") {
    const access = readSmtpAccess(opening);
    if (typeof access === "string") return refuse(access);
    const carrier = carryBySmtp(opening, { ...people, pseudonyms, clock }, people.words, access);
    const { unsubscribe_email } = settings.newsletter;
    const reminder = `les désabonnements arrivent à ${unsubscribe_email}${NBSP}: relevez-la, et retirez chacun en deux jours au plus`;
    return smtp?.to === undefined ? { ...carrier, warnings: [reminder] } : carrier;
  }
  const own = named(settings.newsletter.from_email, `vous-même (${folder} n'a pas encore d'abonnés)`);
  if (way === "smtp") return refuse(`Personne à qui écrire${NNBSP}: ${NO_LIST}`);
  const present = people.recipients.length > 0 ? people : own;
  return carryToOutbox(opening, { ...present, pseudonyms, clock }, present.words);
}

const NO_LIST = `importez des abonnés par npm run abonnes -- importer, ou donnez une liste dans newsletter.delivery.smtp.to.`;

type Addressees = { recipients: Recipient[]; words: string };

function named(email: string, words: string): Addressees {
  return { recipients: [{ email }], words };
}

async function readPeople(folder: string): Promise<Addressees | Refusal> {
  const file = join(folder, LIST_FILE);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!bytes) return { recipients: [], words: "" };
  const { rows, problems } = parseSubscribers(bytes, file);
  if (problems.length > 0) return { problems, message: "La liste des abonnés a des erreurs. Rien n'est envoyé." };
  const recipients = rows.map(({ email, name, token }) => ({ email, name, token }));
  return { recipients, words: countPeople(rows.length) };
}

function readSmtpAccess({ rules, secrets }: Opening): SmtpAccess | string {
  const { smtp } = rules;
  if (!smtp) return missing("smtp");
  const { SMTP_USER: user, SMTP_PASSWORD: password, DKIM_PRIVATE_KEY: key } = secrets;
  if (user === undefined && smtp.login && !isLoopback(smtp.host)) return absent("SMTP_USER et SMTP_PASSWORD");
  if (user !== undefined && password === undefined) return absent("SMTP_PASSWORD");
  if (smtp.dkim && key === undefined) return absent("DKIM_PRIVATE_KEY");
  // A variable often holds the lines of a key behind each other.
  const privateKey = key?.replaceAll("\\n", "\n");
  if (smtp.dkim && privateKey !== undefined && !isPrivateKey(privateKey))
    return `DKIM_PRIVATE_KEY n'est pas une clé privée${NNBSP}; donnez le texte entier du fichier PEM.`;
  return {
    rules: smtp,
    user,
    password,
    ...(smtp.dkim && privateKey && { signature: { ...smtp.dkim, privateKey } }),
  };
}

function isPrivateKey(text: string): boolean {
  try {
    createPrivateKey(text);
    return true;
  } catch {
    return false;
  }
}

function openListmonk(opening: Opening): Carrier | Refusal {
  const { rules, secrets } = opening;
  const { LISTMONK_USER: user, LISTMONK_TOKEN: token } = secrets;
  if (!rules.listmonk) return refuse(missing("listmonk"));
  if (user === undefined || token === undefined) return refuse(absent("LISTMONK_USER et LISTMONK_TOKEN"));
  return carryByListmonk(opening, { rules: rules.listmonk, user, token });
}

function openBrevo(opening: Opening): Carrier | Refusal {
  const { rules, secrets } = opening;
  const { BREVO_API_KEY: key } = secrets;
  if (!rules.brevo) return refuse(missing("brevo"));
  if (key === undefined) return refuse(absent("BREVO_API_KEY"));
  return carryByBrevo(opening, { rules: rules.brevo, key });
}

function refuse(message: string): Refusal {
  return { problems: [], message };
}

function missing(way: Way): string {
  return `site.yaml ne dit rien de la voie ${way}${NNBSP}; remplissez newsletter.delivery.${way}.`;
}

function absent(names: string): string {
  return `Il manque la clé du serveur${NNBSP}; donnez-la par l'environnement${NBSP}: ${names}.`;
}
