/** Players of other sites: a card's button loads one in its place, and nothing before. Kept small: pages load this alone. */
for (const button of document.querySelectorAll<HTMLButtonElement>(".player button")) {
  button.hidden = false;
  button.onclick = () => {
    const { frame = "", title = "", kind = "" } = button.dataset;
    const player = document.createElement("iframe");
    player.title = title;
    player.className = `player-${kind}`;
    player.allow = "fullscreen; encrypted-media; picture-in-picture";
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.sandbox.add("allow-scripts", "allow-same-origin", "allow-popups", "allow-presentation");
    player.src = frame;
    button.replaceWith(player);
    player.focus();
  };
}
