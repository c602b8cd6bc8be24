/** What the rules of a country have said otherwise, at the places of the table; a country, or a part of one, by its code (ISO 3166). */
export type CountryWords = Readonly<
  Record<
    string,
    {
      /** What a right of readers is founded on, after its sentence. */
      law?: { objection: string; rights: string };
      legal?: { law: string };
      privacy?: { authority: string; authorityUrl: string };
      accessibility?: {
        commitment: (publisher: string) => string;
        states: Readonly<Record<"unevaluated" | "none" | "partial" | "full", string>>;
        norms: { rgaa: (count: number) => string };
        remedyText: string;
        remedies: readonly { text: string; url: string }[];
        remedyPost: string;
      };
      fiche?: { accessibilityStatuses: Readonly<Record<"full" | "partial" | "none", string>> };
      fields?: { "accessibility.status": string };
      spreadsheet?: { actors: { accessibility: readonly [heading: string, about: string] } };
      search?: { doors: { accessibility: readonly string[] } };
    }
  >
>;
