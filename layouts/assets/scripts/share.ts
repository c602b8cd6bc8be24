export {};

/** Copies the text to share, and says so; without this script it is selected by hand. */
const button = document.querySelector<HTMLButtonElement>(".share-copy button");
const field = document.querySelector<HTMLInputElement>(".share-copy input");
const said = document.querySelector(".share-copy [role=status]");
if (button && field && said && navigator.clipboard) {
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(field.value);
    said.textContent = button.dataset.done ?? "";
  };
}
