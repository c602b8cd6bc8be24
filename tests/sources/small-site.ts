/** The files of the smallest valid site: its settings, a fiche, an article, a roundup. */
export const SITE = `title: "Un site d'essai"
tagline: "Pour lire"
description: "Le plus petit site qui soit."
url: "https://www.example.org"
language: fr
timezone: Europe/Paris
publisher: "La rédaction"
licence: { name: "CC BY-SA 4.0", url: "https://www.example.org/licence" }
roundup: {}
newsletter:
  from_name: "La rédaction"
  from_email: "lettre@example.org"
  list_id: "liens.example.org"
  unsubscribe_url: "https://www.example.org/adieu"
  unsubscribe_email: "adieu@example.org"
  why: "Vous l'avez demandée."
`;

export const FICHE = `name: "Voxe"
kind: tool
type: association
summary: "Un outil."
functions: [petition]
status: active
links:
  - role: website
    url: "https://voxe.example.org"
sources:
  - url: "https://www.example.org/source"
`;

export const ARTICLE = `---
title: "Un entretien"
date: 2026-11-01
summary: "Un entretien."
actors: [voxe]
---

Le texte.
`;

export const ROUNDUP = `---
number: 1
date: 2026-11-15
title: "Une édition"
---

Le mot.

### [Un lien](https://voxe.example.org/a) — Voxe
`;

/** A problem's line without the folders of every kind of content, which a new kind joins. */
export function hideFolders(line: string): string {
  return line.replace(/content\/[a-z-]+\/(?:, content\/[a-z-]+\/)+/u, "[dossiers]");
}
