import { NBSP } from "../../text/quote.ts";

const LONGEST_REPLY = 300;

/** A server's reply on one line, without what a terminal would obey. */
export function flattenReply(reply: string): string {
  return reply
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_REPLY);
}

/** A reply without the address that servers like to repeat: ledgers hold none. */
export function hideAddress(reply: string, email: string): string {
  const [local = ""] = email.split("@");
  if (!reply.toLowerCase().includes(local.toLowerCase())) return reply;
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const whole = new RegExp(`<?${escaped(email)}>?`, "giu");
  return reply
    .replace(whole, "[adresse]")
    .replace(new RegExp(`(?<![\\w.])${escaped(local)}(?![\\w.])`, "giu"), "[nom]");
}

export function quoteReply(reply: string): string {
  return `«${NBSP}${reply}${NBSP}»`;
}
