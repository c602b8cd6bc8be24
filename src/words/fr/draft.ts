/** What a draft of the links of the week begins with; readers see it once it is published. */
export const draft = {
  title: (number: number) => `{{title roundups}} #${number}`,
  /** In the title of what was made of the demonstration's feeds. */
  demo: "(démonstration)",
  otherLinks: "Autres lectures",
  toReview: "À relire",
  /** The titles of a forge's form by which a reader proposes a link (starter/forms). */
  proposedAddress: "Adresse de la page",
  proposedReason: "Pourquoi la lire",
};
