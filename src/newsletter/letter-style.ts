import type { Palette } from "../theme/palette.ts";
import type { Theme } from "../theme/theme.ts";

/** How a letter is drawn with a theme: in the colours of the site's pages, with fonts that mailboxes have. */
export type LetterStyle = {
  light: Palette;
  text: string;
  labels: string;
  inline: Readonly<Record<InlineStyle, string>>;
  /** The style sheet of the head. No quotation mark, ampersand or `<` may stand in it: it passes through JSX. */
  sheet: string;
};

type InlineStyle =
  | ("tab" | "siteName" | "title" | "section" | "entry")
  | ("entryLink" | "button" | "footLink" | "link");

export function styleLetter(theme: Theme): LetterStyle {
  const { light } = theme;
  const [text, labels] = [theme.text.inMail, theme.labels.inMail];
  return { light, text, labels, inline: styleInline(light, labels), sheet: renderSheet(theme) };
}

/**
 * Inline, for mailboxes that drop the head: only what a bare heading, paragraph or quotation would show badly there, since
 * one of each stands at every link and Gmail cuts a letter at 102 kB.
 */
function styleInline(light: Palette, labels: string): LetterStyle["inline"] {
  return {
    tab: `display:inline-block;padding:7px 14px 6px;background:${light.ink};color:${light.card};letter-spacing:1px`,
    siteName: `margin:0 0 14px;font:bold 15px/20px ${labels};letter-spacing:2px;text-transform:uppercase`,
    title: "margin:0 0 10px;font-size:34px;line-height:40px;font-weight:normal",
    section: `margin:0;font:bold 15px/20px ${labels};letter-spacing:1.5px;text-transform:uppercase`,
    entry: "margin:22px 0 2px;font-size:20px",
    entryLink: `color:${light.ink}`,
    button: `display:inline-block;padding:13px 26px;background:${light.accent};color:${light.card};font:bold 17px/20px ${labels};text-decoration:none;mso-padding-alt:0`,
    footLink: `color:${light.ink}`,
    link: `color:${light.accent}`,
  };
}

function renderSheet({ light, dark, ...families }: Theme): string {
  const [text, labels] = [families.text.inMail, families.labels.inMail];
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
h1,h2,h3{font-family:${text}}
.line p,.line ul,.line ol,.line table,.line pre{margin:0 0 10px}
.line ul,.line ol{padding:0 0 0 22px}
.line pre{white-space:pre-wrap}
.line th,.line td td{padding:0 12px 0 0;text-align:left;vertical-align:top}
.line .by{color:${light.faded};font:15px/21px ${labels}}
.line blockquote{margin:0 0 10px;padding:0 0 0 16px;border-left:3px solid ${light.rule}}
.sheet h2{font-family:${labels};padding:10px 0 9px;border-top:3px solid ${light.ink}}
.sheet h3{margin-top:20px!important;padding-top:18px;border-top:1px solid ${light.rule}}
.sheet h2+h3{margin-top:0!important;border-top-color:${light.ink}}
.sheet h3 a{text-decoration-color:${light.accent};text-decoration-thickness:2px;text-underline-offset:3px}
.line a{overflow-wrap:anywhere}
.desk a{text-decoration-color:${light.accent}}
.line a:focus{outline:2px solid ${light.accent};outline-offset:2px}
@media (max-width:480px){
.line{padding-left:20px!important;padding-right:20px!important}
h1{font-size:28px!important;line-height:34px!important}
}
@media (prefers-color-scheme:dark){
body,.desk,body>div{background:${dark.desk}!important}
.sheet,.sheet>table{background:${dark.card}!important}
.sheet>table>tbody>tr>td{border-color:${dark.rule}!important}
.line>div,.sheet h3 a{color:${dark.ink}!important}
.line a{color:${dark.accent}!important}
.line a.go{background:${dark.accent}!important;color:${dark.desk}!important}
.desk a{color:${dark.ink}!important}
.sheet h3 a{color:${dark.ink}!important;text-decoration-color:${dark.accent}}
.sheet h2,.sheet h2+h3{border-top-color:${dark.ink}}
.sheet h3{border-top-color:${dark.rule}}
.line blockquote{border-left-color:${dark.rule}}
.line .by,.faded>div{color:${dark.faded}!important}
.desk span{background:${dark.rule}!important;color:${dark.ink}!important}
}
`;
}

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
