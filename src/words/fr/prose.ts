import { NBSP } from "../../text/quote.ts";

/** The words that stand inside of texts: notes, tables, pictures, players of other sites. */
export const prose = {
  notes: "Notes",
  note: (number: string) => `Note ${number}`,
  backToNote: (number: string) => `Revenir à l’appel de la note ${number}`,
  table: (number: number | undefined, columns: string) =>
    [number === undefined ? "Tableau" : `Tableau ${number}`, columns].filter(Boolean).join(`${NBSP}: `),
  credit: "Crédit",
  player: {
    video: (site: string) => `Vidéo sur ${site}`,
    post: (site: string) => `Message sur ${site}`,
    watch: "Regarder ici",
    read: "Lire ici",
    contacts: (host: string) => `Rien n’est chargé avant votre clic${NBSP}: votre navigateur contactera alors ${host}.`,
  },
};
