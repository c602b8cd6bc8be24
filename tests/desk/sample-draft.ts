import { hashAddress } from "../../src/edition/parse-memory.ts";
import type { RoundupReport } from "../../src/roundup/report.ts";

export const FILE = "content/liens/2026-11-29.md";
export const REPORT_FILE = "_rapports/selection-2026-11-29.json";

const link = (name: string) => `https://example.org/${name}`;

/** A draft with two sections, one link to judge, and a link that the editor removed. */
export const DRAFT = `---
number: 900
date: "2026-11-29"
title: "Brouillon d’essai"
draft: true
---

## Budgets
<!-- rubrique: budget -->

### [Premier lien](${link("un")}) — Gazette
<!-- retenu: mot-clé ; acteurs: voix-publique -->

> Extrait du premier.

### [Deuxième lien](${link("deux")}) — Journal
<!-- proche de: Gazette ${link("un")} -->

Des mots déjà écrits.

### [<img src=x onerror=document.title='piégé'> {{ 7 }}](${link("trois")}) — <script>document.title='piégé'</script>

## À relire
<!-- rubrique: a-relire -->

### [Quatrième lien](${link("quatre")}) — Cahiers
<!-- aussi chez: Radio https://radio.example/quatre, Le Soir https://soir.example/quatre -->

<!-- déjà proposés le 2026-11-26T09:00:00.000Z: ${["un", "deux", "trois", "quatre", "cinq"].map(link).map(hashAddress).join(" ")} (ne pas retirer cette ligne) -->
`;

/** What the runs said of it. */
export const REPORT: RoundupReport = {
  version: 1,
  site: "Essai",
  date: "2026-11-29",
  number: 900,
  draft: FILE,
  now: "2026-11-26T09:00:00.000Z",
  feeds: [],
  dropped: [],
  candidates: [propose("un", "Premier lien", 9.5), propose("cinq", "Cinquième lien", 4)],
};

function propose(name: string, title: string, score: number): RoundupReport["candidates"][number] {
  return {
    hash: hashAddress(link(name)),
    title,
    url: link(name),
    publisher: "Gazette",
    excerpt: `Extrait du flux de ${name}.`,
    score,
    reasons: ["mot-clé « budget participatif » dans le titre, 5 points"],
    actors: [],
    section: { id: "budget", title: "Budgets" },
    isDoubtful: false,
    group: [{ publisher: "Cahiers", title: "Le même ailleurs", url: "javascript:document.title='piégé'" }],
    addedAt: "2026-11-26T09:00:00.000Z",
  };
}
