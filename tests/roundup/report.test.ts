import { describe, expect, it } from "vitest";
import { nameReport, parseReport, type RoundupReport } from "../../src/roundup/report.ts";

const report: RoundupReport = {
  version: 1,
  site: "La Vigie",
  date: "2026-11-22",
  number: 12,
  draft: "content/liens/2026-11-22.md",
  now: "2026-11-20T11:00:00.000Z",
  feeds: [{ name: "La Gazette", url: "https://gazette.example.org/flux", state: "fetched", items: 3, kept: 1 }],
  candidates: [
    {
      hash: "cb7121ad2a",
      title: "Un budget",
      url: "https://gazette.example.org/a",
      publisher: "La Gazette",
      score: 6,
      reasons: ["mot-clé « budget participatif » dans le titre : 6"],
      actors: ["voxe"],
      section: { id: "petition", title: "Pétitions" },
      isDoubtful: false,
      group: [{ publisher: "Le Labo", title: "Le budget", url: "https://labo.example.org/a" }],
      addedAt: "2026-11-20T11:00:00.000Z",
    },
  ],
  dropped: [{ title: "Horoscope", publisher: "La Gazette", reason: "excluded", why: "mot exclu « horoscope »" }],
};

describe("a report", () => {
  it("is read back as it was written", () => {
    expect(parseReport(JSON.stringify(report))).toEqual(report);
  });

  it.each([
    ["cut short", JSON.stringify(report).slice(0, -20)],
    ["of another version", JSON.stringify({ ...report, version: 2 })],
    ["whose hash is none", JSON.stringify(report).replace("cb7121ad2a", "../../etc")],
    ["that is empty", ""],
  ])("%s is none", (_, text) => {
    expect(parseReport(text)).toBeUndefined();
  });

  it("is named after its edition", () => {
    expect(nameReport("2026-11-22")).toBe("_rapports/selection-2026-11-22");
  });
});
