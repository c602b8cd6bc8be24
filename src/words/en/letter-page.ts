import type { EditionPromise, Rhythm } from "../../text/rhythm.ts";
import { capitalise } from "../format-names.ts";
import { nameWeekday } from "../name-weekday.ts";
import type { Strings } from "../strings.ts";

function sayRhythm(rhythm?: Rhythm): string {
  if (rhythm === undefined) return "with every edition";
  const name = nameWeekday(rhythm.day, "en");
  if (rhythm.every === "week") return `every ${name}`;
  return rhythm.every === "fortnight" ? `every other ${name}` : `on the first ${name} of the month`;
}

function nameLetter(rhythm?: Rhythm): string {
  if (rhythm === undefined) return "The letter";
  return rhythm.every === "month" ? "The monthly letter" : `The ${nameWeekday(rhythm.day, "en")} letter`;
}

export function inviteToFollow({ byEmail, measured, rhythm }: EditionPromise): string {
  const when = rhythm ? `${capitalise(sayRhythm(rhythm))} an edition` : "Every edition";
  return byEmail
    ? `${when} appears here, in the feed and by email${measured ? "" : ", with no spying image and no tracking link"}.`
    : `${when} appears here and in the feed, which a feed reader reads for you: no account, no address to give.`;
}

/** The words of the page where one subscribes to the letter, or learns how to follow without one, in English. */
export const letterPage: Strings["letterPage"] = {
  tab: ({ byEmail }: EditionPromise) => (byEmail ? "Subscribe" : "Follow"),
  title: ({ byEmail, rhythm }) => (byEmail ? `{{title letter|${nameLetter(rhythm)}}}` : "Follow {{the roundups}}"),
  description: ({ byEmail, measured, rhythm }) =>
    byEmail
      ? `{{The roundups}} by email, ${sayRhythm(rhythm)}${measured ? "" : ": no spy image, no tracking link"}.`
      : "The letter by email is not open: nobody can subscribe to it. What works today: the feed, with no account and no address to give.",
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
  byReader: "By a feed reader",
  readerHow: [
    "A feed reader is an application that collects for you the sites that you follow, like a letter box without an address.",
    "Install one and give it the address above: every edition arrives there on the day it is put online.",
  ],
  otherWays: "Other ways to follow",
  follow: "Follow without giving an address",
  feedAddress: "The feed’s address",
  reader: "No feed reader yet? These are free software:",
  readers: [
    { name: "Thunderbird", where: "computers", url: "https://www.thunderbird.net/" },
    { name: "NetNewsWire", where: "iPhone and Mac", url: "https://netnewswire.com/" },
    { name: "Feeder", where: "Android", url: "https://f-droid.org/packages/com.nononsenseapps.feeder/" },
  ],
  feed: "Open the feed",
  allFeeds: "All feeds",
  contact: "Write to the editors",
  editions: "All editions",
};
