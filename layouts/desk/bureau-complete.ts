/** Names that are proposed at once. */
const MOST = 12;

/** Completes the last of the actors' names that stand between commas in a field: a list completes a whole value only. */
export function openCompletion(): void {
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.getAttribute("list") !== "fiches-proposees") return;
    const list = document.getElementById("fiches-proposees");
    const at = target.value.lastIndexOf(",") + 1;
    const [before, typed] = [target.value.slice(0, at), fold(target.value.slice(at))];
    list?.replaceChildren(
      ...(typed === "" ? [] : propose(typed)).map((name) => new Option("", `${before}${before ? " " : ""}${name}`)),
    );
  });
}

function propose(typed: string): string[] {
  const names = [...document.querySelectorAll<HTMLOptionElement>("#fiches option")].map(({ value }) => value);
  const begins = names.filter((name) => fold(name).startsWith(typed));
  const holds = names.filter((name) => !begins.includes(name) && fold(name).includes(typed));
  return [...begins, ...holds].slice(0, MOST);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
