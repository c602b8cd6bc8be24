import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import type { ItemFault } from "./items/parse-item.ts";

/** The body of a feed that gave nothing: says which of the usual causes it is. */
export function describeUnreadable(url: string, text: string): Problem {
  const problem = (message: string, remedy: string): Problem => ({ level: "error", file: url, message, remedy });
  if (text.trim() === "")
    return problem("le flux est vide", "ouvrez l'adresse dans un navigateur pour voir ce qu'elle rend");
  if (isPage(text)) {
    return problem(
      "cette adresse rend une page web et non un flux",
      "cherchez l'adresse du flux dans la page, souvent sous le mot RSS ou Atom",
    );
  }
  if (isBrokenJson(text.trimStart())) {
    return problem("le JSON de ce flux est incomplet ou mal formé", "prévenez l'éditeur du flux");
  }
  return problem(
    "le contenu n'est ni du RSS, ni de l'Atom, ni du JSON Feed",
    "vérifiez l'adresse du flux auprès de son éditeur",
  );
}

/** A web page may well speak of feeds; a feed may well hold pages, in comments and texts. */
function isPage(source: string): boolean {
  return /<(?:!doctype\s+html|html[\s>])/i.test(source.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, "").slice(0, 2000));
}

/** Characters of JSON that are parsed again to tell one fault from another. */
const MOST_JSON = 200_000;

function isBrokenJson(text: string): boolean {
  if (!text.startsWith("{")) return false;
  try {
    if (text.length <= MOST_JSON) JSON.parse(text);
    return text.length > MOST_JSON;
  } catch {
    return true;
  }
}

/** A feed that is whole and holds no item: its publisher may have none yet, or none any more. */
export function describeEmpty(url: string): Problem {
  const remedy = "vérifiez sur le site de la source qu'elle publie encore par ce flux";
  return { level: "warning", file: url, message: "le flux ne contient aucun élément", remedy };
}

/** A feed whose end is missing: its whole items were kept; an error where there is none. */
export function describeTruncated(url: string, count: number): Problem {
  const message = `le flux s'arrête avant sa fin${count > 0 ? ` après ${countItems(count, "complet")}` : ""}`;
  const level = count > 0 ? "warning" : "error";
  return { level, file: url, message, remedy: "relancez plus tard et prévenez son éditeur si cela dure" };
}

/** A feed of which more would cost too much: an error where nothing was kept. */
export function describeExcess(url: string, count: number): Problem {
  const kept = count > 0 ? `seul son début est lu, ${countItems(count)}` : "il n'est pas lu";
  const level = count > 0 ? "warning" : "error";
  return {
    level,
    file: url,
    message: `le flux est démesuré, ${kept}`,
    remedy: "demandez à son éditeur un flux de ses nouveautés",
  };
}

const FAULTS: Readonly<
  Record<ItemFault["kind"], { says: (subject: string, many: boolean) => string; remedy: string }>
> = {
  date: {
    says: (subject, many) => `${subject} ${many ? "ont" : "a"} une date illisible`,
    remedy: "datez ces liens à la main",
  },
  address: {
    says: (subject, many) => `${subject} ${many ? "n'ont" : "n'a"} pas d'adresse web utilisable`,
    remedy: "cherchez la page sur le site de la source",
  },
  letters: {
    says: (subject, many) =>
      `${subject} ${many ? "ont" : "a"} des lettres illisibles dans ${many ? "leur" : "son"} titre`,
    remedy: "recopiez le titre depuis la page",
  },
  empty: {
    says: (subject, many) => `${subject} ${many ? "sont vides" : "est vide"}`,
    remedy: "rien à faire de ce côté, prévenez l'éditeur du flux si cela dure",
  },
};

/** One warning per kind of fault, with its count and its first value, so that a bad feed does not fill the report. */
export function describeFaults(url: string, faults: readonly ItemFault[]): Problem[] {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const alike = faults.filter((fault) => fault.kind === kind);
    const message = FAULTS[kind].says(countItems(alike.length), alike.length > 1) + quoteFirst(alike);
    return { level: "warning", file: url, message, remedy: FAULTS[kind].remedy };
  });
}

function quoteFirst(faults: readonly ItemFault[]): string {
  const value = faults.map((fault) => fault.value.replace(/\s+/g, " ").trim()).find((text) => text !== "");
  return value === undefined ? "" : ` (${quote(value)})`;
}

export function countItems(count: number, adjective = ""): string {
  const words = ["élément", adjective].filter((word) => word !== "");
  return `${count} ${words.map((word) => (count > 1 ? `${word}s` : word)).join(" ")}`;
}
