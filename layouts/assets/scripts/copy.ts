export {};

/** Copies the text of a field, and says so; without this script it is selected by hand. */
for (const line of navigator.clipboard ? document.querySelectorAll(".copy") : []) {
  const button = line.querySelector("button");
  const field = line.querySelector("input");
  const said = line.querySelector("[role=status]");
  if (!button || !field || !said) continue;
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(field.value);
    said.textContent = button.dataset.done ?? "";
  };
}
