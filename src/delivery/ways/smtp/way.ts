import { createPrivateKey } from "node:crypto";
import { isLoopback, type SmtpSettings } from "../../../model/schema/delivery.ts";
import { letterSettings } from "../../../model/schema/settings.ts";
import { openComposer, type Signature } from "../../../newsletter/compose-message.ts";
import type { Recipient } from "../../../newsletter/letter.ts";
import { callCommand } from "../../../text/call-command.ts";
import { NBSP, NNBSP } from "../../../text/quote.ts";
import { accept, type Result, refuse } from "../../../text/result.ts";
import { quoteReply } from "../../ledger/quote-reply.ts";
import { NOTHING, type Report, reportLedger } from "../../ledger/report-ledger.ts";
import { resumeLedger } from "../../ledger/resume-ledger.ts";
import { type Carrier, defineWay, explainMissing, keepsNothing, type Opening } from "../contract.ts";
import { type Addressees, listPeople } from "../list-people.ts";
import { offerMessages } from "./offer-messages.ts";
import { openSmtpConnection, type SmtpServer } from "./open-smtp-connection.ts";

const SECRETS = { SMTP_USER: "name", SMTP_PASSWORD: "key", DKIM_PRIVATE_KEY: "key" } as const;

type SmtpOpening = Opening<"smtp", keyof typeof SECRETS>;

/** Hands each recipient's message to a mail server: a provider's relay, Postfix, or the address of a list. */
export const way = defineWay("smtp", {
  sends: "messages",
  staysHere: false,
  canSchedule: false,
  secrets: SECRETS,
  open: async (opening) => {
    const listed = await listPeople(opening);
    if (!listed.ok) return listed;
    if (listed.value.people.recipients.length === 0) return refuse(NOBODY);
    const access = readAccess(opening);
    return access.ok ? accept(carry(opening, listed.value, access.value)) : access;
  },
  forget: keepsNothing,
});

const NOBODY = `Personne à qui écrire${NNBSP}: importez des abonnés par ${callCommand("abonnes", "importer")}, ou donnez une liste dans newsletter.delivery.smtp.to.`;

export type SmtpAccess = { rules: SmtpSettings; user?: string; password?: string; signature?: Signature };

function readAccess({ rules, secrets }: SmtpOpening): Result<SmtpAccess, string> {
  const { SMTP_USER: user, SMTP_PASSWORD: password, DKIM_PRIVATE_KEY: key } = secrets;
  if (user === undefined && rules.login && !isLoopback(rules.host))
    return refuse(explainMissing("SMTP_USER", "SMTP_PASSWORD"));
  if (user !== undefined && password === undefined) return refuse(explainMissing("SMTP_PASSWORD"));
  if (!rules.dkim) return accept({ rules, user, password });
  if (key === undefined) return refuse(explainMissing("DKIM_PRIVATE_KEY"));
  // A variable often holds the lines of a key behind each other.
  const privateKey = key.replaceAll("\\n", "\n");
  if (!isPrivateKey(privateKey))
    return refuse(`DKIM_PRIVATE_KEY n'est pas une clé privée${NNBSP}; donnez le texte entier du fichier PEM.`);
  return accept({ rules, user, password, signature: { ...rules.dkim, privateKey } });
}

function isPrivateKey(text: string): boolean {
  try {
    createPrivateKey(text);
    return true;
  } catch {
    return false;
  }
}

/** The way with what it needs to open a connection. */
export function carry(
  { letter, settings, clock }: Pick<Opening, "letter" | "settings" | "clock">,
  { people, words, warnings }: Addressees,
  { rules, user, password, signature }: SmtpAccess,
): Carrier {
  const { host, port, security } = rules;
  const server: SmtpServer = { host, port, security, user, password };
  const { from_email: from, unsubscribe_email } = letterSettings(settings);
  const reminder = `les désabonnements arrivent à ${unsubscribe_email}${NBSP}: relevez-la, et retirez chacun en deux jours au plus`;
  const compose = openComposer(letter, settings, signature);
  return {
    server: `${host}:${port}`,
    recipients: words,
    warnings: rules.to === undefined ? [...warnings, ...warnOfOne(people), reminder] : [],
    test: (email) => offerOne(server, from, { email }, compose),
    review: (ledger) => reportLedger(ledger, people),
    send: async (order) => {
      const { ledger, notAfter, signal, onProgress } = order;
      const waiting = await resumeLedger(order, people);
      let settled = 0;
      const onSettled = () => onProgress(++settled, waiting.length);
      const stop = await offerMessages({
        ...{ ledger, waiting, server, from, compose, rules, clock, notAfter, signal, onSettled },
      });
      const taken = waiting.filter(({ to }) => ledger.lines.get(to)?.state === "accepted");
      return { ...reportLedger(ledger, people), sent: taken.length, stop };
    },
  };
}

/** A list of one is mostly the editor's own address: what is sent to it counts, and is no trial. */
function warnOfOne({ recipients }: Addressees["people"]): string[] {
  const [only, ...others] = recipients;
  if (only === undefined || others.length > 0) return [];
  const trial = callCommand("envoi", `--essai ${only.email}`);
  return [
    `la liste ne tient que ${only.email}${NBSP}; cet envoi est celui de l'édition, inscrit au registre${NNBSP}; pour un essai qui ne compte pas${NBSP}: ${trial}`,
  ];
}

async function offerOne(
  server: SmtpServer,
  from: string,
  recipient: Recipient,
  compose: (recipient: Recipient) => Promise<Buffer>,
): Promise<Report> {
  const opened = await openSmtpConnection(server);
  const outcome = opened.ok
    ? await opened.value.offer({ from, to: recipient.email }, () => compose(recipient))
    : opened.failure;
  if (opened.ok) opened.value.close();
  const { kind, reply } = outcome;
  const text = `Le serveur répond ${quoteReply(reply)}.`;
  const named = { who: recipient.email, reply };
  if (kind === "accepted") return { ...NOTHING, sent: 1, notes: [{ level: "info", text }] };
  if (kind === "refused") return { ...NOTHING, refused: [named] };
  if (kind === "uncertain") return { ...NOTHING, uncertain: [named] };
  return { ...NOTHING, pending: [named], stop: { why: "fatal", reply } };
}
