/** The letter's colours, siblings of the site's: paper, blue-black ink, one vermilion for what acts. All pairs reach AA. */
export const LIGHT = {
  desk: "#e6e2d5",
  paper: "#fefdf8",
  ink: "#16223a",
  faded: "#525c70",
  rule: "#cbc5b4",
  vermilion: "#b5301a",
};

const DARK: typeof LIGHT = {
  desk: "#0b1019",
  paper: "#1b2434",
  ink: "#ebe4d3",
  faded: "#a9b1c0",
  rule: "#3c475b",
  vermilion: "#ff8f72",
};

export const SERIF = "Georgia,'Times New Roman',serif";
export const NARROW = "'Arial Narrow',Arial,sans-serif";

/**
 * Inline, for mailboxes that drop the head: only what a bare heading, paragraph or quotation would show badly there, since
 * one of each stands at every link and Gmail cuts a letter at 102 kB.
 */
export const INLINE = {
  tab: `display:inline-block;padding:7px 14px 6px;background:${LIGHT.ink};color:${LIGHT.paper};letter-spacing:1px`,
  siteName: `margin:0 0 14px;font:bold 15px/20px ${NARROW};letter-spacing:2px;text-transform:uppercase`,
  title: "margin:0 0 10px;font-size:34px;line-height:40px;font-weight:normal",
  section: `margin:0;font:bold 15px/20px ${NARROW};letter-spacing:1.5px;text-transform:uppercase`,
  entry: "margin:22px 0 2px;font-size:20px",
  entryLink: `color:${LIGHT.ink}`,
  button: `display:inline-block;padding:13px 26px;background:${LIGHT.vermilion};color:${LIGHT.paper};font:bold 17px/20px ${NARROW};text-decoration:none;mso-padding-alt:0`,
  footLink: `color:${LIGHT.ink}`,
  link: `color:${LIGHT.vermilion}`,
} as const;

/** The style sheet of the head. No quotation mark, ampersand or `<` may stand in it: it passes through JSX. */
export const STYLE_SHEET = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
h1,h2,h3{font-family:${SERIF}}
.line p,.line ul,.line ol,.line table,.line pre{margin:0 0 10px}
.line ul,.line ol{padding:0 0 0 22px}
.line pre{white-space:pre-wrap}
.line th,.line td td{padding:0 12px 0 0;text-align:left;vertical-align:top}
.line .by{color:${LIGHT.faded};font:15px/21px ${NARROW}}
.line blockquote{margin:0 0 10px;padding:0 0 0 16px;border-left:3px solid ${LIGHT.rule}}
.sheet h2{font-family:${NARROW};padding:10px 0 9px;border-top:3px solid ${LIGHT.ink}}
.sheet h3{margin-top:20px!important;padding-top:18px;border-top:1px solid ${LIGHT.rule}}
.sheet h2+h3{margin-top:0!important;border-top-color:${LIGHT.ink}}
.sheet h3 a{text-decoration-color:${LIGHT.vermilion};text-decoration-thickness:2px;text-underline-offset:3px}
.line a{overflow-wrap:anywhere}
.desk a{text-decoration-color:${LIGHT.vermilion}}
.line a:focus{outline:2px solid ${LIGHT.vermilion};outline-offset:2px}
@media (max-width:480px){
.line{padding-left:20px!important;padding-right:20px!important}
h1{font-size:28px!important;line-height:34px!important}
}
@media (prefers-color-scheme:dark){
body,.desk,body>div{background:${DARK.desk}!important}
.sheet,.sheet>table{background:${DARK.paper}!important}
.sheet>table>tbody>tr>td{border-color:${DARK.rule}!important}
.line>div,.sheet h3 a{color:${DARK.ink}!important}
.line a{color:${DARK.vermilion}!important}
.line a.go{background:${DARK.vermilion}!important;color:${DARK.desk}!important}
.desk a{color:${DARK.ink}!important}
.sheet h3 a{color:${DARK.ink}!important;text-decoration-color:${DARK.vermilion}}
.sheet h2,.sheet h2+h3{border-top-color:${DARK.ink}}
.sheet h3{border-top-color:${DARK.rule}}
.line blockquote{border-left-color:${DARK.rule}}
.line .by,.faded>div{color:${DARK.faded}!important}
.desk span{background:${DARK.rule}!important;color:${DARK.ink}!important}
}
`;

/**
 * The letter as a mailbox shows it in a colour scheme, whatever that of the browser that shows it here: its dark rules hold always,
 * or never.
 */
export function showScheme(html: string, scheme: "light" | "dark"): string {
  return html
    .replaceAll("@media (prefers-color-scheme:dark)", scheme === "dark" ? "@media all" : "@media not all")
    .replaceAll("color-scheme:light dark", `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}
