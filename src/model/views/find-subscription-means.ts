import { WAYS } from "../schema/delivery.ts";
import type { Settings } from "../schema/settings.ts";
import type { Subscription, SubscriptionEngine } from "../schema/subscription.ts";

/** How a page lets a reader subscribe: a form to post, or a message to write. */
export type SubscriptionMeans =
  | { kind: "form"; action: string; emailField: string; hidden: Readonly<Record<string, string>> }
  | { kind: "message"; address: string; subject: string };

/**
 * The public form of listmonk (`/subscription/form`: list by its UUID, `nonce` is a trap for robots and stays empty), that of Brevo
 * (its « simple HTML »: `email_address_check` is such a trap), or the command that Sympa's robot obeys, read in the subject.
 */
const MEANS: Record<SubscriptionEngine, (subscription: Subscription, language: string) => SubscriptionMeans> = {
  listmonk: ({ url = "", list = "" }) => ({
    kind: "form",
    action: new URL("subscription/form", url.endsWith("/") ? url : `${url}/`).href,
    emailField: "email",
    hidden: { l: list, nonce: "" },
  }),
  brevo: ({ url = "" }, language) => ({
    kind: "form",
    action: url,
    emailField: "EMAIL",
    hidden: { email_address_check: "", locale: language, html_type: "simple" },
  }),
  sympa: ({ list = "", email = "" }) => ({ kind: "message", address: email, subject: `subscribe ${list}` }),
};

export function findSubscriptionMeans(subscription: Subscription, language: string): SubscriptionMeans {
  return MEANS[subscription.engine](subscription, language);
}

/** The host, with its scheme, that a site's form of subscription is posted to; undefined where there is no such form. */
export function findFormHost({ newsletter, language }: Settings): string | undefined {
  if (newsletter?.subscribe === undefined) return undefined;
  const means = findSubscriptionMeans(newsletter.subscribe, language);
  return means.kind === "form" ? new URL(means.action).origin : undefined;
}

/** Who sends the letter with a picture and links that tell who opens it, as Brevo does with every campaign; undefined where nobody does. */
export function findMeasurer({ newsletter }: Pick<Settings, "newsletter">): string | undefined {
  const sender = WAYS[newsletter?.delivery?.by ?? "outbox"];
  if (sender.measuresReaders) return sender.label;
  return newsletter?.subscribe?.engine === "brevo" ? WAYS.brevo.label : undefined;
}

export function mayMeasureReaders(settings: Pick<Settings, "newsletter">): boolean {
  return findMeasurer(settings) !== undefined;
}
