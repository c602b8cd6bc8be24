import { letterSettings } from "../../../model/schema/settings.ts";
import { replaceUnsubscription } from "../../../newsletter/compose-message.ts";
import { NBSP } from "../../../text/quote.ts";
import { accept, refuse } from "../../../text/result.ts";
import { openApi } from "../call-api.ts";
import { defineWay, explainMissing, keepsNothing, type Opening } from "../contract.ts";
import { type Campaign, carryByEngine, type Engine, UNSUBSCRIBE_MARK } from "../send-campaign.ts";
import { encodeBrevoHtml, encodeBrevoSubject } from "./encode-brevo-template.ts";

/** Has Brevo send the letter to its lists: https://developers.brevo.com/reference/create-email-campaign. */
export const way = defineWay("brevo", {
  sends: "campaign",
  staysHere: false,
  canSchedule: true,
  secrets: { BREVO_API_KEY: "key" },
  open: async (opening) => {
    const { rules, secrets } = opening;
    const { BREVO_API_KEY: key } = secrets;
    if (key === undefined) return refuse(explainMissing("BREVO_API_KEY"));
    return accept(
      carryByEngine(opening, {
        server: rules.url,
        recipients: `listes de Brevo n°${NBSP}${rules.lists.join(", ")}`,
        warnings: [WITHOUT_TEXT, MEASURES],
        openEngine: () => openBrevo(opening, key),
      }),
    );
  },
  forget: keepsNothing,
});

type BrevoOpening = Pick<Opening<"brevo">, "letter" | "settings" | "rules">;

const WITHOUT_TEXT = `l'interface de Brevo ne prend que le HTML${NBSP}: la partie texte de la lettre ne partira pas`;
const MEASURES =
  "Brevo compte de lui-même les ouvertures et les clics, s'il n'est pas réglé autrement dans votre compte";

/** Campaigns on a page of Brevo's list, at most. */
const PAGE = 100;

function openBrevo(opening: BrevoOpening, key: string): Engine {
  const { rules } = opening;
  const { call, close } = openApi(`${rules.url.replace(/\/$/u, "")}/v3/emailCampaigns`, { "api-key": key });
  const describe = (name: string) => describeCampaign(opening, name);
  const read = async (id: number) =>
    readCampaign(await call("GET", `/${id}?statistics=globalStats&excludeHtmlContent=true`));
  return {
    find: async (name) => {
      for (let offset = 0; ; offset += PAGE) {
        const query = new URLSearchParams({ limit: `${PAGE}`, offset: `${offset}`, excludeHtmlContent: "true" });
        const { campaigns = [] } = Object(await call("GET", `?${query}`)) as { campaigns?: Raw[] };
        const found = campaigns.find((campaign) => campaign.name === name);
        if (found) return readCampaign(found);
        if (campaigns.length < PAGE) return undefined;
      }
    },
    // Without a date it stays a draft; with one it would be queued at once, before the ledger knows.
    create: async (name) => {
      const { id } = Object(await call("POST", "", describe(name))) as { id: number };
      return read(id);
    },
    update: async ({ id }, name) => void (await call("PUT", `/${id}`, describe(name))),
    test: async ({ id }, _, address) => void (await call("POST", `/${id}/sendTest`, { emailTo: [address] })),
    start: async ({ id }, at) =>
      void (at ? await call("PUT", `/${id}`, { scheduledAt: at.toISOString() }) : await call("POST", `/${id}/sendNow`)),
    read,
    close,
  };
}

function describeCampaign({ letter, settings, rules }: BrevoOpening, name: string) {
  const { from_name, from_email } = letterSettings(settings);
  const { html } = replaceUnsubscription(letter, settings, UNSUBSCRIBE_MARK);
  return {
    name,
    tag: name,
    subject: encodeBrevoSubject(letter.subject),
    sender: { name: from_name, email: from_email },
    htmlContent: encodeBrevoHtml(html),
    recipients: { listIds: rules.lists },
    inlineImageActivation: false,
    mirrorActive: false,
  };
}

type Raw = {
  id: number;
  name: string;
  status: string;
  scheduledAt?: string | null;
  statistics?: { globalStats?: { sent?: number; delivered?: number } };
};

/** Brevo writes one of its statuses in two ways. */
const STATES: Readonly<Record<string, Campaign["state"]>> = {
  draft: "draft",
  queued: "running",
  inProcess: "running",
  in_process: "running",
  inReview: "running",
  in_review: "running",
  sent: "finished",
  archive: "finished",
};

function readCampaign(value: unknown): Campaign {
  const { id, status, scheduledAt, statistics } = Object(value) as Raw;
  const sent = statistics?.globalStats?.sent;
  const isWaiting = status === "queued" && Boolean(scheduledAt);
  return { id, status, state: isWaiting ? "scheduled" : (STATES[status] ?? "stopped"), sent, toSend: sent };
}
