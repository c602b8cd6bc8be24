import { describe, expect, it } from "vitest";
import type { SourceReading } from "../../src/roundup/candidate.ts";
import type { PrepareResult } from "../../src/roundup/prepare-roundup.ts";
import { openProgressLine, renderRoundupSummary } from "../../src/roundup/render-summary.ts";
import { sampleCandidate, sampleSource } from "./samples.ts";

function reading(number: number, level?: "error" | "warning"): SourceReading {
  const source = sampleSource({ url: `https://flux-${number}.example.org/` });
  const message = level === "error" ? "le site répond 500 (panne du site)" : "1 élément a une date illisible";
  const problems = level ? [{ level, file: source.url, message, remedy: "relancez plus tard" }] : [];
  const isRead = level !== "error";
  const outcome = { state: isRead ? ("fetched" as const) : ("failed" as const) };
  return { source, parsed: isRead ? { items: [], problems: [] } : undefined, problems, outcome };
}

const times = (count: number, level?: "error" | "warning") =>
  Array.from({ length: count }, (_, number) => reading(number + 1, level));

function done(readings: SourceReading[], more: Partial<PrepareResult & { kind: "done" }> = {}): PrepareResult {
  const added = [sampleCandidate(1), sampleCandidate(2)];
  const file = "content/liens/2026-11-22.md";
  return {
    kind: "done",
    file,
    isNew: true,
    isDemo: false,
    added,
    readings,
    left: 0,
    fromBox: 0,
    grouped: 0,
    notices: [],
    ...more,
  };
}

const errors = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    level: "error" as const,
    file: "actors/voxe.yaml",
    line: number + 1,
    message: "« voxe.org » n'est pas une adresse complète",
    remedy: "commencez par https://",
  }));

const summaryOf = (result: PrepareResult) => `\n${renderRoundupSummary(result, process.cwd()).join("\n")}\n`;

