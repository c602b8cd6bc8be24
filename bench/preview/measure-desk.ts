import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pickMedian } from "../pick-median.ts";
import type { Started } from "./start-checkout.ts";

/** Actions of the desk while a source is saved again and again beside, in milliseconds. */
export type DeskMeasure = {
  actions: number;
  saves: number;
  median: number;
  worst: number;
  /** Processor time of the server's process for each action, whatever else it did meanwhile. */
  processor: number;
};

/** Milliseconds between two saves beside. */
const PACE = 100;
/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

const DRAFT_FILE = "content/liens/2026-12-27.md";
const LINKS = Array.from(
  { length: 12 },
  (_, at) => `### [Lien ${at}](https://example.org/lien-${at}) — Gazette\n\n> Extrait.\n`,
);
const DRAFT = `---\nnumber: 9000\ndate: "2026-12-27"\ntitle: "Brouillon de mesure"\ndraft: true\n---\n\n${LINKS.join("\n")}`;

/** Writes the draft that the desk is measured on; before the preview starts. */
export function writeDeskDraft(root: string): void {
  writeFileSync(join(root, DRAFT_FILE), DRAFT);
}

/** Drops a link and takes it back, by turns, as the desk's page does, while a fiche is saved beside. */
export async function measureDesk(started: Started, fiche: string, actions: number): Promise<DeskMeasure> {
  const text = readFileSync(fiche, "utf8");
  const home = `${started.address}/_redaction/`;
  const opened = await fetch(`${home}?jeton=${started.token}`, { redirect: "manual" });
  const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
  const headers = { cookie, origin: started.address, "content-type": "application/x-www-form-urlencoded" };
  let saves = 0;
  const saving = setInterval(() => {
    saves += 1;
    writeFileSync(fiche, text.replace(/^summary: .*(?:\n .*)*/mu, `summary: "Résumé ${saves}, pour mesurer."`));
  }, PACE);
  let page = await (await fetch(home, { headers: { cookie } })).text();
  const times: number[] = [];
  const before = readProcessorTime(started.pid);
  try {
    for (let action = 0; action < actions; action += 1) {
      const version = /data-version="([^"]+)"/u.exec(page)?.[1] ?? "";
      const key = /data-key="([^"]+)"/u.exec(page)?.[1] ?? "";
      const body = new URLSearchParams({ version, ...(action % 2 === 0 ? { kind: "drop", key } : { kind: "undo" }) });
      const asked = performance.now();
      const answer = await fetch(home, { method: "POST", headers, body });
      page = await answer.text();
      times.push(performance.now() - asked);
      if (!answer.ok) throw new Error(`${answer.status}: ${page.slice(0, 200)}`);
    }
  } finally {
    clearInterval(saving);
    writeFileSync(fiche, text);
  }
  const processor = (readProcessorTime(started.pid) - before) / actions;
  return { actions, saves, median: pickMedian(times), worst: Math.max(...times), processor };
}

/** Milliseconds of processor that a process has taken, in its code and in the system; Linux only, elsewhere 0. */
function readProcessorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return 0;
  }
}
