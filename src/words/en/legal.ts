import type { Strings } from "../strings.ts";

export const legal: Strings["legal"] = {
  trial: {
    both: "Trial site: its publisher, host and address are not settled yet.",
    publisher: "Trial site: its publisher and host are not settled yet.",
    contact: "Trial site: the address to write to is not settled yet.",
  },
  law: "Who answers for what is published here.",
  publisher: "Publisher",
  director: "Editor in charge",
  host: "Host",
  contact: "Contact",
  rights: "Rights on the contents",
  rightsText: (licence) => `Texts and entries are under the licence ${licence}, unless told otherwise.`,
};

export const privacy: Strings["privacy"] = {
  site: "What the site keeps",
  siteText:
    "Nothing. Pages set no cookie, measure no audience and load nothing from another site. Searching happens in your browser: what you look for does not leave it.",
  browser:
    "Your browser keeps the entries that you choose to compare for as long as its window is open; the site does not receive them.",
  players: "A video or a sound of another site is asked of that site only when you start it.",
  host: (name) =>
    `The server ${name ? `of ${name}, which hosts these pages,` : "that hosts these pages"} may keep a technical log of requests (IP address, time, page), as any server does, by its own rules.`,
  messages:
    "A message that you write to us arrives in our mailbox and is not published. Ask us to erase it, and we do.",
  people: "People whom the site names",
  peopleText:
    "Entries and texts name people for their public roles, from published sources. Each may object at any time{{objection law}}: the name then disappears from the whole site and from its data when it is next published.",
  letter: "What the letter keeps",
  letterNone: "Subscription is not open: the site asks for no email address and keeps none.",
  holder: (holder) => `The addresses are kept by: ${holder}.`,
  kept: {
    outbox: "The site itself sends no message.",
    smtp: "What is kept: the address, the name and language if they were given, the day and proof of consent, a token to unsubscribe and, for each sending, whether the message left. These files are with the publisher, never on the site.",
    list: (address) => `The letter is sent once to the list ${address}, whose server alone keeps the addresses.`,
    engine: (engine) => `What is kept, in ${engine}: the address, the day of subscription, and what was sent.`,
  },
  duration: "How long: until you unsubscribe, with one click at the foot of every letter.",
  trace:
    "If you ask to be erased, a fingerprint and a date remain: they prove the erasure and keep you from being subscribed again by mistake.",
  measured: (sender) =>
    `${sender}, which sends the letter, may add an image and links that tell it who opens it and what is followed.`,
  notMeasured: "The letter holds neither a tracking image nor a tracking link.",
  basis: "Legal basis: your consent, which you withdraw when you like.",
  rights: "Your rights",
  rightsText:
    "You may ask to see what concerns you, to have it corrected, handed over or erased, or object to its use{{rights law}}.",
  answer: "We answer within a month.",
  objection: "Ask that your name no longer appear",
  authority: "Complain to the data protection authority of your country",
  authorityUrl: "https://www.edpb.europa.eu/about-edpb/about-edpb/members_en",
};
