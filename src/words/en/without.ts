import type { CountryWords } from "../country-words.ts";
import type { Strings } from "../strings.ts";

export const without: Strings["without"] = {
  directory: {
    footer: { licence: "Texts under the licence" },
    notFound: { heading: "There is no such page" },
    legal: { rightsText: (licence) => `Texts are under the licence ${licence}, unless told otherwise.` },
    privacy: {
      peopleText:
        "Texts name people for their public roles, from published sources. Each may object at any time{{objection law}}: the name then disappears from the whole site and from its data when it is next published.",
    },
    ways: {
      colophon: {
        editors: (publisher) => `${publisher} writes what is not signed.`,
        reuseText: (licence) => `Texts are under the licence ${licence}.`,
      },
    },
    search: { hint: "A subject, a title, a source, a person. Accents and capitals do not matter." },
    media: { people: { description: "Those whom the texts of the site name, by their public roles." } },
    lists: { base: { description: "All links published {{in roundups}}, by publisher, subject and year." } },
    data: {
      description: "Every published link, as CSV: files, licence, promise of stability.",
      workbook:
        "An Excel workbook, which LibreOffice reads too: a sheet with filters and addresses to click, and a sheet to read first.",
      stabilityText:
        "Under /data/v1/, an address stays, and a field changes neither its name nor its meaning. Fields, columns and files may be added: read columns by name, not by position. Any other change opens /data/v2/. Files for spreadsheets promise their address alone.",
    },
    columns: { sources: "The links of each edition", links: { actors: "Of no use on this site: always empty" } },
  },
  roundups: {
    data: {
      description: "All of {{the directory}}, as CSV and JSON: files, licence, promise of stability, examples.",
      workbook:
        "An Excel workbook, which LibreOffice reads too: a sheet with filters and addresses to click, and a sheet to read first.",
    },
    ways: {
      colophon: { editors: (publisher) => `${publisher} writes what is not signed: entries, summaries.` },
    },
  },
};

/** Laws that are not the GDPR give the same rights by other articles. */
const withoutGdpr = { objection: "", rights: "" };

export const countries: CountryWords = {
  FR: { privacy: { authority: "Complain to the CNIL", authorityUrl: "https://www.cnil.fr/en" } },
  BE: {
    privacy: {
      authority: "Complain to the Data Protection Authority (APD-GBA)",
      authorityUrl: "https://www.dataprotectionauthority.be/",
    },
  },
  CA: {
    law: withoutGdpr,
    privacy: {
      authority: "Complain to the Office of the Privacy Commissioner of Canada",
      authorityUrl: "https://www.priv.gc.ca/en/",
    },
  },
  "CA-QC": {
    law: withoutGdpr,
    privacy: {
      authority: "Complain to the Commission d’accès à l’information of Quebec (CAI)",
      authorityUrl: "https://www.cai.gouv.qc.ca/",
    },
  },
  CH: {
    law: withoutGdpr,
    privacy: {
      authority: "Complain to the Federal Data Protection and Information Commissioner (FDPIC)",
      authorityUrl: "https://www.edoeb.admin.ch/",
    },
  },
  GB: {
    privacy: {
      authority: "Complain to the Information Commissioner’s Office (ICO)",
      authorityUrl: "https://ico.org.uk/",
    },
  },
  IE: {
    privacy: {
      authority: "Complain to the Data Protection Commission",
      authorityUrl: "https://www.dataprotection.ie/",
    },
  },
  LU: {
    privacy: {
      authority: "Complain to the National Data Protection Commission (CNPD)",
      authorityUrl: "https://cnpd.public.lu/",
    },
  },
};
