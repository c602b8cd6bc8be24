/** Told which card was dropped where: `part/at`, its place among the cards of a part once it has left its own. */
type OnMove = (key: string, place: string) => void;

/** Lets the handles of a page be dragged. */
export function armHandles(): void {
  for (const handle of document.querySelectorAll<HTMLElement>(".desk-handle")) handle.draggable = true;
}

/** Moves cards by their handle; the keyboard has its own buttons. */
export function openDrag(onMove: OnMove): void {
  let dragged: HTMLElement | undefined;
  document.addEventListener("dragstart", ({ target, dataTransfer }) => {
    const handle = target instanceof Element ? target.closest(".desk-handle") : null;
    dragged = handle?.closest<HTMLElement>("[data-key]") ?? undefined;
    if (!dragged || !dataTransfer) return;
    dataTransfer.effectAllowed = "move";
    dataTransfer.setData("text/plain", dragged.dataset.key ?? "");
    dataTransfer.setDragImage(dragged, 20, 20);
    dragged.classList.add("dragged");
  });
  document.addEventListener("dragover", (event) => {
    const place = dragged && findPlace(event, dragged);
    mark(place?.line, place?.isAfter);
    if (place) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const place = dragged && findPlace(event, dragged);
    if (!dragged || !place) return;
    event.preventDefault();
    onMove(dragged.dataset.key ?? "", `${place.part}/${place.at}`);
  });
  document.addEventListener("dragend", () => {
    mark(undefined);
    dragged?.classList.remove("dragged");
    dragged = undefined;
  });
}

type Target = { part: string; at: number; line?: HTMLElement; isAfter?: boolean };

function findPlace({ target, clientY }: DragEvent, dragged: HTMLElement): Target | undefined {
  const section = target instanceof Element ? target.closest<HTMLElement>("[data-part]") : null;
  const part = section?.dataset.part;
  if (!section || part === undefined) return undefined;
  const lines = [...section.querySelectorAll<HTMLElement>("[data-at]")].filter((line) => !line.contains(dragged));
  const below = lines.findIndex((line) => {
    const { top, height } = line.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  if (below === -1) return { part, at: lines.length, line: lines.at(-1), isAfter: true };
  return { part, at: below, line: lines[below] };
}

function mark(line: HTMLElement | undefined, isAfter = false): void {
  for (const old of document.querySelectorAll(".drop-before, .drop-after"))
    old.classList.remove("drop-before", "drop-after");
  line?.classList.add(isAfter ? "drop-after" : "drop-before");
}
