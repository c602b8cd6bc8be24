import { setTimeout as wait } from "node:timers/promises";
import { nameProduct } from "../../model/name-site.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { quoteReply } from "../ledger/quote-reply.ts";
import { NOTHING, type Report } from "../ledger/report-ledger.ts";
import type { Carrier, Opening, Order } from "./contract.ts";

/**
 * What stands in a letter, in place of everybody's address of unsubscription, until it is encoded for an engine that puts each
 * recipient's own there. The domain is reserved (RFC 2606): it leads nowhere should it ever be left in.
 */
export const UNSUBSCRIBE_MARK = "https://unsubscribe.invalid/";

/** What an engine knows of a campaign. */
export type Campaign = {
  id: number;
  state: "draft" | "scheduled" | "running" | "finished" | "stopped";
  /** The engine's own word for the state. */
  status: string;
  sent?: number;
  toSend?: number;
};

/** A mail engine, spoken to over its HTTP API. Each method throws `ApiError`. */
export type Engine = {
  /** Finds the campaign of a name that `sendCampaign` made before, by whichever mark the engine keeps. */
  find: (name: string) => Promise<Campaign | undefined>;
  create: (name: string, at?: Date) => Promise<Campaign>;
  update: (campaign: Campaign, name: string, at?: Date) => Promise<void>;
  test: (campaign: Campaign, name: string, address: string) => Promise<void>;
  /** At once, or at the time that the campaign was given. */
  start: (campaign: Campaign, at?: Date) => Promise<void>;
  read: (id: number) => Promise<Campaign>;
  close: () => Promise<void>;
};

const POLL = 5000;
/** How long a sending is followed: past it, a later call follows on. */
const MOST_LOOKS = 2000;

/** What of the opening a campaign needs. */
type Context = Pick<Opening, "edition" | "round" | "clock" | "pollMs" | "settings">;

/** A way that has an engine send the letter to the engine's own lists. */
export function carryByEngine(
  context: Context,
  { openEngine, ...shown }: Pick<Carrier, "server" | "recipients" | "warnings"> & { openEngine: () => Engine },
): Carrier {
  return {
    ...shown,
    test: (address) => testCampaign(openEngine(), nameCampaign(context), address),
    review: reviewCampaign,
    send: (order) => sendCampaign(openEngine(), context, order),
  };
}

/** `mon-site:liens-101`, with the round where the edition is sent again on purpose; `first` is how version 0.1 began every name. */
function nameCampaign(
  { edition, round, settings }: Context,
  first = nameProduct(settings.title).toLowerCase(),
): string {
  return `${first}:${edition}${round > 1 ? `:${round}` : ""}`;
}

/** A campaign that version 0.1 began goes on under the name that it had. */
function findCampaignName(context: Context, { lines }: Ledger): string {
  const former = nameCampaign(context, "civic-theque");
  return lines.has(former) ? former : nameCampaign(context);
}

/** Puts the letter before the engine as a draft, and has it sent to one address. */
async function testCampaign(engine: Engine, name: string, address: string): Promise<Report> {
  try {
    const campaign = await prepare(engine, name);
    const text = `La campagne n°${NBSP}${campaign.id} existe déjà (${campaign.status})${NNBSP}; l'essai la montre telle quelle.`;
    await engine.test(campaign, name, address);
    const info = `Campagne n°${NBSP}${campaign.id}, en brouillon.`;
    return { ...NOTHING, sent: 1, notes: [{ level: "info", text: campaign.state === "draft" ? info : text }] };
  } finally {
    await engine.close();
  }
}

/**
 * Has the engine send the edition, once. The campaign is looked for by its name before one is made, so that a call that was cut off,
 * wherever it was, makes no second one. Between the order to start and the ledger's note of it a crash leaves a doubt: where the
 * engine still shows a draft, only a person may order again.
 */