describe("the summary of a run", () => {
  it("names the draft, counts, and says what to do next", () => {
    expect(summaryOf(done(times(3)))).toMatchInlineSnapshot(`
      "
      content/liens/2026-11-22.md : 2 nouveaux candidats (3 flux lus).
      Relisez content/liens/2026-11-22.md, ou triez-le au bureau (npm start), puis retirez « draft: true » pour publier.
      "
    `);
  });
  it.each([
    ["the site's folder", "/site", "content/liens/2026-11-22.md", "_rapports/selection.md"],
    ["the folder that holds the site", "/", "site/content/liens/2026-11-22.md", "site/_rapports/selection.md"],
    ["another folder", "/ailleurs", "/site/content/liens/2026-11-22.md", "/site/_rapports/selection.md"],
  ])("names its files as one would type them in %s", (_, current, file, report) => {
    const result = done(times(1), {
      file: "/site/content/liens/2026-11-22.md",
      report: "/site/_rapports/selection.md",
    });
    const lines = renderRoundupSummary(result, current);
    expect(lines[0]).toContain(`${file}\u00a0: 2 nouveaux`);
    expect(lines[1]).toMatch(new RegExp(`: ${report}$`, "u"));
    expect(lines[2]).toContain(`Relisez ${file},`);
  });
  it("counts what is to be judged, what was grouped and what found no place, and leads to the report", () => {
    const added = [sampleCandidate(1), sampleCandidate(2, { isDoubtful: true })];
    const report = "_rapports/selection-2026-11-22.md";
    expect(summaryOf(done(times(3), { added, grouped: 2, left: 1, report }))).toMatchInlineSnapshot(`
      "
      content/liens/2026-11-22.md : 2 nouveaux candidats (3 flux lus).
      1 à relire, 2 doublons regroupés, 1 laissé faute de place.
      Pourquoi, et ce qui est écarté : _rapports/selection-2026-11-22.md
      Relisez content/liens/2026-11-22.md, ou triez-le au bureau (npm start), puis retirez « draft: true » pour publier.
      "
    `);
  });
  it("tells a few failures one by one", () => {
    expect(summaryOf(done([...times(2), reading(9, "error")], { isNew: false }))).toMatchInlineSnapshot(`
      "
      content/liens/2026-11-22.md : 2 nouveaux candidats (2 flux lus sur 3).
      1 flux n'a pas été lu :
        https://flux-9.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
      Relisez content/liens/2026-11-22.md, ou triez-le au bureau (npm start), puis retirez « draft: true » pour publier.
      "
    `);
  });
  it("tells five failures of many, and counts the faulty", () => {
    expect(summaryOf(done([...times(2, "warning"), ...times(7, "error")], { isDemo: true }))).toMatchInlineSnapshot(`
      "
      Démonstration : ces liens viennent de flux d'exemple.
      content/liens/2026-11-22.md : 2 nouveaux candidats (2 flux lus sur 9).
      7 flux n'ont pas été lus, dont :
        https://flux-1.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
        https://flux-2.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
        https://flux-3.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
        https://flux-4.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
      2 flux lus ont des éléments incomplets (date, adresse ou fin manquante).
      Regardez content/liens/2026-11-22.md sous npm start, puis supprimez-le.
      "
    `);
  });
  it("says when nothing is new", () => {
    expect(summaryOf(done(times(1), { added: [] }))).toMatchInlineSnapshot(`
      "
      Aucun nouveau candidat (1 flux lu).
      "
    `);
    expect(summaryOf(done(times(2), { added: [], isNew: false }))).toMatchInlineSnapshot(`
      "
      Aucun nouveau candidat (2 flux lus).
      Relisez content/liens/2026-11-22.md, ou triez-le au bureau (npm start), puis retirez « draft: true » pour publier.
      "
    `);
  });
  it("says when no feed was read", () => {
    expect(summaryOf({ kind: "no-feed-read", readings: times(2, "error") })).toMatchInlineSnapshot(`
      "
      Rien n'est écrit.
      2 flux n'ont pas été lus :
        https://flux-1.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
        https://flux-2.example.org/ — le site répond 500 (panne du site) ; relancez plus tard
      "
    `);
    expect(summaryOf({ kind: "no-feed-yet" })).toMatchInlineSnapshot(`
      "
      Aucun flux à lire pour l'instant ; rien n'est écrit. Ajoutez des sources dans content/sources.yaml.
      "
    `);
  });
  it("says when the sources are invalid", () => {
    expect(summaryOf({ kind: "invalid-sources", problems: errors(7) })).toMatchInlineSnapshot(`
      "
      Les sources ont 7 erreurs ; rien n'est écrit.
        actors/voxe.yaml:1 — « voxe.org » n'est pas une adresse complète ; commencez par https://
        actors/voxe.yaml:2 — « voxe.org » n'est pas une adresse complète ; commencez par https://
        actors/voxe.yaml:3 — « voxe.org » n'est pas une adresse complète ; commencez par https://
        actors/voxe.yaml:4 — « voxe.org » n'est pas une adresse complète ; commencez par https://
        … et 3 autres
      Corrigez, puis relancez. Pour toutes les voir : npm run check
      "
    `);
  });
  it("says why a draft is refused", () => {
    expect(summaryOf({ kind: "refused", problems: errors(1) })).toMatchInlineSnapshot(`
      "
      Rien n'est écrit.
        actors/voxe.yaml:1 — « voxe.org » n'est pas une adresse complète ; commencez par https://
      "
    `);
  });

  it.each<[string, PrepareResult]>([
    [
      "a demonstration with failures",
      done([...times(9, "warning"), ...times(99, "error")], {
        isDemo: true,
        grouped: 9,
        report: "_rapports/x.md",
        notices: ["un", "deux", "trois"],
      }),
    ],
    ["invalid sources", { kind: "invalid-sources", problems: errors(99) }],
    ["a refusal", { kind: "refused", problems: errors(99) }],
    ["nothing read", { kind: "no-feed-read", readings: times(99, "error") }],
  ])("takes ten lines at most for %s", (_, result) => {
    expect(renderRoundupSummary(result, process.cwd()).length).toBeLessThanOrEqual(10);
  });

  it("lets no control character of a feed reach the terminal", () => {
    const problems = errors(1).map((problem) => ({ ...problem, message: "\u001b[2J\u0007rouge\r\n" }));
    expect(renderRoundupSummary({ kind: "refused", problems }, process.cwd()).join("")).not.toMatch(/\p{Cc}/u);
  });
});

describe("the progress line", () => {
  const show = (isTTY: boolean) => {
    const written: string[] = [];
    const line = openProgressLine({ isTTY, columns: 24, write: (text) => written.push(text) });
    line.show({ done: 1, total: 2, reading: { source: { name: "La Gazette" }, parsed: {} } });
    line.show({ done: 2, total: 2, reading: { source: { name: "Un très long nom de flux" } } });
    line.clear();
    return written;
  };

  it("is written over on a terminal, never wider than it", () => {
    expect(show(true)).toEqual([
      "\r\u001b[2K1/2 flux — La Gazette",
      "\r\u001b[2K2/2 flux — Un très long",
      "\r\u001b[2K",
    ]);
  });
  it("stays silent elsewhere", () => {
    expect(show(false)).toEqual([]);
  });
});
