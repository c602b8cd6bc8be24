import type { CountryWords } from "../country-words.ts";

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
