import { describe, expect, it } from "vitest";
import { type LinkRecord, STATES } from "../../src/health/link-record.ts";
import { makeReport } from "../../src/health/link-report.ts";
import { renderLinkSummary } from "../../src/health/render-link-summary.ts";
import type { Review } from "../../src/health/review-actors.ts";
import { openVisitLine } from "../../src/health/run-link-check.ts";

const recordOf = (state: LinkRecord["state"], number: number): LinkRecord => ({
  key: `a.fr/${state}/${number}`,
  url: `https://a.fr/${state}/${number}`,
  citations: [{ file: "actors/a.yaml", line: number, title: "A" }],
  state,
  reason: "page introuvable\n(404)",
});
const review: Review = {
  ...{ actor: "a", name: "A", file: "actors/a.yaml", status: "active", proposed: ["closed"] },
  reason: "son site ne répond plus",
};
const run = { site: "Essai", date: "2026-11-22", now: "2026-11-22T10:00:00Z", complete: true };

describe("the summary", () => {
  it("stays within ten lines, whatever there is to say", () => {
    const addresses = STATES.flatMap((state) => Array.from({ length: 9 }, (_, index) => recordOf(state, index + 1)));
    const report = makeReport({ ...run, addresses, reviews: Array(9).fill(review), notices: ["un ennui", "un autre"] });
    expect(renderLinkSummary(report, ["r.md", "r.json"]).join("\n")).toMatchInlineSnapshot(`
      "Liens visités : 9 en ordre, 9 non visités, 9 réservés, 9 sur un réseau privé, 9 lents, 9 fermés aux programmes, 9 déplacés, 9 à surveiller, 9 morts.
      Attention : un ennui.
        ✗ actors/a.yaml:1 — https://a.fr/dead/1 (page introuvable (404))
        ✗ actors/a.yaml:2 — https://a.fr/dead/2 (page introuvable (404))
        … et 7 autres liens morts
        ! actors/a.yaml : statut à revoir, son site ne répond plus
        ! actors/a.yaml : statut à revoir, son site ne répond plus
        … et 7 autres statuts à revoir
      Rapport : r.md et r.json.
      Ouvrez r.md, corrigez les sources à la main, puis relancez."
    `);
  });

  it.each([
    ["nothing", [], "Liens visités\u00a0: aucune adresse citée."],
    ["one of a kind", [recordOf("ok", 1), recordOf("slow", 1)], "Liens visités\u00a0: 1 en ordre, 1 lent."],
  ])("counts %s", (_, addresses, expected) => {
    expect(renderLinkSummary(makeReport({ ...run, addresses, reviews: [], notices: [] }), [])[0]).toBe(expected);
  });
});

describe("the progress line", () => {
  const showOn = (isTTY: boolean) => {
    let written = "";
    const line = openVisitLine({ isTTY, columns: 30, write: (text) => (written += text) });
    line.show({ done: 3, total: 120, url: "https://www.une-adresse-tres-longue.fr/page" });
    line.clear();
    return written;
  };

  it("is written over on a terminal, and cut at its width", () => {
    expect(showOn(true)).toBe("\r\u001b[2K3/120 adresses — une-adresse-\r\u001b[2K");
  });

  it("is not there elsewhere", () => {
    expect(showOn(false)).toBe("");
  });
});
