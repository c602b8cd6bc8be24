import { readMessages } from "../../script-messages.ts";
import type { Tray } from "./compare/compare-tray.ts";
import { hasChoice } from "./has-choice.ts";
import "./page.ts";

/** Written in its place when scripts are bundled. */
declare const COMPARE_PARAMETER: string;

const foot = document.querySelector<HTMLElement>("#compare-tray");
if (foot) start(foot);

/** Puts a button on every fiche of the page; the tray is loaded once a fiche is chosen. */
function start(foot: HTMLElement): void {
  const messages = readMessages<"compare-tray">(foot);
  let tray: Promise<Tray> | undefined;
  const open = () => {
    tray ??= import("./compare/compare-tray.ts").then(({ openTray }) => openTray(foot, messages));
    return tray;
  };
  const addButton = (link: HTMLAnchorElement, id: string, name: string, place: Element | null) => {
    if (!place || place.querySelector("button")) return;
    const button = document.createElement("button");
    Object.assign(button, {
      type: "button",
      className: "compare",
      textContent: messages.compare,
      ariaLabel: messages.compareNamed.replace("{name}", name),
      ariaPressed: "false",
      onclick: () => open().then(({ toggle }) => toggle({ id, name })),
    });
    button.dataset.compare = id;
    if (link.parentElement === place) link.replaceWith(button);
    else place.append(button);
  };
  const addButtons = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".entry p > a"))
      addButton(link, link.pathname.split("/")[2] ?? "", link.text, link.closest(".entry"));
    if (tray) tray.then(({ mark }) => mark());
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".card-compare a"))
    addButton(
      link,
      new URL(link.href).searchParams.get(COMPARE_PARAMETER) ?? "",
      link.dataset.name ?? "",
      link.parentElement,
    );
  addButtons();
  document.addEventListener("catalogue:entries", addButtons);
  if (hasChoice(foot.dataset.store)) open();
}
