/** A field that an editor types or chooses in. */
type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** What a field shows: its words, or the name of what is chosen; what it would be without the editor. */
type Said = { now: string; saved: string };

/** The fields whose words are not saved. */
export function findEdited(within: ParentNode): Field[] {
  const fields = [...within.querySelectorAll<Field>("form[data-kind] :is(textarea, select, input:not([type=hidden]))")];
  return fields.filter((field) => {
    const { now, saved } = read(field);
    return field.id !== "" && now !== saved;
  });
}

/** Takes the words of a posted form for saved, in the page that is shown now too; what was typed since is not. */
export function markSaved(form: HTMLFormElement, sent: URLSearchParams): void {
  for (const field of form.querySelectorAll<Field>("textarea, input:not([type=hidden])"))
    for (const shown of [field, document.getElementById(field.id) as Field | null])
      if (shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement)
        save(shown, sent.get(field.name) ?? "");
}

/** Words that the desk gives back unsaved stand in their fields as typed ones. */
export function takeBack(page: ParentNode): void {
  for (const field of page.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("[data-saved]"))
    save(field, field.dataset.saved ?? "");
}

/**
 * Notes the words that are not saved; the function returned puts them back into a fresh page. Where the file says something else
 * than it did when typing began, both are kept: the words in their field, and the editor is told; false is then returned.
 */
export function keepWords(old: ParentNode): (fresh: ParentNode, tell: (message: string) => void) => boolean {
  const kept = findEdited(old).map((field) => ({ id: field.id, isChoice: isChoice(field), ...read(field) }));
  return (fresh, tell) => {
    let agree = true;
    for (const { id, now, saved, isChoice } of kept) {
      const field = fresh.querySelector<Field>(`#${CSS.escape(id)}`);
      if (!field) {
        if (!isChoice) tell(`Ce lien n’est plus dans le brouillon. Vos mots, à reprendre\u00a0: ${now}`);
        continue;
      }
      const other = read(field).saved;
      write(field, now);
      const isEmptied = field instanceof HTMLInputElement && other === "";
      if (isChoice || isEmptied || other === saved || other === now) continue;
      agree = false;
      tell(
        `Ces mots ont aussi changé dans le fichier, qui dit\u00a0: «\u00a0${other}\u00a0». Les vôtres les remplaceront dès que vous y toucherez.`,
      );
    }
    return agree;
  };
}

const isChoice = (field: Field): field is HTMLSelectElement => field instanceof HTMLSelectElement;

function read(field: Field): Said {
  if (!isChoice(field)) return { now: field.value, saved: field.defaultValue };
  const saved = [...field.options].find(({ defaultSelected }) => defaultSelected);
  return { now: field.selectedOptions[0]?.text ?? "", saved: saved?.text ?? "" };
}

function write(field: Field, words: string): void {
  if (!isChoice(field)) field.value = words;
  else for (const option of field.options) if (option.text === words) option.selected = true;
}

/** The words of a field become what is saved of it; those that it shows stay. */
function save(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  const { value } = field;
  field.defaultValue = words;
  field.value = value;
}
