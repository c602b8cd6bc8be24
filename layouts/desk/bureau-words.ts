/** The fields whose words are not saved. */
export function findEdited(within: ParentNode): HTMLTextAreaElement[] {
  return [...within.querySelectorAll("textarea")].filter(({ value, defaultValue }) => value !== defaultValue);
}

/**
 * Notes the words that are not saved; the function returned puts them back into a fresh page. Where the file says something else
 * than it did when typing began, both are kept: the words in their field, and the editor is told; false is then returned.
 */
export function keepWords(old: ParentNode): (fresh: ParentNode, tell: (message: string) => void) => boolean {
  const kept = findEdited(old).map(({ id, value, defaultValue }) => ({ id, value, defaultValue }));
  return (fresh, tell) => {
    let agree = true;
    for (const { id, value, defaultValue } of kept) {
      const area = fresh.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
      if (!area) {
        tell(`Ce lien n’est plus dans le brouillon. Vos mots, à reprendre\u00a0: ${value}`);
        continue;
      }
      area.value = value;
      if (area.defaultValue === defaultValue) continue;
      agree = false;
      tell(
        `Ces mots ont aussi changé dans le fichier, qui dit\u00a0: «\u00a0${area.defaultValue}\u00a0». Les vôtres les remplaceront dès que vous y toucherez.`,
      );
    }
    return agree;
  };
}
