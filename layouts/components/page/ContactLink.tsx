import type { VNode } from "preact";
import { contactAbout, contactOf, emailOf } from "../../../src/model/contact-of.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

type Props = {
  /** Why one writes. */
  about: keyof Strings["contact"];
  /** What the page is about, and its root-relative address. */
  title: string;
  path: string;
  /** Lines to fill in before the usual questions. */
  lines?: readonly string[];
  /** True to show the address too, for who has no mail program at hand. */
  isTold?: boolean;
  /** What frames the link. */
  frame?: (link: VNode) => VNode;
};

/** Leads to a mail or a form with its subject, page and questions filled in; nothing where the site names no contact. */
export function ContactLink({ about, title, path, lines = [], isTold = false, frame = (link) => link }: Props) {
  const { strings, model } = useSite();
  const { link, subject, questions } = strings.contact[about];
  if (contactOf(model.settings) === undefined) return null;
  const address = contactAbout(model.settings, {
    subject: subject(title),
    page: new URL(path, model.settings.url).href,
    questions: [...lines, ...questions],
  });
  const email = isTold ? emailOf(model.settings) : undefined;
  return address === undefined
    ? null
    : frame(
        <>
          <a href={address}>{link}</a>
          {email && ` (${email})`}
        </>,
      );
}
