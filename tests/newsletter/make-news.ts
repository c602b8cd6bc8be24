import type { Actor, Article, Event, Model } from "../../src/model/model.ts";
import { makeActor } from "./make-roundup.ts";

/** What a site may have to tell besides the links of the edition of 22 November 2026. */
export function makeNews(): Pick<Model, "actors" | "articles" | "events"> {
  return {
    actors: [
      addedActor("atelier-neuf", "L'Atelier neuf", "2026-11-18"),
      addedActor("place-commune", "La Place commune", "2026-11-22"),
      addedActor("fiche-ancienne", "Une fiche ancienne", "2026-11-15"),
      { ...makeActor("voix-close", "Voix close"), history: [{ date: "2026-11-20", event: "closed" }] } as Actor,
    ],
    articles: [
      makeArticle({ id: "essai", title: "Ce qu'une assemblée apprend", date: "2026-11-19" }),
      makeArticle({ id: "trust", title: "On trust", date: "2026-11-17", language: "en" }),
      makeArticle({ id: "ancien", title: "Un texte de la semaine passée", date: "2026-11-15" }),
      makeArticle({ id: "futur", title: "Un texte à venir", date: "2026-11-23" }),
      makeArticle({ id: "brouillon", title: "Un brouillon", date: "2026-11-20", draft: true }),
    ],
    events: [
      makeEvent({ id: "soiree", title: "Soirée des voix" }),
      makeEvent({ id: "passe", title: "Un événement passé", starts: 0, ends: 1 }),
    ],
  };
}

export function makeArticle(changes: Partial<Article>): Article {
  return {
    title: "Un article",
    kind: "interview",
    folder: "interviews",
    path: `/interviews/${changes.id}/`,
    summary: "Un article inventé, en une phrase.",
    draft: false,
    upcoming: false,
    ...changes,
  } as Article;
}

export function makeEvent(changes: Partial<Event>): Event {
  return {
    title: "Un événement",
    date: "2026-11-01",
    summary: "Une rencontre inventée.",
    draft: false,
    cancelled: false,
    start: "2026-11-24T18:30",
    starts: Date.parse("2026-11-24T17:30:00Z"),
    ends: Date.parse("2026-11-24T20:00:00Z"),
    allDay: false,
    timezone: "Europe/Paris",
    place: { name: "Maison des essais", city: "Exempleville" },
    path: `/evenements/${changes.id}/`,
    ...changes,
  } as Event;
}

export function addedActor(id: string, name: string, added: string): Actor {
  return { ...makeActor(id, name), added };
}
