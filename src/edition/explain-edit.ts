import { isLanguageTag, LANGUAGE_REMEDY } from "../model/schema/text-fields.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { foldText, IDENTIFIER } from "../text/slug.ts";
import { explainAddress } from "../text/web-address.ts";
import type { Edit } from "./edit.ts";
import { hideComments } from "./hide-comments.ts";
import type { Draft } from "./parse-draft.ts";
import { parseEdition } from "./parse-edition.ts";
import { parseOutline } from "./parse-outline.ts";

/** Why words cannot be what an edit would make of them, whatever the rest of the draft; undefined where they can. */
export function explainWords({ parts }: Pick<Draft, "parts">, edit: Edit): string | undefined {
  switch (edit.kind) {
    case "title":
      return isBlank(edit.words) ? "le titre est vide, écrivez-en un, ou retirez le lien" : undefined;
    case "section":
      return explainName(edit.words, parts);
    case "rename":
      return explainName(
        edit.words,
        parts.filter((_, index) => index !== edit.part),
      );
    case "address":
      return edit.words.trim() === "" ? undefined : join(explainAddress(edit.words.trim()));
    case "language":
      return edit.words.trim() === "" || isLanguageTag(edit.words.trim())
        ? undefined
        : `${quote(edit.words)} n'est pas un code de langue, ${LANGUAGE_REMEDY}`;
    case "actors":
      return explainActors(edit.words);
    default:
      return undefined;
  }
}

const isBlank = (words: string) => !/[\p{L}\p{N}\p{S}\p{P}]/u.test(words);

function join(fault: Explanation | undefined): string | undefined {
  return fault && `${fault.message}, ${fault.remedy}`;
}

function explainName(words: string, others: Draft["parts"]): string | undefined {
  if (isBlank(words)) return "la rubrique n'a pas de nom, donnez-lui-en un";
  const name = foldText(words).trim();
  const same = others.find(({ title }) => title !== undefined && foldText(title).trim() === name);
  return same && `la rubrique ${quote(same.title)} est déjà dans le brouillon, donnez un autre nom`;
}

function explainActors(words: string): string | undefined {
  const ids = words.split(",").map((id) => id.trim());
  const wrong = ids.find((id) => id !== "" && !IDENTIFIER.test(id));
  return wrong === undefined ? undefined : `${quote(wrong)} n'est pas l'identifiant d'une fiche`;
}

/** Why an edit that was tried would have changed more than it says, in French: by what its words hold, or by what the draft would be. */
export function explainShape(edit: Edit, tried: { text: string; file: string }): string {
  const whole = "cela changerait la forme du brouillon";
  if (edit.kind === "matter") return explainMatter(edit.field, tried) ?? `${whole}, corrigez-le dans votre éditeur`;
  if (!("words" in edit)) return `${whole}, corrigez-le dans votre éditeur`;
  if (!isMarkdown(edit))
    return `${whole}${NBSP}: retirez de ces mots les signes ${quote("<!--")} et ${quote("-->")}, et les caractères invisibles`;
  const causes = listCauses(edit.words);
  const told =
    causes.length > 0
      ? causes
      : [`retirez-en les titres (#), les citations (>) et les commentaires (${quote("<!--")})`];
  return `ce texte changerait la forme du brouillon${NBSP}: ${told.join(", ")}`;
}

const isMarkdown = ({ kind }: Edit) => kind === "comment" || kind === "quotation" || kind === "opening";

/** What the schema says of a field, once the edition that was tried is read. */
function explainMatter(field: string, { text, file }: { text: string; file: string }): string | undefined {
  const { problems } = parseEdition(text, file);
  return join(problems.find((problem) => problem.level === "error" && problem.field === field));
}

/** What in some words would leave their link, each with its remedy. */
function listCauses(words: string): string[] {
  const lines = words.replace(/\r\n?/gu, "\n").split("\n");
  const { visible, comments } = hideComments(lines.join("\n"));
  const { headings, code, quotations } = parseOutline(visible);
  const [title] = headings;
  const [quoted] = quotations;
  const isOpen = code.some(
    ({ start, end }) => end >= lines.length && !/^\s*[`~]{3,}\s*$/u.test(lines.slice(start + 1).at(-1) ?? ""),
  );
  const said = (line: number) => quote(lines[line]);
  return [
    ...(title === undefined ? [] : [explainTitle(title.isUnderlined, said(title.line))]),
    ...(quoted === undefined ? [] : [`retirez la citation (>) de ${said(quoted.start)}, elle a son propre champ`]),
    ...(comments.length > 0 || words.includes("<!--") ? [`retirez le commentaire (${quote("<!--")})`] : []),
    ...(isOpen ? [`fermez le bloc de code (${quote("```")})`] : []),
  ];
}

function explainTitle(isUnderlined: boolean, said: string): string {
  return isUnderlined
    ? `${said} est souligné par une ligne de tirets ou de signes =, qui en fait un titre, sautez une ligne entre les deux`
    : `${said} est un titre, retirez-en les #`;
}
