export {};

/** Copies the text of the page's field, and says so; without this script it is selected by hand. */
const button = document.querySelector<HTMLButtonElement>(".copy button");
const field = document.querySelector<HTMLTextAreaElement>(".copy textarea");
const said = document.querySelector(".copy [role=status]");
if (button && field && said && navigator.clipboard) {
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(field.value);
    said.textContent = button.dataset.done ?? "";
  };
}
