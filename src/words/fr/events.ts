import { NBSP, NNBSP } from "../../text/quote.ts";

/** The words of events. */
export const events = {
  kind: "Événement",
  title: "{{title events}}",
  description: "{{description events}}",
  /** Where none is to come. */
  quietDescription: "Les rendez-vous {{of field}}, du prochain annoncé à ceux qui ont eu lieu.",
  none: "Rien d’annoncé pour le moment",
  noneHow: `Abonnez-vous à l’agenda ou à son flux${NBSP}: le prochain y arrivera dès qu’il sera connu. Vous en préparez un${NNBSP}? Dites-le-nous.`,
  pastTitle: "Rendez-vous passés",
  pastDescription: "Les rendez-vous {{of field}} qui ont eu lieu, du plus récent au plus ancien.",
  nonePast: "Aucun rendez-vous n’est encore passé.",
  allPast: (count: number) =>
    count === 1 ? "La liste des rendez-vous passés" : `Les ${count} rendez-vous passés, en une liste`,
  toPast: "Rendez-vous passés",
  toComing: "Rendez-vous à venir",
  when: "Quand",
  where: "Où",
  online: "En ligne",
  follow: "Suivre en ligne",
  programme: "Programme et inscription",
  organisers: "Organisation",
  cancelled: "Annulé",
  over: "Passé",
  addToCalendar: "Ajouter à mon agenda",
  calendarFile: "fichier iCalendar",
  subscribe: "S’abonner à l’agenda",
  followFeed: "Suivre son flux",
  calendarName: (site: string) => `{{title events}} — ${site}`,
  inSiteTime: (moment: string, zone: string) => `soit ${moment}, ${zone}`,
  ofActor: "{{In events}}",
  /** An hour as prose says it: « 18 h 30 », « 19 h ». */
  time: (hour: number, minute: number) =>
    minute === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${String(minute).padStart(2, "0")}`,
  at: (day: string, time: string) => `${day}, ${time}`,
  fromTo: (start: string, end: string) => `de ${start} à ${end}`,
  span: (start: string, end: string) => `du ${start} au ${end}`,
};
