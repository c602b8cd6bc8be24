/**
 * A select acts when it is left or by Enter, not at each arrow that passes over its options; at once where its option was chosen by a
 * pointer.
 */
export function openChoices(submit: (form: HTMLFormElement, isLeft: boolean) => void): void {
  let typedIn: EventTarget | null = null;
  const act = (target: EventTarget | null, isLeft: boolean) => {
    if (target instanceof HTMLSelectElement && isChanged(target) && target.form) submit(target.form, isLeft);
  };
  document.addEventListener("pointerdown", () => {
    typedIn = null;
  });
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    typedIn = target;
    if (key !== "Enter") return;
    event.preventDefault();
    act(target, false);
  });
  document.addEventListener("change", ({ target }) => {
    if (target !== typedIn) act(target, false);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (target === typedIn) act(target, true);
    typedIn = null;
  });
}

function isChanged({ options, selectedOptions }: HTMLSelectElement): boolean {
  const own = [...options].find(({ defaultSelected }) => defaultSelected);
  return selectedOptions[0] !== own;
}
