import type { ComponentChildren } from "preact";

type Parent = { children?: ComponentChildren; "css-class"?: string };

type Box = {
  padding?: string;
  "padding-top"?: string;
  "padding-right"?: string;
  "padding-bottom"?: string;
  "padding-left"?: string;
};

type Border = { border?: string; "border-top"?: string; "border-bottom"?: string };

type Section = Parent & Box & Border & { "background-color"?: string; "text-align"?: "left" | "center" | "right" };

type Text = Parent &
  Box & {
    align?: "left" | "center" | "right";
    color?: string;
    "font-family"?: string;
    "font-size"?: string;
    "line-height"?: string;
    "letter-spacing"?: string;
  };

/** The MJML 5 elements that the letter is made of (MJML's own `allowedAttributes`, checked strictly when it renders). */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      mjml: { lang: string; dir: "ltr" | "rtl"; children?: ComponentChildren };
      "mj-head": { children?: ComponentChildren };
      "mj-attributes": { children?: ComponentChildren };
      "mj-title": { children: string };
      "mj-preview": { children: string };
      "mj-style": { children: string };
      "mj-raw": { children?: ComponentChildren };
      "mj-body": Parent & { width?: string; "background-color"?: string };
      "mj-section": Section;
      "mj-column": Section & { width?: string };
      "mj-text": Text;
    }
  }
}
