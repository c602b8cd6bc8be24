/** The words of the ways to share a page. */
export const sharingFr = {
  title: "Partager",
  byMail: "Par courriel",
  onMastodon: "Sur Mastodon",
  onBluesky: "Sur Bluesky",
  onLinkedIn: "Sur LinkedIn",
  field: "À coller ailleurs",
  copy: "Copier",
  copied: "Copié",
  quotations: "Citations en image",
  quotation: "Citation",
  edition: "Liens de la semaine",
};
