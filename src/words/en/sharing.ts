import type { Strings } from "../strings.ts";

export const sharingEn: Strings["sharing"] = {
  title: "Share",
  byMail: "By email",
  onMastodon: "On Mastodon",
  onBluesky: "On Bluesky",
  onLinkedIn: "On LinkedIn",
  field: "To paste elsewhere",
  copy: "Copy",
  copied: "Copied",
  quotations: "Quotations as pictures",
  quotation: "Quotation",
  edition: "Links of the week",
};
