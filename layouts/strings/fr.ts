/** The words of the interface in French: the table that the others follow. */
export const fr = {
  skipToContent: "Aller au contenu",
  nav: {
    label: "Navigation principale",
    directory: "Civic-Thèque",
    interviews: "Entretiens",
    roundups: "Liens de la semaine",
    search: "Recherche",
    about: "À propos",
  },
};
