import type { Rhythm } from "../../text/rhythm.ts";
import { nameWeekday } from "../name-weekday.ts";
import type { Strings } from "../strings.ts";

function sayRhythm({ every, day }: Rhythm): string {
  const name = nameWeekday(day, "en");
  if (every === "week") return `every ${name}`;
  return every === "fortnight" ? `every other ${name}` : `on the first ${name} of the month`;
}

/** The words of the page where one subscribes to the letter, in English. */
export const letterPage: Strings["letterPage"] = {
  tab: "Subscribe",
  title: ({ every, day }) =>
    `{{title letter|${every === "month" ? "The monthly letter" : `The ${nameWeekday(day, "en")} letter`}}}`,
  when: sayRhythm,
  description: (measured, rhythm) =>
    `{{The roundups}} by email, ${sayRhythm(rhythm)}${measured ? "" : ": no spy image, no tracking link"}.`,
  subscribe: "Receive the letter",
  email: "Your email address",
  emailHint: "For example: name@example.org",
  submit: "Subscribe",
  write: "Write the message that subscribes you",
  writeHow: (address, subject) =>
    `The button opens your mail program on a message that is ready to be sent. If nothing opens, write to ${address} with the subject “${subject}” and an empty text.`,
  holderTitle: "Who keeps your address",
  sentTo: (host) => `The form sends it to ${host}. This site keeps nothing of it: it has no server and no database.`,
  sentByYou:
    "Your message goes from you to the server of the list. This site keeps nothing of it: it has no server and no database.",
  heldBy: (holder) => `The addresses of subscribers are kept by: ${holder}.`,
  confirm:
    "You will first receive a message that asks you to confirm. Without your answer the address is not subscribed.",
  leave: "One click at the foot of every letter unsubscribes you.",
  measuresNobody: "We know neither who opens the letter nor who follows which link.",
  mayMeasure: (engine) =>
    `${engine}, which sends the letter, may add an image and links that tell it who opens it and what is followed.`,
  privacy: "What becomes of the addresses",
  noEngine:
    "There is no subscription by email. A feed reader receives every edition on the day it appears, without address or registration.",
  follow: "Follow without giving an address",
  followHow:
    "Copy the feed’s address into a feed reader: every edition arrives there on the day it appears, without an account with us.",
  feedAddress: "The feed’s address, to copy",
  reader: "No feed reader yet? These are free software:",
  readers: [
    { name: "Thunderbird", where: "computers", url: "https://www.thunderbird.net/" },
    { name: "NetNewsWire", where: "iPhone and Mac", url: "https://netnewswire.com/" },
    { name: "Feeder", where: "Android", url: "https://f-droid.org/packages/com.nononsenseapps.feeder/" },
  ],
  feed: "Open the feed",
  contact: "Write to the editors",
  editions: "All editions",
  edition: (number) => `No. ${number}`,
};
