import { describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import type { FeedOutcome } from "../../src/feeds/fetch/feed-outcome.ts";
import { buildReport, type ReportedRun } from "../../src/roundup/build-report.ts";
import type { SourceReading } from "../../src/roundup/candidate.ts";
import { renderRoundupReport } from "../../src/roundup/render-report.ts";
import { parseReport, type RoundupReport } from "../../src/roundup/report.ts";
import { friday, sampleCandidate, sampleSource } from "./samples.ts";

const later = new Date("2026-11-21T09:00:00Z");

function reading(name: string, outcome: FeedOutcome, items = 0): SourceReading {
  const source = sampleSource({ name, url: `https://${name.toLowerCase()}.example.org/flux` });
  const parsed = { items: Array.from({ length: items }, () => ({})), problems: [] };
  return { source, outcome, problems: [], parsed: outcome.state === "failed" ? undefined : parsed };
}

const readings = [
  reading("Lu", { state: "fetched" }, 3),
  reading("Pareil", { state: "unchanged", silent: { since: new Date("2026-01-31T23:30:00Z") } }, 2),
  reading("Mort", { state: "failed", reason: "le site répond 500 (panne du site)" }),
  reading("Parti", { state: "gone", reason: "le flux n'existe plus (410)" }),
  reading("Ailleurs", {
    state: "fetched",
    moved: { url: "https://neuf.example.org/flux", isProposed: true, runs: 3, since: "2026-11-01" },
  }),
  reading("Passage", {
    state: "fetched",
    moved: { url: "https://essai.example.org/", isProposed: false, runs: 1, since: "2026-11-20" },
  }),
];

const elsewhere = { publisher: "Pareil", title: "Ailleurs [dit] <b>", url: "https://pareil.example.org/x" };
const section = { id: "petition", title: "Pétitions" };
const one = sampleCandidate(1, { publisher: "Lu", group: [elsewhere], section, actorIds: ["voxe"] });
const two = sampleCandidate(2, { publisher: "Lu", isDoubtful: true, score: 1, day: undefined, seen: "2026-11-19" });
const dropped = [
  { title: "Vieux *titre*", url: "https://lu.example.org/v", publisher: "Lu", reason: "old", why: "du 2026-01-01" },
  { title: "Retiré", publisher: "Lu", reason: "removed", why: "retiré du brouillon par la rédaction" },
] as const;

function build(more: Partial<ReportedRun> = {}): RoundupReport {
  return buildReport({
    model: { settings: { title: "La Vigie", timezone: "Europe/Paris" } as ReportedRun["model"]["settings"] },
    plan: { date: "2026-11-22", number: 12 },
    now: friday,
    draft: "content/liens/2026-11-22.md",
    readings,
    selection: { candidates: [one, two], own: [], waiting: [], joined: [], dropped: [...dropped] },
    added: [one, two],
    ...more,
  });
}

describe("the report of a run", () => {
  it("is read back from its JSON as it was", () => {
    expect(parseReport(JSON.stringify(build()))).toEqual(build());
  });

  it("names each candidate by the hash that the draft remembers", () => {
    expect(build().candidates.map(({ hash }) => hash)).toEqual([one, two].map(({ url }) => hashAddress(url)));
  });

  it("tells feeds that need a hand first, with what they gave", () => {
    expect(build().feeds.map(({ name, state, items, kept }) => [name, state, items, kept])).toEqual([
      ["Mort", "failed", 0, 0],
      ["Parti", "gone", 0, 0],
      ["Lu", "fetched", 3, 2],
      ["Ailleurs", "fetched", 0, 0],
      ["Passage", "fetched", 0, 0],
      ["Pareil", "unchanged", 2, 1],
    ]);
  });

  it("keeps what earlier runs proposed, as they did, and what joins it since", () => {
    const earlier = build();
    const other = { publisher: "Ailleurs", title: "Encore", url: "https://ailleurs.example.org/y" };
    const three = sampleCandidate(3, { score: 3 });
    const again = build({
      now: later,
      earlier,
      added: [three],
      selection: {
        candidates: [three],
        own: [sampleCandidate(1, { title: "Titre changé depuis" })],
        waiting: [],
        joined: [
          { hash: hashAddress(one.url), other },
          { hash: hashAddress(one.url), other },
        ],
        dropped: [],
      },
    });
    expect(again.candidates.map(({ title, addedAt, group }) => [title, addedAt, group.length])).toEqual([
      ["Candidat 1", friday.toISOString(), 2],
      ["Candidat 3", later.toISOString(), 0],
      ["Candidat 2", friday.toISOString(), 0],
    ]);
  });

  it("tells what the draft holds where the earlier report was lost", () => {
    const again = build({ added: [], selection: { candidates: [], own: [one], waiting: [], joined: [], dropped: [] } });
    expect(again.candidates.map(({ title }) => title)).toEqual(["Candidat 1"]);
  });

  it("reads well", () => {
    expect(renderRoundupReport(build(), "en").split("\n")[0]).toMatch(/^# Links of \d+ \w+ 20\d\d: what was found$/u);
    expect(renderRoundupReport(build())).toMatchInlineSnapshot(`
      "# Liens du 22 novembre 2026 : ce qui a été trouvé

      La Vigie, édition 12. Brouillon : \`content/liens/2026-11-22.md\`. 4 flux lus sur 6 ; 2 liens proposés ; 2 éléments écartés.

      ## Flux à surveiller

      - [Mort](https://mort.example.org/flux) : le site répond 500 \\(panne du site\\).
      - [Parti](https://parti.example.org/flux) : le flux n'existe plus \\(410\\).
      - [Ailleurs](https://ailleurs.example.org/flux) a déménagé : vérifiez [https://neuf.example.org/flux](https://neuf.example.org/flux), puis corrigez l'adresse à la main.
      - [Pareil](https://pareil.example.org/flux) se tait depuis le 1er février 2026.

      ## Tous les flux

      | Flux | État | Éléments | Nouveaux liens |
      |---|---|---:|---:|
      | [Mort](https://mort.example.org/flux) | en échec | 0 | 0 |
      | [Parti](https://parti.example.org/flux) | supprimé | 0 | 0 |
      | [Lu](https://lu.example.org/flux) | lu | 3 | 2 |
      | [Ailleurs](https://ailleurs.example.org/flux) | lu | 0 | 0 |
      | [Passage](https://passage.example.org/flux) | lu | 0 | 0 |
      | [Pareil](https://pareil.example.org/flux) | inchangé | 2 | 1 |

      ## Proposés (1)

      - [Candidat 1](https://gazette.example.org/candidats/1) — Lu, 18 novembre 2026
        - 6 points — mot-clé « budget participatif » dans le titre : \\+6
        - rubrique : Pétitions
        - fiches : \`voxe\`
        - aussi chez Pareil : [Ailleurs \\[dit\\] \\<b\\>](https://pareil.example.org/x)

      ## À relire (1)

      - [Candidat 2](https://gazette.example.org/candidats/2) — Lu, sans date, vu le 19 novembre 2026
        - 1 point — mot-clé « budget participatif » dans le titre : \\+6

      ## Écartés

      ### Retirés par la rédaction (1)

      - Retiré — Lu : retiré du brouillon par la rédaction

      ### Trop anciens (1)

      - [Vieux \\*titre\\*](https://lu.example.org/v) — Lu : du 2026-01-01
      "
    `);
  });

  it("calls nobody and closes nothing where a forge shows it", () => {
    const title = "Fixes #12, closes !3, merci @maire et @ville/elus";
    const text = renderRoundupReport(build({ added: [sampleCandidate(4, { title, publisher: title })] }));
    expect(text).toContain("merci");
    expect(text).not.toMatch(/#\d|!\d|@\w/u);
  });

  it("names so many of what was left out, and counts the rest", () => {
    const many = Array.from({ length: 60 }, (_, number) => ({ ...dropped[0], title: `Vieux ${number}` }));
    const text = renderRoundupReport(
      build({ selection: { candidates: [], own: [], waiting: [], joined: [], dropped: many } }),
    );
    expect(text).toContain("### Trop anciens (60)");
    expect(text.match(/^- \[Vieux/gmu)).toHaveLength(50);
    expect(text).toContain("- … et 10 autres, dans le fichier JSON");
  });
});

describe("what came late", () => {
  it("is named by the report, and kept by its JSON", () => {
    const late = sampleCandidate(3, { isLate: true, title: "Un *palmarès*" });
    const selection = { candidates: [late], own: [], waiting: [], joined: [], dropped: [] };
    const plan = { date: "2026-11-22", number: 104 };
    const model = { settings: { title: "Essai", timezone: "Europe/Paris" } } as ReportedRun["model"];
    const report = buildReport({ model, plan, now: friday, draft: "d.md", readings, selection, added: [late, one] });
    expect(parseReport(JSON.stringify(report))?.candidates.map(({ isLate }) => isLate)).toEqual([true, undefined]);
    expect(renderRoundupReport(report)).toContain(
      "## Arrivés en retard (1)\n\nLeur flux ne les avait pas montrés quand l'édition d'avant a été préparée\u00a0: en panne, datés par jour, antidatés ou nouveaux ici.\n\n- [Un \\*palmarès\\*](https://gazette.example.org/candidats/3) — La Gazette, daté du 18 novembre 2026",
    );
  });
});
