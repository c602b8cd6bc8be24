import { contactOf, emailOf, isExampleContact } from "../model/contact-of.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault } from "../model/source.ts";
import { placeFault } from "../syntax/parse-source.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { isReservedHost } from "../text/web-address.ts";
import { parseSite } from "./read-site.ts";
import { openReading } from "./reading.ts";

/**
 * What a site does not say of who publishes it: an error where its address is public, a warning while it is one that leads nowhere,
 * as that of a site in the making.
 */
export function checkPublisher(root: string, settings: Settings): Problem[] {
  const faults = findPublisherFaults(settings);
  if (faults.length === 0) return [];
  const reading = openReading(root);
  parseSite(reading);
  return faults.map((fault) => placeFault(fault.file, fault, reading.locate(fault.file)));
}

/** The same, by fields of site.yaml. */
export function findPublisherFaults(settings: Settings): LinkFault[] {
  const isPublic = !isReservedHost(new URL(settings.url).hostname);
  const level = isPublic ? "error" : "warning";
  const contact = explainContact(settings);
  const faults = [
    ...(contact ? [{ path: [settings.contact_url === undefined ? "contact" : "contact_url"], ...contact }] : []),
    ...(isPublic && settings.legal === undefined ? [{ path: ["legal"], ...NO_LEGAL }] : []),
  ];
  return faults.map((fault) => ({ file: "site.yaml", level, ...fault }));
}

const NO_LEGAL = {
  message: "le site est public et ne dit ni qui répond de ce qui paraît, ni qui l'héberge",
  remedy: "ajoutez legal, avec au moins host (name, address, phone), et l'éditeur ou ce qu'en demande la loi",
};

const REMEDY = "écrivez contact, une adresse électronique, une page ou un formulaire où la rédaction lit";

/** Undefined where the contact is one that somebody may read. */
function explainContact(settings: Settings) {
  const address = contactOf(settings);
  if (address === undefined) return { message: "personne ne peut écrire à la rédaction", remedy: REMEDY };
  if (!isExampleContact(settings)) return undefined;
  return {
    message: `${quote(emailOf(settings) ?? address)} est une adresse d'exemple, que personne ne lit`,
    remedy: "remplacez-la par celle de la rédaction avant de publier le site",
  };
}
