import type { SmtpSettings } from "../../../model/schema/delivery.ts";
import { openComposer, type Signature } from "../../../newsletter/compose-message.ts";
import { type People, reportLedger, resumeLedger } from "../../ledger/resume-ledger.ts";
import { type Carrier, type CarrierContext, NOTHING, type Order, type Recipient, type Report } from "../contract.ts";
import { describeReply } from "./judge-answer.ts";
import { offerMessages } from "./offer-messages.ts";
import { openSmtpConnection, type SmtpServer } from "./open-smtp-connection.ts";

export type SmtpAccess = { rules: SmtpSettings; user?: string; password?: string; signature?: Signature };

/** Hands each recipient's message to a mail server: a provider's relay, Postfix, or the address of a list. */
export function carryBySmtp(context: CarrierContext, people: People, recipients: string, access: SmtpAccess): Carrier {
  const { letter, settings, clock } = context;
  const { rules, user, password, signature } = access;
  const { host, port, security } = rules;
  const server: SmtpServer = { host, port, security, user, password };
  const from = settings.newsletter.from_email;
  const compose = openComposer(letter, settings, signature);
  return {
    way: "smtp",
    server: `${host}:${port}`,
    recipients,
    warnings: [],
    test: (email) => offerOne(server, from, { email }, compose),
    review: (ledger) => reportLedger({ ledger }, people),
    send: async (order: Order) => {
      const jobs = await resumeLedger(order, people);
      const recipientOf = new Map(jobs.map(({ to, recipient }) => [to, recipient]));
      let settled = 0;
      const { ledger, notAfter, signal } = order;
      const stop = await offerMessages({
        ledger,
        jobs,
        server,
        from,
        rules,
        clock,
        notAfter,
        signal,
        compose: ({ to, email }) => compose(recipientOf.get(to) ?? { email }),
        onSettled: () => order.onProgress(++settled, jobs.length),
      });
      const taken = jobs.filter(({ to }) => ledger.lines.get(to)?.state === "accepted");
      return { ...reportLedger(order, people), sent: taken.length, stop };
    },
  };
}

async function offerOne(
  server: SmtpServer,
  from: string,
  recipient: Recipient,
  compose: (recipient: Recipient) => Promise<Buffer>,
): Promise<Report> {
  const connection = await openSmtpConnection(server);
  const outcome =
    "offer" in connection
      ? await connection.offer({ from, to: recipient.email }, () => compose(recipient))
      : connection;
  if ("offer" in connection) connection.close();
  const text = `Le serveur répond ${describeReply(outcome.reply)}`;
  if (outcome.kind === "accepted") return { ...NOTHING, sent: 1, notes: [{ level: "info", text: `${text}.` }] };
  const named = { who: recipient.email, reply: outcome.reply };
  if (outcome.kind === "refused") return { ...NOTHING, refused: [named] };
  if (outcome.kind === "uncertain") return { ...NOTHING, uncertain: [named] };
  return { ...NOTHING, pending: [named], stop: { why: "fatal", reply: outcome.reply } };
}
