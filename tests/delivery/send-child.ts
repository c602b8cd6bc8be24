import { openEditorTerminal } from "../../src/delivery/open-editor-terminal.ts";
import { readWishes } from "../../src/delivery/read-wishes.ts";
import { runSending } from "../../src/delivery/run-sending.ts";
import { deliveryRules } from "../../src/model/schema/delivery.ts";
import { readRecipients } from "../../src/subscribers/read-list.ts";
import { makeRoundup, makeSite } from "../newsletter/make-roundup.ts";

/** `npm run envoi` without the rendering, which takes longer than the sending: node send-child.mjs ROOT PORT CONNECTIONS. */
const [root = "", port = "", connections = ""] = process.argv.slice(2);
const now = new Date("2026-11-22T18:00:00Z");
const smtp = { host: "127.0.0.1", port: Number(port), security: "none", connections: Number(connections) };
const delivery = deliveryRules.parse({ by: "smtp", smtp: { ...smtp, retry_seconds: [0.02, 0.05, 0.1, 0.2] } });
const plain = makeSite();
const settings = { ...plain, newsletter: { ...plain.newsletter, delivery } };
const wishes = readWishes({ oui: true });
if (!wishes.ok) throw new Error(wishes.problems.join("\n"));
const terminal = openEditorTerminal(process, {});
const letter = {
  edition: "liens-101-2026-11-22",
  language: "fr" as const,
  subject: "Ce que coûte une consultation · n° 101",
  html: `<p><a href="${settings.newsletter.unsubscribe_url}">Se désabonner</a></p>`.padStart(
    20_000,
    "<p>Un lien.</p>\n",
  ),
  text: `Se désabonner :\n${settings.newsletter.unsubscribe_url}\n`,
  date: now,
  message: Buffer.alloc(0),
  checks: [],
};
const said = await runSending({
  ...terminal,
  roundup: makeRoundup(),
  settings,
  letter,
  wishes: wishes.value,
  root,
  outbox: "",
  readRecipients,
  clock: () => now,
});
process.exitCode = terminal.conclude(said);
