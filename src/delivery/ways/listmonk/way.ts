import { letterSettings } from "../../../model/schema/settings.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import { replaceUnsubscription } from "../../../newsletter/compose-message.ts";
import { encodeDomain } from "../../../newsletter/letter.ts";
import { NBSP, NNBSP } from "../../../text/quote.ts";
import { accept, refuse } from "../../../text/result.ts";
import { openApi } from "../call-api.ts";
import { defineWay, explainMissing, keepsNothing, type Opening } from "../contract.ts";
import { type Campaign, carryByEngine, type Engine, UNSUBSCRIBE_MARK } from "../send-campaign.ts";
import { encodeGoSubject, encodeGoTemplate } from "./encode-go-template.ts";

/** Has listmonk send the letter to its lists: https://listmonk.app/docs/apis/campaigns/. */
export const way = defineWay("listmonk", {
  sends: "campaign",
  staysHere: false,
  canSchedule: true,
  secrets: { LISTMONK_USER: "name", LISTMONK_TOKEN: "key" },
  open: async (opening) => {
    const { rules, secrets } = opening;
    const { LISTMONK_USER: user, LISTMONK_TOKEN: token } = secrets;
    if (user === undefined || token === undefined) return refuse(explainMissing("LISTMONK_USER", "LISTMONK_TOKEN"));
    return accept(
      carryByEngine(opening, {
        server: rules.url,
        recipients: `listes de listmonk n°${NBSP}${rules.lists.join(", ")}`,
        warnings: rules.template === undefined ? [WITHOUT_TEMPLATE] : [],
        openEngine: () => openListmonk(opening, `${user}:${token}`),
      }),
    );
  },
  forget: keepsNothing,
});

type ListmonkOpening = Pick<Opening<"listmonk">, "letter" | "settings" | "rules">;

const WITHOUT_TEMPLATE = `listmonk mettra la lettre dans son modèle par défaut${NNBSP}; créez-y un modèle réduit à {{ template "content" . }} et donnez son numéro dans newsletter.delivery.listmonk.template`;

function openListmonk(opening: ListmonkOpening, credentials: string): Engine {
  const authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
  const { call, close } = openApi(opening.rules.url, { authorization });
  const describe = (name: string, at?: Date) => describeCampaign(opening, name, at);
  return {
    find: async (name) => {
      // The code reads `tag` where the documentation says `tags`: both are given, and the answer is looked through.
      const query = new URLSearchParams({ tag: name, tags: name, per_page: "all", no_body: "true" });
      const { results = [] } = Object(dataOf(await call("GET", `/api/campaigns?${query}`))) as { results?: Raw[] };
      const found = results.find(({ tags }) => tags?.includes(name));
      return found && readCampaign(found);
    },
    create: async (name, at) => readCampaign(dataOf(await call("POST", "/api/campaigns", describe(name, at)))),
    update: async ({ id }, name, at) => void (await call("PUT", `/api/campaigns/${id}`, describe(name, at))),
    test: async ({ id }, name, address) =>
      void (await call("POST", `/api/campaigns/${id}/test`, { ...describe(name), subscribers: [address] })),
    start: async ({ id }, at) =>
      void (await call("PUT", `/api/campaigns/${id}/status`, { status: at ? "scheduled" : "running" })),
    read: async (id) => readCampaign(dataOf(await call("GET", `/api/campaigns/${id}?no_body=true`))),
    close,
  };
}

function describeCampaign({ letter, settings, rules }: ListmonkOpening, name: string, at?: Date) {
  const { from_name, from_email, list_id } = letterSettings(settings);
  const { html, text } = replaceUnsubscription(letter, settings, UNSUBSCRIBE_MARK);
  const listName = stringsOf(settings).newsletter.listName(settings.title);
  return {
    name,
    subject: encodeGoSubject(letter.subject),
    lists: rules.lists,
    from_email: `${from_name.replace(/["<>\\]/gu, "")} <${from_email}>`,
    type: "regular",
    content_type: "html",
    body: encodeGoTemplate(html),
    altbody: encodeGoTemplate(text),
    messenger: "email",
    tags: [name],
    // listmonk adds the headers of unsubscription itself.
    headers: [
      { "List-Id": `${encodeWord(listName)} <${encodeDomain(list_id)}>` },
      { "Auto-Submitted": "auto-generated" },
      { "Content-Language": letter.language },
    ],
    ...(rules.template !== undefined && { template_id: rules.template }),
    ...(at && { send_at: at.toISOString() }),
  };
}

/** RFC 2047, for a header that nobody encodes after us: each word within 75 characters, none cutting a letter. */
function encodeWord(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const words = [""];
  for (const letter of text) {
    const last = words.length - 1;
    if (Buffer.byteLength(`${words[last]}${letter}`) > 45) words.push(letter);
    else words[last] += letter;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join(" ");
}

type Raw = { id: number; status: string; tags?: string[] | null; sent?: number; to_send?: number };

const STATES: Readonly<Record<string, Campaign["state"]>> = {
  draft: "draft",
  scheduled: "scheduled",
  running: "running",
  finished: "finished",
};

function readCampaign(value: unknown): Campaign {
  const { id, status, sent, to_send } = Object(value) as Raw;
  return { id, status, state: STATES[status] ?? "stopped", sent, toSend: to_send };
}

function dataOf(answer: unknown): unknown {
  return Object(answer).data;
}
