/** The letter's colours, siblings of the site's: paper, blue-black ink, one vermilion for what acts. All pairs reach AA. */
export const LIGHT = {
  desk: "#efe7d8",
  paper: "#faf6ee",
  ink: "#1b2433",
  faded: "#566072",
  rule: "#cdc3b0",
  vermilion: "#b3311a",
};

export const DARK: typeof LIGHT = {
  desk: "#11161e",
  paper: "#1a212c",
  ink: "#ece6d9",
  faded: "#a9b1bf",
  rule: "#465164",
  vermilion: "#ff9478",
};

export const SERIF = "Georgia,'Times New Roman',serif";
export const NARROW = "'Arial Narrow',Arial,sans-serif";

/** Inline, for mailboxes that drop the head: short, since one of each stands at every link. */
export const INLINE = {
  siteName: `margin:0;font:bold 15px/20px ${NARROW};letter-spacing:2px;text-transform:uppercase`,
  title: "margin:0 0 6px;font-size:32px;line-height:38px;font-weight:normal",
  section: `margin:0;padding:9px 0 8px;font:bold 15px/20px ${NARROW};letter-spacing:1.5px;text-transform:uppercase`,
  entry: "margin:0;padding:18px 0 2px;font-size:20px;line-height:26px",
  entryLink: `color:${LIGHT.ink}`,
  details: `margin:0 0 8px;color:${LIGHT.faded};font:14px/20px ${NARROW}`,
  paragraph: "margin:0 0 10px",
  quotation: `margin:0 0 10px;padding:0 0 0 14px;border-left:3px solid ${LIGHT.rule}`,
  list: "margin:0 0 10px;padding:0 0 0 22px",
  link: `color:${LIGHT.vermilion}`,
} as const;

/** The style sheet of the head. No quotation mark, ampersand or `<` may stand in it: it passes through JSX. */
export const STYLE_SHEET = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
h1,h2,h3{font-family:${SERIF}}
h2{font-family:${NARROW}}
.sheet h3{border-top:1px solid ${LIGHT.rule};margin-top:8px!important}
.sheet h2{border-top:3px solid ${LIGHT.ink}}
.sheet h2+h3{border-top-color:${LIGHT.ink};margin-top:0!important}
.sheet h3 a{text-decoration-color:${LIGHT.vermilion};text-decoration-thickness:2px;text-underline-offset:3px}
.sheet a{overflow-wrap:anywhere}
.sheet blockquote p:last-child{margin-bottom:0!important}
a:focus{outline:2px solid ${LIGHT.vermilion};outline-offset:2px}
@media (max-width:480px){
.line{padding-left:20px!important;padding-right:20px!important}
h1{font-size:27px!important;line-height:33px!important}
}
@media (prefers-color-scheme:dark){
body,.desk,body>div{background:${DARK.desk}!important;background-color:${DARK.desk}!important}
.sheet,.sheet>table{background:${DARK.paper}!important;background-color:${DARK.paper}!important}
.sheet>table>tbody>tr>td{border-color:${DARK.rule}!important}
.line>div,.line h1,.line h2,.line h3,.sheet h3 a{color:${DARK.ink}!important}
.line a{color:${DARK.vermilion}!important}
.sheet h3 a{color:${DARK.ink}!important;text-decoration-color:${DARK.vermilion}}
.sheet h3{border-top-color:${DARK.rule}}
.sheet h2,.sheet h2+h3{border-top-color:${DARK.ink}}
.sheet blockquote{border-left-color:${DARK.rule}!important}
.line .faded,.faded>div{color:${DARK.faded}!important}
}
`;
