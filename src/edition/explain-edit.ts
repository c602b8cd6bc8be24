import { NBSP, quote } from "../text/quote.ts";
import { foldText } from "../text/slug.ts";
import type { Edit } from "./edit.ts";
import { hideComments } from "./hide-comments.ts";
import type { Draft } from "./parse-draft.ts";
import { parseOutline } from "./parse-outline.ts";

/** Why words cannot be what an edit would make of them, whatever the rest of the draft; undefined where they can. */
export function explainWords({ parts }: Pick<Draft, "parts">, edit: Edit): string | undefined {
  if (edit.kind !== "section" && edit.kind !== "title") return undefined;
  const isSection = edit.kind === "section";
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(edit.words))
    return isSection
      ? "la rubrique n'a pas de nom, donnez-lui-en un"
      : "le titre est vide, écrivez-en un, ou retirez le lien";
  const name = foldText(edit.words).trim();
  const same = isSection && parts.find(({ title }) => title !== undefined && foldText(title).trim() === name);
  return same ? `la rubrique ${quote(same.title)} est déjà dans le brouillon, donnez un autre nom` : undefined;
}

/** Why an edit that was tried would have changed more than it says, in French: by what its words hold, where that can be told. */
export function explainShape(edit: Edit): string {
  const whole = "cela changerait la forme du brouillon";
  if (!("words" in edit)) return `${whole}, corrigez-le dans votre éditeur`;
  if (edit.kind === "section" || edit.kind === "title")
    return `${whole}${NBSP}: retirez de ces mots les signes ${quote("<!--")} et ${quote("-->")}, et les caractères invisibles`;
  const causes = listCauses(edit.words);
  const told =
    causes.length > 0
      ? causes
      : [`retirez-en les titres (#), les citations (>) et les commentaires (${quote("<!--")})`];
  return `ce texte changerait la forme du brouillon${NBSP}: ${told.join(", ")}`;
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
