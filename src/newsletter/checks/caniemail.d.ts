/** Which mailbox supports what, as https://www.caniemail.com tests it. */
declare module "caniemail/caniemail.json" {
  /** Per family of mailboxes, per platform, per version: `y`, `n`, `a` (in part) or `u` (unknown), then notes. */
  type Stats = Record<string, Record<string, Record<string, string>>>;
  const data: {
    last_update_date: string;
    nicenames: { family: Record<string, string>; platform: Record<string, string> };
    data: { slug: string; title: string; stats: Stats }[];
  };
  export default data;
}
