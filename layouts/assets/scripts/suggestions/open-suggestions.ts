import sheet from "../../styles/late/suggestions.css";
import { adoptStyle } from "../adopt-style.ts";
import { pickSuggestions, type Suggestion, type SuggestionFile } from "./pick-suggestions.ts";

/** A field with its list; `at` is the option that the arrows have reached, −1 for none. */
type Combobox = { field: HTMLInputElement; list: HTMLElement; status: HTMLElement; file: SuggestionFile; at: number };

let loading: Promise<SuggestionFile> | undefined;

/** The module is loaded when a field is reached for the first time. */
const openReached = ({ target }: { target: unknown }) => {
  if (target instanceof HTMLInputElement && target.matches(".search-form input, #search-query"))
    openSuggestions(target);
};
addEventListener("focusin", openReached);
openReached({ target: document.activeElement });

/**
 * Makes a search field a combobox with a list that is never chosen from by itself (WAI-ARIA APG, « Editable Combobox With List
 * Autocomplete »): what is typed is looked for, and an option leads to its page. A field whose suggestions cannot be loaded stays plain.
 */
async function openSuggestions(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  if (field.role === "combobox" || !form) return;
  if (!loading) adoptStyle(sheet);
  loading ??= fetch(new URL("suggestions.json", form.action)).then((response) => response.json());
  const file = await loading.catch(() => undefined);
  if (!file) loading = undefined;
  if (file && field.role !== "combobox") attach(field, file);
}

function attach(field: HTMLInputElement, file: SuggestionFile): void {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  Object.assign(list, { id: `${field.id}-suggestions`, role: "listbox", className: "suggestions", hidden: true });
  Object.assign(list, { ariaLabel: file.label });
  Object.assign(status, { role: "status", className: "unseen" });
  Object.assign(field, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
  field.setAttribute("aria-controls", list.id);
  field.parentElement?.classList.add("suggesting");
  field.parentElement?.append(list, status);
  const box: Combobox = { field, list, status, file, at: -1 };
  field.addEventListener("input", () => show(box));
  field.addEventListener("keydown", (event) => {
    if (KEYS[event.altKey ? `Alt+${event.key}` : event.key]?.(box)) event.preventDefault();
  });
  field.addEventListener("blur", () => hide(box));
  field.form?.addEventListener("submit", () => hide(box));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => follow((target as Element).closest<HTMLElement>("[role=option]")));
  if (document.activeElement === field) show(box);
}

/** What keys do; true where nothing else shall. */
const KEYS: Readonly<Record<string, (box: Combobox) => boolean>> = {
  ArrowDown: (box) => open(box) && reach(box, box.at + 1),
  ArrowUp: (box) => open(box) && reach(box, box.at === -1 ? box.list.childElementCount - 1 : box.at - 1),
  "Alt+ArrowDown": (box) => open(box),
  "Alt+ArrowUp": (box) => hide(box),
  Enter: (box) => follow(box.list.children[box.at]),
  Escape: (box) => hide(box),
  ArrowLeft: (box) => reach(box, -1) && false,
  ArrowRight: (box) => reach(box, -1) && false,
  Home: (box) => reach(box, -1) && false,
  End: (box) => reach(box, -1) && false,
};

/** True where there is a list to walk. */
function open(box: Combobox): boolean {
  if (box.list.hidden) show(box);
  return !box.list.hidden;
}

/** False where it was shut already: then Escape empties the field. */
function hide(box: Combobox): boolean {
  const wasOpen = !box.list.hidden;
  box.list.hidden = true;
  box.field.ariaExpanded = "false";
  reach(box, -1);
  return wasOpen;
}

/** Moves to an option, or from the last one back to the field. */
function reach(box: Combobox, to: number): boolean {
  box.at = to >= box.list.childElementCount ? -1 : to;
  for (const [at, option] of [...box.list.children].entries()) option.ariaSelected = String(at === box.at);
  const reached = box.list.children[box.at];
  reached?.scrollIntoView({ block: "nearest" });
  if (reached) box.field.setAttribute("aria-activedescendant", reached.id);
  else box.field.removeAttribute("aria-activedescendant");
  return true;
}

function show(box: Combobox): void {
  const { field, list, status, file } = box;
  const found = pickSuggestions(field.value, file);
  hide(box);
  list.replaceChildren(...found.map((suggestion, at) => renderOption(suggestion, `${list.id}-${at}`)));
  list.hidden = found.length === 0;
  field.ariaExpanded = String(found.length > 0);
  const count = found.length;
  const said = count === 0 ? "" : (count === 1 ? file.one : file.many).replace("{count}", String(count));
  if (status.textContent !== said) status.textContent = said;
}

function renderOption({ label, alias, kind, path }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  const name = document.createElement("span");
  const sort = document.createElement("span");
  Object.assign(option, { id, role: "option", ariaSelected: "false" });
  option.dataset.path = path;
  name.textContent = alias === undefined ? label : `${label} (${alias})`;
  sort.textContent = kind;
  sort.className = "suggestion-kind";
  option.append(name, " ", sort);
  return option;
}

function follow(option: Element | null | undefined): boolean {
  const path = (option as HTMLElement | null | undefined)?.dataset.path;
  if (path !== undefined) location.assign(path);
  return path !== undefined;
}