async function sendCampaign(engine: Engine, context: Context, order: Order): Promise<Report> {
  const { ledger, at, resendUncertain } = order;
  const name = findCampaignName(context, ledger);
  const note = (state: "submitting" | "accepted" | "uncertain", reply: string) =>
    ledger.record({ to: name, state, at: context.clock().toISOString(), reply });
  try {
    const last = ledger.lines.get(name)?.state;
    const campaign = await prepare(engine, name, at);
    const isOpen = campaign.state === "draft";
    if (last === "accepted" || !isOpen) {
      if (last !== "accepted" && campaign.state !== "stopped") await note("accepted", `campagne ${campaign.id}`);
      return await follow(engine, campaign, context, order, 0);
    }
    if ((last === "submitting" || last === "uncertain") && !resendUncertain) {
      await note("uncertain", `campagne ${campaign.id}, ${campaign.status}`);
      return describeDoubt(campaign);
    }
    await note("submitting", `campagne ${campaign.id}`);
    await engine.start(campaign, at);
    await note("accepted", `campagne ${campaign.id}`);
    return await follow(engine, await engine.read(campaign.id), context, order, 1);
  } finally {
    await engine.close();
  }
}

/** What a ledger knows of a campaign: whether the engine was told to send it. */
function reviewCampaign({ lines }: Ledger): Report {
  const states = [...lines.values()];
  const doubts = states.filter(({ state }) => state === "uncertain" || state === "submitting");
  return {
    ...NOTHING,
    accepted: states.filter(({ state }) => state === "accepted").length,
    uncertain: doubts.map(({ to, reply }) => ({ who: to, reply })),
  };
}

/** The campaign of that name, up to date if nothing of it left yet. */
async function prepare(engine: Engine, name: string, at?: Date): Promise<Campaign> {
  const found = await engine.find(name);
  if (!found) return engine.create(name, at);
  if (found.state === "draft") await engine.update(found, name, at);
  return found;
}

/** Watches a campaign until the engine is through with it. */
async function follow(
  engine: Engine,
  campaign: Campaign,
  { pollMs = POLL }: Context,
  { onProgress, signal }: Order,
  sent: number,
): Promise<Report> {
  let current = campaign;
  for (let look = 0; look < MOST_LOOKS && current.state === "running" && !signal?.aborted; look += 1) {
    onProgress(current.sent ?? 0, current.toSend ?? 0);
    await wait(pollMs, undefined, { signal }).catch(() => undefined);
    current = await engine.read(campaign.id);
  }
  const isOpen = current.state === "running" || current.state === "scheduled";
  return { ...NOTHING, accepted: 1, sent, isOpen, notes: describeEnd(current) };
}

function describeEnd({ id, state, status, sent = 0, toSend = 0 }: Campaign): Report["notes"] {
  const campaign = `Campagne n°${NBSP}${id}`;
  const count = `${sent} sur ${toSend}`;
  if (state === "scheduled") return [{ level: "info", text: `${campaign}, programmée.` }];
  if (state === "running")
    return [
      { level: "info", text: `${campaign}, en cours${NBSP}: ${count}. Relancez la commande pour suivre l'envoi.` },
    ];
  if (state === "finished" && sent >= toSend)
    return [{ level: "info", text: `${campaign}, envoyée${NBSP}: ${count}.` }];
  if (state === "finished") {
    const missing = `${campaign}${NBSP}: ${count} messages sont partis, il en manque ${toSend - sent}`;
    return [{ level: "warning", text: `${missing}. Cherchez-les dans le journal du moteur avant toute relance.` }];
  }
  return [{ level: "warning", text: `${campaign}, arrêtée (${status})${NBSP}: ${count}. Reprenez-la dans le moteur.` }];
}

function describeDoubt({ id, status }: Campaign): Report {
  const text = `un passage s'est arrêté au moment d'ordonner l'envoi${NNBSP}; le moteur la montre en ${quoteReply(status)}`;
  return { ...NOTHING, uncertain: [{ who: `la campagne n°${NBSP}${id}`, reply: text }] };
}
