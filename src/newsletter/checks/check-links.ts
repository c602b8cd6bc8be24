import { listSamples } from "../../kinds/check-addresses.ts";
import { LISTINGS, visitKinds } from "../../kinds/table.ts";
import { lacksScheme } from "../../markdown/list-inert-marks.ts";
import type { Items, Model } from "../../model/model.ts";
import { type Routes, routesOf } from "../../model/routes.ts";
import { letterSettings } from "../../model/schema/settings.ts";
import { isPrivatePage } from "../../network/explain-private-page.ts";
import { explainTracking, findPlainAddress } from "../../text/explain-tracking.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import type { CheckedLetter } from "../letter.ts";
import { type Check, error, list, ok, warning } from "./check.ts";
import { type HtmlDocument, listAddresses, listShownAddresses, textIn } from "./read-html.ts";

export function checkSchemes(document: HtmlDocument): Check {
  const addresses = listAddresses(document);
  const own = [...new Set(listShownAddresses(document))].filter(isPrivatePage);
  if (own.length > 0)
    return error(
      `adresses que vous seul pouvez ouvrir${NBSP}: ${list(own)}${NNBSP}; donnez l'adresse publique des pages`,
    );
  const refused = addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/iu.test(address));
  if (refused.length > 0)
    return error(`adresses refusées${NBSP}: ${list(refused)}${NNBSP}; écrivez des adresses http, https ou mailto`);
  return ok(`adresses en http, https ou mailto${NBSP}: toutes les ${addresses.length}`);
}

export function checkPresence({ roundup, model, text, left = 0 }: CheckedLetter, document: HtmlDocument): Check {
  if (!letterSettings(model.settings).contents.includes("links"))
    return ok("la lettre est réglée pour se passer des liens");
  const inHtml = new Set(listAddresses(document));
  const inText = new Set(text.split(/\s+/u));
  const shown = roundup.links.slice(0, roundup.links.length - left);
  const urls = shown.map(({ url }) => url).filter((url) => url !== undefined);
  const missing = urls.filter((url) => !inHtml.has(url) || !inText.has(url));
  if (missing.length > 0) return error(`liens de l'édition absents d'une partie${NBSP}: ${list(missing)}`);
  if (roundup.links.length === 0) return warning(`l'édition n'a aucun lien${NNBSP}; ajoutez-en`);
  if (left > 0)
    return warning(
      `la lettre serait trop lourde${NBSP}: elle s'arrête après ${shown.length} liens, et mène à la suite en ligne (${left})${NNBSP}; raccourcissez l'édition pour que tout parte`,
    );
  return ok(`liens de l'édition dans les deux parties${NBSP}: ${urls.length} sur ${urls.length}`);
}

/** No address may lead, on this site, to what is not published: a draft, a fiche that is gone. */
export function checkPublished({ model, roundup }: CheckedLetter, document: HtmlDocument): Check {
  const routes = routesOf(model.settings);
  const home = new URL("/", model.settings.url).href;
  const own = listAddresses(document).filter((address) => address.startsWith(home));
  const { published, unpublished } = listItems(model);
  published.add(roundup.path);
  const lost = own.filter((address) => {
    const path = decodeURI(new URL(address).pathname);
    return !published.has(path) && (unpublished.has(path) || isItem(path, routes));
  });
  if (lost.length > 0)
    return error(
      `adresses de ce site qui ne sont pas publiées${NBSP}: ${list(lost)}${NNBSP}; retirez-les, ou publiez ces pages`,
    );
  const relative = own.filter((address) => isBelow(address, home + roundup.path.slice(1)));
  if (relative.length > 0)
    return warning(
      `adresses sous la page de l'édition, où rien n'est${NBSP}: ${list(relative)}${NNBSP}; écrivez-les entières, avec https://`,
    );
  return ok(`adresses de ce site, toutes publiées${NBSP}: ${own.length}`);
}

/** True for an address that was written without its scheme, and so leads below the page. */
function isBelow(address: string, page: string): boolean {
  return address.startsWith(page) && lacksScheme(address.slice(page.length));
}

/** What tells a publisher who followed the link does not belong in it: the same rule as `check`'s. */
export function checkTracking(document: HtmlDocument): Check {
  const addresses = [...new Set(listShownAddresses(document))];
  const faulty = addresses.filter((address) => explainTracking(address)?.level === "error");
  const opaque = faulty.filter((address) => findPlainAddress(address) === undefined);
  const tracked = faulty.filter((address) => !opaque.includes(address));
  const plain = tracked.flatMap((address) => findPlainAddress(address) ?? []);
  const faults = [
    tracked.length > 0 && `${list(tracked)}${NNBSP}; écrivez ${list([...new Set(plain)])}`,
    opaque.length > 0 && `${list(opaque)}${NNBSP}; ouvrez-les et copiez l'adresse des pages où elles mènent`,
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return ok("aucune adresse ne suit le lecteur");
  return error(`adresses qui suivent le lecteur${NBSP}: ${faults.join(`${NNBSP}; `)}`);
}

/** A link is its words: without any, nobody knows where it leads. */
export function checkLinkWords({ elements }: HtmlDocument): Check {
  const empty = elements.filter(
    (element) => element.name === "a" && element.attribs.href && textIn(element).trim() === "",
  );
  if (empty.length > 0)
    return error(`liens sans mots${NBSP}: ${list(empty.map(({ attribs }) => attribs.href ?? ""))}${NNBSP}; nommez-les`);
  return ok("tous les liens ont des mots");
}

/** The pages that are made of a source each. */
function listItems(model: Model) {
  const items: Items = model;
  const all = visitKinds<Listed>((_, kind) => items[kind]);
  const { tags, series } = model;
  return {
    published: new Set([...all.filter(isPublished), ...tags, ...series].map(({ path }) => path)),
    unpublished: new Set(all.filter((item) => !isPublished(item)).map(({ path }) => path)),
  };
}

type Listed = { path: string; draft?: boolean; upcoming?: boolean };

const isPublished = ({ draft, upcoming }: Listed) => !draft && !upcoming;

/** True for the address of one fiche, article, edition…, not of a list of them. */
function isItem(path: string, routes: Routes): boolean {
  const samples = [...visitKinds((kind) => listSamples(kind, routes)), routes.tag("x"), routes.series("x")];
  const [, folder = "", id = "", ...rest] = path.split("/");
  return (
    samples.some((sample) => sample.split("/")[1] === folder) &&
    !/^\d*$/u.test(id) &&
    rest.join("") === "" &&
    !LISTINGS.some((list) => list.path(routes) === path)
  );
}
